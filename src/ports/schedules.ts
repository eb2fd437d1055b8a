import type { Json } from '../domain/json.ts'
import type { Probed } from '../domain/schedules/probed.ts'
import type { ScheduleSettings } from '../domain/schedules/schedule.ts'
import type { CheckCounts, Comparison, Standing } from '../domain/schedules/standing.ts'
import type { NewMessage } from './outbox.ts'
import type { Page, PageRequest } from './page.ts'

export interface ScheduleRef {
  readonly organisation: string
  readonly id: string
}

export interface Schedule extends ScheduleRef {
  readonly createdAt: string
  readonly nodes: number
  /** the last run that was begun; 0: none */
  readonly run: number
  readonly underWay: boolean
  /** yyyy-mm-dd in Shanghai; null while it is paused */
  readonly nextOn: string | null
  /** sealed */
  readonly settings: ScheduleSettings
}

export interface ScheduleRun {
  readonly run: number
  /** yyyy-mm-dd: the day it judges on */
  readonly on: string
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly probed: boolean
  /** null until it is finished */
  readonly counts: CheckCounts | null
}

/** One record of an inventory, as it came. */
export interface ScheduledNode {
  readonly id: string
  readonly fields: Readonly<Record<string, Json>>
}

export interface SliceFound {
  readonly standing: Standing
  readonly changes: Comparison
  readonly probed: readonly Probed[]
}

export interface SliceResult extends SliceFound {
  readonly slice: number
  readonly counts: CheckCounts
}

/** Checks that organisations have made again and again, a slice of the inventory at a time. */
export interface Schedules {
  add(schedule: Schedule): Promise<void>
  get(ref: ScheduleRef): Promise<Schedule | null>
  /** oldest first, a few dozen at most */
  list(organisation: string): Promise<readonly Schedule[]>
  /** null when there is none */
  change(ref: ScheduleRef, change: { readonly settings?: ScheduleSettings; readonly nextOn?: string | null }): Promise<Schedule | null>
  /** with its inventory and its runs */
  drop(ref: ScheduleRef): Promise<boolean>
  /** the whole inventory, by slice; false when there is no such schedule */
  setNodes(ref: ScheduleRef, slices: ReadonlyMap<number, readonly ScheduledNode[]>): Promise<boolean>
  nodesOf(ref: ScheduleRef, slice: number): Promise<readonly ScheduledNode[]>
  /** a schedule of any organisation that is due or under way and that nobody holds; it is held until `until` */
  claim(by: { readonly today: string; readonly now: string; readonly until: string; readonly lease: string }): Promise<Schedule | null>
  /** this one, whether it is due or not; null while somebody else holds it */
  claimOne(ref: ScheduleRef, by: { readonly now: string; readonly until: string; readonly lease: string }): Promise<Schedule | null>
  release(ref: ScheduleRef, lease: string): Promise<void>
  /** a new run; false unless the one before is finished */
  begin(ref: ScheduleRef, run: Pick<ScheduleRun, 'run' | 'on' | 'startedAt' | 'probed'>): Promise<boolean>
  /** slices that a run still has to judge: those with nodes, and those that had some in the run before */
  leftOf(ref: ScheduleRef, run: number): Promise<readonly number[]>
  /** what the run before found; null when it found nothing */
  standingBefore(ref: ScheduleRef, run: number, slice: number): Promise<Standing | null>
  /** false when it was written before */
  record(ref: ScheduleRef, run: number, result: SliceResult): Promise<boolean>
  /** adds up the slices and tells the outside, in one batch; null when it is finished already */
  finish(
    ref: ScheduleRef,
    end: { readonly run: number; readonly finishedAt: string; readonly nextOn: string | null },
    tell: (counts: CheckCounts) => readonly NewMessage[],
  ): Promise<CheckCounts | null>
  /** newest first */
  runs(ref: ScheduleRef, page: PageRequest): Promise<Page<ScheduleRun>>
  runOf(ref: ScheduleRef, run: number): Promise<ScheduleRun | null>
  /** slice by slice */
  results(ref: ScheduleRef, run: number, page: PageRequest): Promise<Page<SliceResult>>
}
