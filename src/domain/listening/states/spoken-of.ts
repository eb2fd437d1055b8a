import type { FieldDefinition } from '../../fields/definition.ts'
import type { ListenTools } from '../hearing.ts'

/** the nouns that the names of fields end with, longer ones first */
const things =
  /有效期|期限|地址|住所|日期|名称|名字|姓名|手机号?|电话|号码|邮箱|身份证|执照|代码|域名|ip|证明|截图|照片|合同|费用|金额|人数|带宽|内容|备案号/g
/** 其他的, 都: of more than the thing that is named */
const ofAll = /其[他它余]|别的|剩下?|都|全部?|(?:这|那)(?:些|几)|也/

/** The things that a clause names; none where it speaks of more than them. */
export const thingsIn = (text: string): readonly string[] => (ofAll.test(text) ? [] : [...new Set(text.match(things))])

/** One of these things is part of the name of the field. */
export const isOfThings = (said: readonly string[], key: string, { texts, lexicon }: ListenTools): boolean =>
  [texts?.[key]?.label ?? '', ...(lexicon.fields[key]?.names ?? [])].some(name => said.some(thing => name.includes(thing)))

/** 邮箱稍后: nothing else is called so */
const unmistakable: ReadonlySet<string> = new Set(['邮箱', '手机', '手机号', '身份证', '域名'])

/**
 * Of several open questions those whose thing a clause names: 有效期我回头看. All of them when it names none, or more than that; none of them
 * when it can only be about another one.
 */
export function spokenOf(text: string, open: readonly FieldDefinition[], tools: ListenTools): readonly FieldDefinition[] {
  const said = open.length > 1 ? thingsIn(text) : []
  const meant = open.filter(({ key }) => isOfThings(said, key, tools))
  return meant.length > 0 ? meant : said.some(thing => unmistakable.has(thing)) ? [] : open
}
