import type { CaseState } from '../../case/state.ts'
import { isList, isRecord } from '../../fields/json-shape.ts'
import type { Json } from '../../json.ts'
import type { ReadItem } from '../line.ts'
import { rate } from './scan-findings.ts'

/** From the first day of any log of the case to the last of any: rotated files are one log. */
export function wholePeriod(state: CaseState, own: Json): Json {
  const others = state.uploads.flatMap(({ kind, read = [] }) =>
    kind === 'log' ? read.flatMap(({ name, raw }) => (name === 'logPeriod' && raw !== undefined ? [raw] : [])) : [],
  )
  const periods = [own, ...others].flatMap(period =>
    isRecord(period) && typeof period.start === 'string' && typeof period.end === 'string'
      ? [{ start: period.start, end: period.end }]
      : [],
  )
  const starts = periods.map(({ start }) => start).sort()
  const ends = periods.map(({ end }) => end).sort()
  return { start: starts[0] ?? null, end: ends.at(-1) ?? null }
}

/** How many percent of what the scan before this one found are found no more; null without an earlier scan of as many hosts, or where the scanner told it. */
export function fixedSince(state: CaseState, items: readonly ReadItem[]): number | null {
  if (items.some(({ name }) => name === 'fixRate')) return null
  const date = dateOf(items)
  const now = keysOf(items)
  const [before] = state.uploads
    .flatMap(({ kind, read = [] }) => (kind === 'vulnerabilityScan' && dateOf(read) < date ? [read] : []))
    .toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))
  const then = before && keysOf(before)
  if (!before || !then || !now || then.length === 0 || hostsOf(before) > hostsOf(items)) return null
  const left = new Set(now)
  return rate(then.filter(key => !left.has(key)).length, then.length)
}

const dateOf = (items: readonly ReadItem[]): string => items.find(({ name }) => name === 'scanDate')?.value ?? ''
const hostsOf = (items: readonly ReadItem[]): number => Number(items.find(({ name }) => name === 'scanHosts')?.value ?? 0)

function keysOf(items: readonly ReadItem[]): readonly Json[] | null {
  const raw = items.find(({ name }) => name === 'scanCounts')?.raw
  return isRecord(raw) && isList(raw.keys) ? raw.keys : null
}
