import { matchesOf } from '../patterns/matches-of.ts'
import type { IdentifierKind, IdentifierSpan } from './span.ts'
import { spokenDigits } from './spoken-digits.ts'

const spoken = '零〇洞一幺二两三四五六七拐八九'
const unit = `[0-9a-z${spoken}叉]`
/** what somebody who dictates puts between the groups */
const gap = '(?:[\\s,、.。/~…—_-]|字母|大写的?|小写的?){0,4}'
const run = new RegExp(`(?<![0-9a-z])${unit}(?:${gap}${unit}){10,25}(?![0-9a-z])`, 'g')
const gaps = new RegExp(`[^0-9a-z${spoken}叉]+|字母|大写的?|小写的?`, 'g')
/** a digit said as a word beside a letter or a stop, or digits between stops: what is plain is found without it */
const cheap = new RegExp(
  `[${spoken}][a-z,、./~…—_-]|[a-z] ?[${spoken}]|[${spoken}] [${spoken}] [${spoken}]|\\d[,、./~…—_]+\\d{3}|\\d叉|\\d[${spoken}]{1,4}\\d|[a-z] [a-z] [a-z]|字母|[0-9a-z],[0-9a-z]|[a-z]\\.`,
)

const shapes: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['phone', /^1[3-9]\d{9}$/],
  ['idNumber', /^[1-8]\d{5}(?:18|19|20)\d{9}[\dx]$/],
  ['creditCode', /^(?=.*[a-z])[159][0-9a-z]\d{6}[0-9a-z]{10}$/],
]

/** 幺九九,零零幺五,零零三二; 九二三五零五二六MA零零A三六一一五: numbers dictated group by group, with whatever stands between. */
export function findReadAloud(text: string): readonly IdentifierSpan[] {
  if (!cheap.test(text)) return []
  const spans: IdentifierSpan[] = [...findSpelt(text)]
  for (const match of matchesOf(run, text)) {
    const said = match[0]
    const groups = said.split(gaps).filter(Boolean)
    const value = [...groups.join('')].map(char => spokenDigits[char] ?? (char === '叉' ? 'x' : char)).join('')
    const kind = shapes.find(([, shape]) => shape.test(value))?.[0]
    if (!kind || (kind === 'phone' && (!isDictated(groups) || isAddress(said)))) continue
    spans.push({ kind, start: match.index, end: match.index + said.length, value: kind === 'phone' ? value : value.toUpperCase() })
  }
  return spans
}

const ending = '(?:c ?o ?m|n ?e ?t|o ?r ?g|c ?n|t ?o ?p|v ?i ?p|s ?h ?o ?p|c ?c)'
const spelt = new RegExp(
  `(?<![0-9a-z.-])([a-z0-9](?: [a-z0-9]){2,})[\\s,、]*(?:(?:[一二两三四五六七八九十\\d]{1,2}个字母|全?都?是?小写的?|连着写?|连在一起)[\\s,、]*)?(?:(?:再|然后|接着|后面|最后)(?:是|一?个)?\\s*)?(?:点|\\.)\\s*(${ending})(?:\\s*(?:点|\\.)\\s*(c ?n))?(?![0-9a-z])`,
  'g',
)

/** s h i l i p y 七个字母 再点 c n: a domain spelt letter by letter. */
const findSpelt = (text: string): readonly IdentifierSpan[] =>
  matchesOf(spelt, text).map(match => ({
    kind: 'domain',
    start: match.index,
    end: match.index + match[0].length,
    value: [match[1], match[2], match[3]].flatMap(part => (part ? [part.replaceAll(' ', '')] : [])).join('.'),
  }))

/** 139.159.201.54 is where a server is found, though it has as many digits as a mobile */
const isAddress = (said: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(said) && said.split('.').every(part => Number(part) <= 255)

/** 186 8971 1094, or one by one: other groups are figures of other things */
const isDictated = (groups: readonly string[]): boolean => {
  const lengths = groups.map(group => group.length)
  return (
    lengths.join() === '11' ||
    lengths.join() === '3,4,4' ||
    lengths.join() === '4,4,3' ||
    lengths.join() === '3,3,3,2' ||
    lengths.every(length => length === 1)
  )
}
