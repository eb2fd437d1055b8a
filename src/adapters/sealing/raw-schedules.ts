import type { CheckCounts } from '../../domain/schedules/standing.ts'
import type { NewMessage } from '../../ports/outbox.ts'
import type { Page, PageRequest } from '../../ports/page.ts'
import type { Schedule, ScheduleRef, Schedules, SliceResult } from '../../ports/schedules.ts'
import type { WrappedKey } from './raw-cases.ts'
import type { RawMessage } from './raw-outbox.ts'

/** A schedule as its row. */
export type RawSchedule = Omit<Schedule, 'settings'> & { readonly key: WrappedKey; readonly settings: Uint8Array }

export interface RawSlice {
  readonly slice: number
  readonly records: Uint8Array
}

export type RawResult = Pick<SliceResult, 'slice' | 'counts'> & { readonly found: Uint8Array }

export type ClaimBy = Parameters<Schedules['claim']>[0]

/** What a database must do for `sealedSchedules`. */
export type RawSchedules = Pick<Schedules, 'drop' | 'release' | 'begin' | 'leftOf' | 'runs' | 'runOf'> & {
  add(schedule: RawSchedule): Promise<void>
  get(ref: ScheduleRef): Promise<RawSchedule | null>
  list(organisation: string): Promise<readonly RawSchedule[]>
  change(ref: ScheduleRef, change: { readonly settings?: Uint8Array; readonly nextOn?: string | null }): Promise<RawSchedule | null>
  setNodes(ref: ScheduleRef, slices: readonly RawSlice[], nodes: number): Promise<boolean>
  nodesOf(ref: ScheduleRef, slice: number): Promise<Uint8Array | null>
  /** `only`: this one, whether it is due or not */
  claim(by: Omit<ClaimBy, 'today'> & { readonly today: string | null; readonly only?: ScheduleRef }): Promise<RawSchedule | null>
  result(ref: ScheduleRef, run: number, slice: number): Promise<RawResult | null>
  record(ref: ScheduleRef, run: number, result: RawResult): Promise<boolean>
  /** sums of the slices */
  countsOf(ref: ScheduleRef, run: number): Promise<CheckCounts>
  finish(
    ref: ScheduleRef,
    end: Parameters<Schedules['finish']>[1] & { readonly counts: CheckCounts },
    messages: readonly RawMessage[],
  ): Promise<boolean>
  results(ref: ScheduleRef, run: number, page: PageRequest): Promise<Page<RawResult>>
}

export type TellRun = (counts: CheckCounts) => readonly NewMessage[]
