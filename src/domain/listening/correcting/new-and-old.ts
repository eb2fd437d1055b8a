import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing, Region } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'

const [now, before] = ['accessProviderName', 'previousAccessProvider']
const told =
  /(?<one>[\u4e00-\u9fffa-z0-9]{2,10})(?:才|就)?是(?<which>新|旧|老|原来)的[,;。\s]*(?<other>[\u4e00-\u9fffa-z0-9]{2,10})(?:才|就)?是(?<opposite>新|旧|老|原来)的/

/** 服务商别写错,华为云是新的,腾讯云是旧的: which of two providers is which, and nothing of where the domain was bought. Null where it does not say so. */
export function newAndOld(hearing: Hearing): FieldsHeard | null {
  const found = told.exec(hearing.text)
  const { one, which, other, opposite } = found?.groups ?? {}
  if (!found || !one || !other || (which === '新') === (opposite === '新')) return null
  const [fresh, old] = which === '新' ? [one, other] : [other, one]
  const brandOf = (said: string): string | undefined =>
    hearing.tools.lexicon.brands.find(({ name, words }) => [name, ...words].some(word => said.endsWith(word.toLowerCase())))?.name
  const [provider, former] = [brandOf(fresh), brandOf(old)]
  if (!provider || !former) return null
  const fills: readonly Fill[] = [
    fillOf(now, provider, fresh, hearing),
    ...(hearing.known(before) === undefined ? [] : [fillOf(before, former, old, hearing)]),
  ].filter(({ field, value }) => hearing.known(field) !== value)
  return { fills, states: [], rejects: [], clarifies: [], corrects: fills.length > 0 }
}

function fillOf(field: string, value: string, said: string, hearing: Hearing): Fill {
  const start = hearing.text.indexOf(said)
  const place: Region = { start, end: start + said.length }
  return { field, value, ...quoteOf(hearing.norm, place.start, place.end), confidence: 0.9, corrects: true }
}
