import { latestOf } from '../earlier/said-before.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { Fill, Understanding } from '../understanding.ts'
import { aimsIn, hardly } from './aims-in.ts'
import { isAlike } from './is-alike.ts'

/** What would be changed of a field that no word names, and that nobody speaks of in such words, is put forward. */
export function withoutUnlikely(heard: Understanding, hearing: Hearing): Understanding {
  if (!heard.fills.some(fill => isUnnamed(fill, hearing))) return heard
  const aims = aimsIn({ start: 0, end: hearing.text.length }, hearing)
  // 手机写反了: which of them was told by the number
  const first = [...aims].reduce<string | undefined>(
    (best, [field, chance]) => (best && (aims.get(best) ?? 0) >= chance ? best : field),
    undefined,
  )
  const doubted = (fill: Fill): Fill => {
    if (!isUnnamed(fill, hearing) || (aims.get(fill.field) ?? 1) >= hardly || (first && isAlike(first, fill.field, hearing))) return fill
    const { corrects: _, ...rest } = fill
    return { ...rest, confidence: 0.6, doubt: 'likely' }
  }
  return { ...heard, fills: heard.fills.map(doubted) }
}

const ofNumber = /号码|代码|后[一二两三四几]?位|电话|手机/
const ofPlace = /地址|门牌|住所|住址|[路街巷弄]/
const cardWrong = /身份证(?:号码?)?[^,。;]{0,4}错/
const oneMore = /(?:还有|另外(?:还|又)?(?:有|的)?|再(?:加|有))\s?[一1]台/

/** 执照号码后四位是4775 changes no address, 身份证给错了 no kind of paper, 还有一台 not how many there are. */
export function isNonsense({ field }: Fill, { tools, text }: Hearing): boolean {
  if (tools.fields[field]?.kind === 'address') return ofNumber.test(text) && !ofPlace.test(text)
  if (field === 'organizerCertType' || field === 'principalIdType') return cardWrong.test(text)
  return field === 'serverCount' && oneMore.test(text)
}

/** It would be changed, was not told last, and no word of the message is its name. */
export const isUnnamed = ({ field, corrects }: Fill, hearing: Hearing): boolean =>
  corrects === true &&
  !isAsked(hearing, field) &&
  hearing.known(field) !== undefined &&
  !latestOf(hearing).has(field) &&
  !hearing.cues.some(cue => names(cue, field, hearing))

/** 网安负责人电话 */
const names = ({ fields, roles }: Hearing['cues'][number], field: string, { tools }: Hearing): boolean =>
  fields.includes(field) || roles.some(role => Object.values(tools.lexicon.roles[role]?.fields ?? {}).includes(field))
