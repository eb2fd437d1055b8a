import type { IdempotencyMark } from './cases.ts'
import type { NewMessage } from './outbox.ts'
import type { Page, PageRequest } from './page.ts'

export interface JobRef {
  readonly organisation: string
  readonly jobId: string
}

/** `receiving`: its rows still come in, and nobody sees it. `failed`: it cannot go on. */
export type JobStatus = 'receiving' | 'queued' | 'running' | 'done' | 'cancelled' | 'failed'

/** What makes the archive of a job that is done: sizes known beforehand. */
export interface JobResult {
  readonly bytes: number
  readonly manifestBytes: number
  readonly manifestCrc: number
  readonly etag: string
}

export interface RenderJob {
  readonly organisation: string
  readonly id: string
  readonly status: JobStatus
  readonly total: number
  readonly done: number
  readonly failed: number
  /** RFC 3339 UTC */
  readonly createdAt: string
  readonly startedAt: string | null
  readonly finishedAt: string | null
  readonly expiresAt: string
  readonly retryOf: string | null
  readonly key: { readonly keyId: string; readonly wrapped: Uint8Array }
  readonly result: JobResult | null
  /** sealed by the caller */
  readonly settings: Uint8Array
}

/** Rows that are made and written together, in their order. */
export interface JobPart {
  /** counts from 0 */
  readonly part: number
  readonly firstIndex: number
  readonly rows: number
}

export interface ClaimedPart extends JobPart {
  readonly organisation: string
  readonly jobId: string
  /** proves that the part is still ours */
  readonly lease: string
}

export interface PartOutcome {
  readonly done: number
  readonly failed: number
  /** of the archive that its files take */
  readonly bytes: number
  /** sealed by the caller */
  readonly report: Uint8Array
}

/** A part as it stands; without a report it waits, or is being made when `claimed`. */
export interface PartState extends JobPart {
  readonly claimed: boolean
  /** of a part that is done: whoever made it, by which its files are told from those of others who tried */
  readonly lease: string | null
  readonly bytes: number
  readonly report: Uint8Array | null
}

/**
 * Bulk runs and their parts. A part is given to one worker at a time, by a lease; it is written once, by whoever holds the lease then.
 */
export interface RenderJobs {
  open(job: Pick<RenderJob, 'organisation' | 'id' | 'createdAt' | 'expiresAt' | 'retryOf' | 'key' | 'settings'>): Promise<void>
  addParts(ref: JobRef, parts: readonly JobPart[]): Promise<void>
  /** all rows have come: the job may begin, and the idempotency key names it; false when it began, or is gone */
  activate(ref: JobRef, total: number, mark?: IdempotencyMark): Promise<boolean>
  get(ref: JobRef): Promise<RenderJob | null>
  /** newest first, by id; those that are still coming in are left out */
  list(organisation: string, page: PageRequest): Promise<Page<RenderJob>>
  /** a part that waits and nobody holds, of the job whose turn it is */
  claim(by: { readonly owner: string; readonly lease: string; readonly now: string; readonly until: string }): Promise<ClaimedPart | null>
  /** everything that the owner holds is held longer */
  renew(owner: string, until: string): Promise<void>
  /** what the owner holds is free again */
  release(owner: string): Promise<void>
  /** false when the lease has gone to another one, or the job was cancelled: nothing is written */
  complete(claimed: ClaimedPart, outcome: PartOutcome): Promise<boolean>
  parts(
    ref: JobRef,
    asked: { readonly from: number; readonly limit: number; readonly having?: 'done' | 'failed'; readonly now: string },
  ): Promise<readonly PartState[]>
  /** jobs that run and whose every part is done */
  completed(limit: number): Promise<readonly JobRef[]>
  /** with what is told to the outside, in one batch; false unless it ran and every part is done */
  finish(ref: JobRef, result: JobResult | null, at: string, outbox?: readonly NewMessage[]): Promise<boolean>
  /** ends a job that runs or waits; false when it ended before */
  end(ref: JobRef, status: 'cancelled' | 'failed', at: string, outbox?: readonly NewMessage[]): Promise<boolean>
  /** jobs that were cancelled or failed since then: who was at work on them may have left something behind */
  endedEarly(since: string, limit: number): Promise<readonly JobRef[]>
  /** jobs whose time is over, and those whose rows stopped coming before `abandoned` */
  expired(now: string, abandoned: string, limit: number): Promise<readonly JobRef[]>
  /** the job and its parts are gone */
  remove(ref: JobRef): Promise<void>
  /** rows of jobs that wait or run, all organisations */
  countWaiting(): Promise<number>
}
