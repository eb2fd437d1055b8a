import type { Catalogue } from '../domain/catalogue.ts'
import type { Reference } from '../domain/fields/reference.ts'
import type { Assets } from './assets.ts'
import type { AuditHeads } from './audit-heads.ts'
import type { Binder } from './binder.ts'
import type { CaseChecks } from './case-checks.ts'
import type { CaseReminders } from './case-reminders.ts'
import type { Cases } from './cases.ts'
import type { Clock } from './clock.ts'
import type { Desk } from './desk.ts'
import type { Files } from './files.ts'
import type { Health } from './health.ts'
import type { Idempotency } from './idempotency.ts'
import type { IdentityTokens } from './identity-tokens.ts'
import type { Ids } from './ids.ts'
import type { Inbox } from './inbox.ts'
import type { Intake } from './intake.ts'
import type { KnownPasswords } from './known-passwords.ts'
import type { Limits } from './limits.ts'
import type { Listener } from './listener.ts'
import type { Metrics } from './metrics.ts'
import type { OneTimeCodes } from './one-time-codes.ts'
import type { OpenId } from './open-id.ts'
import type { Organisations } from './organisations.ts'
import type { Outbox } from './outbox.ts'
import type { KnownOverrides } from './overrides.ts'
import type { OwnTemplates } from './own-templates.ts'
import type { Packer } from './packer.ts'
import type { PictureReader } from './picture-reader.ts'
import type { Prober } from './prober.ts'
import type { RenderJobs } from './render-jobs.ts'
import type { Rooms } from './rooms.ts'
import type { RenderQueue } from './row-renderer.ts'
import type { Schedules } from './schedules.ts'
import type { Mailer, Poster, Texter } from './senders.ts'
import type { Staff } from './staff.ts'
import type { Tables } from './tables.ts'
import type { Templates } from './templates.ts'
import type { TextReader } from './text-reader.ts'
import type { Tracer } from './tracer.ts'
import type { Typesetter } from './typesetter.ts'
import type { Vault } from './vault.ts'
import type { Webhooks } from './webhooks.ts'
import type { Wording } from './wording.ts'

/** Everything a request may touch, built once by an entry point (Node) or per request (Workers). */
export interface Deps {
  readonly overrides: KnownOverrides
  readonly assets: Assets
  readonly auditHeads: AuditHeads
  readonly catalogue: Catalogue
  readonly reference: Reference
  readonly binder: Binder
  readonly cases: Cases
  readonly desk: Desk
  readonly inbox: Inbox
  readonly intake: Intake
  readonly caseChecks: CaseChecks
  readonly caseReminders: CaseReminders
  readonly clock: Clock
  readonly files: Files
  readonly health: Health
  readonly idempotency: Idempotency
  readonly identityTokens: IdentityTokens
  readonly ids: Ids
  readonly limits: Limits
  readonly listener: Listener
  readonly metrics: Metrics
  readonly organisations: Organisations
  readonly knownPasswords: KnownPasswords
  readonly oneTimeCodes: OneTimeCodes
  readonly openId: OpenId
  readonly outbox: Outbox
  readonly ownTemplates: OwnTemplates
  readonly packer: Packer
  /** absent where the machine reads no pictures: on Workers */
  readonly pictures?: PictureReader
  /** rows and results of render jobs, which go in time */
  readonly jobFiles: Files
  readonly renderJobs: RenderJobs
  readonly renderQueue: RenderQueue
  readonly schedules: Schedules
  /** looks at sites from outside */
  readonly prober: Prober
  readonly rooms: Rooms
  readonly staff: Staff
  readonly tables: Tables
  readonly templates: Templates
  /** files with text in them: PDF, Word, Excel, CSV */
  readonly texts: TextReader
  readonly typesetter: Typesetter
  readonly vault: Vault
  readonly webhooks: Webhooks
  /** what sends webhooks, and what it is told when one was written */
  readonly poster: Poster
  readonly webhookQueue: { readonly announce: () => void }
  /** absent where no e-mail, no text message can be sent */
  readonly mailer?: Mailer
  readonly texter?: Texter
  /** absent: every reply has our own words */
  readonly wording?: Wording
  /** absent: nothing is traced */
  readonly tracer?: Tracer
  readonly log: Log
  /** aborted when the process stops: live streams end, so that their clients come back to another one */
  readonly closing?: AbortSignal
  readonly settings: Settings
}

/** Structured, without personal data: ids, codes and durations only. */
export type Log = (
  level: 'debug' | 'info' | 'warn' | 'error',
  event: string,
  facts?: Readonly<Record<string, string | number | boolean | null>>,
) => void

export interface Settings {
  readonly production: boolean
  /** where the store says that it forgets everything on restart */
  readonly temporaryStore: boolean
  readonly version: string
  /** site key of the first organisation, public; `/` gives it to its own page */
  readonly siteKey: string | null
  /** where links in messages lead, without a slash at the end; null: messages carry none */
  readonly publicUrl: string | null
  /** where people of the first organisation sign in besides with a password, unless it has set a provider itself */
  readonly openId?: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string | null; readonly label: string }
}
