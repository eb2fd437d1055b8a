import { fillAt, tellsMuch, withFills } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import type { Fill } from '../understanding.ts'

const people = [
  { name: 'legalRepName', number: 'legalRepIdNumber', titled: true },
  { name: 'principalName', number: 'principalIdNumber', titled: false },
] as const
/** from the name to the number, in characters */
const ahead = 20
const card = String.raw`(?:本人)?的?(?:居民)?(?:身份证|证件)(?:号码?|编号)?(?:就?是|为)?\s?[:=]?\s?$`

/** 卫总证件410…0013,禹示范证件410…0039: a number behind the name of whoever is known is theirs, and nobody else's. */
export function withNumbersOfNames(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!tellsMuch(hearing)) return heard
  const { text, spans, norm } = hearing
  const named = people.flatMap(({ name, number, titled }) => {
    const value = heard.fills.find(({ field }) => field === name)?.value ?? hearing.known(name)
    if (typeof value !== 'string' || !/^[\u4e00-\u9fff]{2,4}$/.test(value)) return []
    const called = titled ? `(?:${value}|${value[0]}(?:总|董|老板))` : value
    return [{ name, number, value, behind: new RegExp(`${called}${card}`) }]
  })
  const [first, second] = named
  if (!first || !second || first.value === second.value) return heard
  const own = spans.flatMap(span => {
    if (span.kind !== 'idNumber') return []
    const said = text.slice(Math.max(0, span.start - ahead), span.start)
    const whose = named.find(({ behind }) => behind.test(said))
    return whose ? [{ span, field: whose.number }] : []
  })
  const isTold = ({ start, end }: Fill): boolean =>
    own.some(({ span }) => start < (norm.offsets[span.end] ?? 0) && (norm.offsets[span.start] ?? 0) < end)
  const theirs = new Set(own.map(({ field }) => field))
  if (theirs.size !== own.length || own.length === 0) return heard
  const others = heard.fills.filter(fill => !isTold(fill) && !theirs.has(fill.field as (typeof people)[number]['number']))
  return withFills(
    { ...heard, fills: others },
    own.map(({ span, field }) => fillAt(hearing, span, field, span.value.toUpperCase())),
  )
}
