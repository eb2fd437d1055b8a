import { toldCharacters } from '../correcting/told-characters.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, shownOf } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { quoteOf } from '../text/normalise.ts'

const spells = seldom(/的|弓长|立早|木子|口天|耳东|古月|言午|双木|草头|人可|禾呈|双人|十八子|走肖|美女姜/)
const longest = 40
/** what is said around the characters */
const around = /[\s,。;、!]|姓|叫|我|是|字|那个|嘛|哈|啊|呀|的|法人|老板|名字?|就/g
/** 示例: as much of the name may stand there unspelled */
const mostLeft = 2

/** 双木林,表示的示,例子的例 · 耳东陈示例: a name whose characters are told, where one name alone was asked for. */
export function withSpelledName(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const { text, asked, tools } = hearing
  const [field, ...others] = asked
  if (!field || others.length > 0 || field.kind !== 'personName' || text.length > longest || !spells.test(text)) return heard
  if (hearing.known(field.key) !== undefined) return heard
  const { right, wrong } = toldCharacters(text)
  const [first] = right
  if (!first || wrong.length > 0 || !tools.lexicon.surnames.has(first.char)) return heard
  const rest = right.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text).replace(around, '')
  const spelled = right.map(({ char }) => char).join('')
  // 耳东陈示例: what follows the surname is the given name
  const value =
    right.length > 1 && rest === ''
      ? spelled
      : right.length === 1 && /^[\u4e00-\u9fff]+$/.test(rest) && rest.length <= mostLeft
        ? spelled + rest
        : undefined
  if (value === undefined || value.length < 2 || value.length > 4) return heard
  const last = right.at(-1)?.end ?? text.length
  const region = { start: first.start, end: rest === '' ? last : text.length }
  if (shownOf(hearing, region).trim() === '') return heard
  const fill = { field: field.key, value, ...quoteOf(hearing.norm, region.start, region.end), confidence: 0.85 }
  return {
    ...heard,
    fills: [fill, ...heard.fills.filter(each => each.field !== field.key)],
    clarifies: heard.clarifies.filter(each => each.field !== field.key),
  }
}
