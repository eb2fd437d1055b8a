import type { AuditHeads } from './audit-heads.ts'
import type { CaseChecks } from './case-checks.ts'
import type { CaseReminders } from './case-reminders.ts'
import type { Cases } from './cases.ts'
import type { Desk } from './desk.ts'
import type { Files } from './files.ts'
import type { Health } from './health.ts'
import type { Idempotency } from './idempotency.ts'
import type { Inbox } from './inbox.ts'
import type { Organisations } from './organisations.ts'
import type { Outbox } from './outbox.ts'
import type { OwnTemplates } from './own-templates.ts'
import type { RenderJobs } from './render-jobs.ts'
import type { Schedules } from './schedules.ts'
import type { Webhooks } from './webhooks.ts'

/** Everything that one database holds, and what an entry point does to it. */
export interface Store {
  readonly auditHeads: AuditHeads
  readonly cases: Cases
  readonly caseChecks: CaseChecks
  readonly caseReminders: CaseReminders
  readonly idempotency: Idempotency
  readonly desk: Desk
  readonly inbox: Inbox
  readonly organisations: Organisations
  readonly outbox: Outbox
  readonly renderJobs: RenderJobs
  readonly schedules: Schedules
  readonly files: Files
  readonly webhooks: Webhooks
  readonly ownTemplates: OwnTemplates
  readonly health: Health
  /** brings the schema up to date; safe to call from several processes at once */
  migrate(): Promise<void>
  /** removes held spans, idempotency rows and settled messages whose time is over, at most 200 of each; how many went */
  sweep(): Promise<number>
  /** puts data keys that an older master key wrapped under the current one, at most `limit`; how many were done */
  rewrapKeys(limit: number): Promise<number>
  close(): void
}

/**
 * The database does not answer in time, or the organisation is just being moved: the same call may come again. Whether a write that was
 * under way arrived is not known, so that it must be one that may come twice.
 */
export class StoreUnavailable extends Error {
  readonly retryAfterSeconds: number
  constructor(why: string, retryAfterSeconds: number, cause?: unknown) {
    super(why, { cause })
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** no space, a quota, a file that may not grow, too many files */
const isFull = (code: string): boolean =>
  /^(?:ENOSPC|EDQUOT|EFBIG|EMFILE|ENFILE|SQLITE_FULL|SQLITE_IOERR_(?:WRITE|FSYNC|TRUNCATE|SHMSIZE))$/.test(code)
/** whoever looks after the machine needs a while */
const fullSeconds = 30

/** Also where a driver wrapped it, and where a file could not be written. */
export function unavailableIn(error: unknown): StoreUnavailable | null {
  if (error instanceof StoreUnavailable) return error
  if (!(error instanceof Error)) return null
  if ('code' in error && isFull(String(error.code))) return new StoreUnavailable('the disk takes nothing more', fullSeconds, error)
  return unavailableIn(error.cause)
}
