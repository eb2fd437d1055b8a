import type { FilingId } from '../case/events.ts'
import { addDays, addMonths } from '../fields/calendar.ts'
import type { Json } from '../json.ts'

export const periods = ['day', 'week', 'month'] as const
export type Period = (typeof periods)[number]

/** What an organisation has checked, how often, and who is told. */
export interface ScheduleSettings {
  readonly name: string
  readonly every: Period
  /** only the rules that look at a server, or every one */
  readonly about: 'servers' | 'records'
  readonly filings: readonly FilingId[]
  /** what every node has in common; its own value goes before it */
  readonly common: Readonly<Record<string, Json>>
  /** looks at the nodes from outside: TLS, certificate, footer */
  readonly probe: boolean
  /** e-mail addresses that are told when something began to fail */
  readonly notify: readonly string[]
}

/** a slice of 5,000 nodes holds about eighty: judged in a tenth of a second */
export const sliceCount = 64
/** runs whose findings are kept; their counts stay for as long as the schedule */
export const keptRuns = 60
export const mostNodes = 20_000
export const mostSchedules = 50

/** The slice of a node: the same for ever (FNV-1a). */
export function sliceOf(node: string): number {
  let hash = 0x811c9dc5
  for (const character of node) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0) % sliceCount
}

/** The next day after a run on `on`; days that were missed are not made up for. */
export function nextRunDay(on: string, every: Period): string {
  if (every === 'month') return addMonths(on, 1)
  return addDays(on, every === 'week' ? 7 : 1)
}
