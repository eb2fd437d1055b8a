import type { Client } from '@libsql/client'
import { neededSchemaVersion } from '../../../db/needed-schema-version.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Store } from '../../ports/store.ts'
import type { Vault } from '../../ports/vault.ts'
import { createTermHasher } from '../sealing/hash-terms.ts'
import { rewrapKeys } from '../sealing/rewrap-keys.ts'
import { sealedCases } from '../sealing/sealed-cases.ts'
import { sealedChecks } from '../sealing/sealed-checks.ts'
import { sealedInbox } from '../sealing/sealed-inbox.ts'
import { sealedOutbox, sealMessages } from '../sealing/sealed-outbox.ts'
import { sealedSchedules } from '../sealing/sealed-schedules.ts'
import { sealedWebhooks } from '../sealing/sealed-webhooks.ts'
import type { EventVersions } from '../sealing/sealer.ts'
import { libsqlAuditHeads } from './audit-heads.ts'
import { backlogOf } from './backlog.ts'
import { blobFiles } from './blob-files.ts'
import { libsqlCaseReminders } from './case-reminders.ts'
import { type Database, openDatabase } from './database.ts'
import { libsqlDesk } from './desk.ts'
import { libsqlIdempotency } from './idempotency.ts'
import { keyHolders } from './key-holders.ts'
import { type Migration, migrate, schemaVersionOf } from './migrate.ts'
import { libsqlOrganisations } from './organisations.ts'
import { libsqlOwnTemplates } from './own-templates.ts'
import { libsqlRawCases } from './raw-cases.ts'
import { libsqlRawChecks } from './raw-checks.ts'
import { libsqlRawInbox } from './raw-inbox.ts'
import { libsqlRawOutbox } from './raw-outbox.ts'
import { libsqlRawSchedules } from './raw-schedules.ts'
import { libsqlRawWebhooks } from './raw-webhooks.ts'
import { libsqlRenderJobs } from './render-jobs.ts'
import { sweep } from './sweep.ts'

export interface LibsqlStoreOptions {
  readonly client: Client
  /** of the same database, for what is done again where a power cut undoes it: its commits do not wait for the disk */
  readonly repeatable?: Client
  readonly vault: Vault
  readonly clock: Clock
  /** what `migrate` applies; Workers leave it to whoever deploys */
  readonly migrations?: readonly Migration[]
  /** runs after a case was erased: the embedded file drops the old pages then, and it is noted for a backup that is restored */
  readonly afterErase?: AfterErase
  readonly versions?: EventVersions
  readonly snapshotEvery?: number
  /** of an embedded file: this process alone writes to it, mostly */
  readonly alone?: boolean
}

export type AfterErase = (ref: CaseRef, at: string) => Promise<void>

export type LibsqlStore = Store & { readonly database: Database }

/** The store over any libSQL client. `openLibsql` (Node) and `connectLibsql` (Workers) make the client. */
export function libsqlStore(options: LibsqlStoreOptions): LibsqlStore {
  const { client, repeatable, vault, clock, migrations = [], afterErase = async () => {} } = options
  const database = openDatabase(client)
  const raw = libsqlRawCases(database, afterErase)
  const terms = createTermHasher(vault)
  const cases = sealedCases({ ...options, raw, terms })
  return {
    database,
    auditHeads: libsqlAuditHeads(database),
    cases,
    caseChecks: sealedChecks({ raw: libsqlRawChecks(database), cases, vault }),
    caseReminders: libsqlCaseReminders(database),
    desk: libsqlDesk(database),
    inbox: sealedInbox({ raw: libsqlRawInbox(database), cases, vault, terms }),
    idempotency: libsqlIdempotency(database, clock),
    organisations: libsqlOrganisations(database),
    outbox: sealedOutbox(libsqlRawOutbox(database), vault, clock),
    renderJobs: libsqlRenderJobs(database, clock, sealMessages(vault, clock), repeatable ? openDatabase(repeatable) : database),
    schedules: sealedSchedules(libsqlRawSchedules(database), vault, clock),
    files: blobFiles(database),
    ownTemplates: libsqlOwnTemplates(database),
    webhooks: sealedWebhooks(libsqlRawWebhooks(database), vault),
    health: {
      backlog: now => backlogOf(database, now),
      async database() {
        try {
          const schemaVersion = await schemaVersionOf(client)
          return { ok: (schemaVersion ?? 0) >= neededSchemaVersion, schemaVersion, needed: neededSchemaVersion }
        } catch (error) {
          const detail = error instanceof Error ? error.name : 'unreachable'
          return { ok: false, schemaVersion: null, needed: neededSchemaVersion, detail }
        }
      },
    },
    migrate: () => migrate(client, clock, migrations),
    sweep: () => sweep(database, clock.now()),
    rewrapKeys: limit => rewrapKeys(keyHolders(database), vault, limit),
    close() {
      repeatable?.close()
      client.close()
    },
  }
}
