import type { Clock } from '../../ports/clock.ts'
import type { Store } from '../../ports/store.ts'
import type { Vault } from '../../ports/vault.ts'
import { memoryFiles } from '../files/memory-files.ts'
import { createTermHasher } from '../sealing/hash-terms.ts'
import { rewrapKeys } from '../sealing/rewrap-keys.ts'
import { sealedCases } from '../sealing/sealed-cases.ts'
import { sealedChecks } from '../sealing/sealed-checks.ts'
import { sealedInbox } from '../sealing/sealed-inbox.ts'
import { sealedOutbox, sealMessages } from '../sealing/sealed-outbox.ts'
import { sealedSchedules } from '../sealing/sealed-schedules.ts'
import { sealedWebhooks } from '../sealing/sealed-webhooks.ts'
import type { EventVersions } from '../sealing/sealer.ts'
import { memoryAuditHeads } from './audit-heads.ts'
import { memoryCaseReminders } from './case-reminders.ts'
import { memoryDesk } from './desk.ts'
import { memoryIdempotency } from './idempotency.ts'
import { keyHolders } from './key-holders.ts'
import { memoryOrganisations } from './organisations.ts'
import { memoryOwnTemplates } from './own-templates.ts'
import { memoryRawCases } from './raw-cases.ts'
import { memoryRawChecks } from './raw-checks.ts'
import { memoryRawInbox } from './raw-inbox.ts'
import { memoryRawOutbox } from './raw-outbox.ts'
import { memoryRawSchedules } from './raw-schedules.ts'
import { memoryRawWebhooks } from './raw-webhooks.ts'
import { memoryRenderJobs } from './render-jobs.ts'
import { sweepMemory } from './sweep.ts'
import { type MemoryTables, memoryTables } from './tables.ts'

export interface MemoryStoreOptions {
  readonly vault: Vault
  readonly clock: Clock
  /** an earlier store's tables, to open them again */
  readonly tables?: MemoryTables
  readonly versions?: EventVersions
  readonly snapshotEvery?: number
  readonly alone?: boolean
}

/** Keeps everything until the process ends: for tests, and for a first look without a database. */
export function memoryStore(options: MemoryStoreOptions): Store & { readonly tables: MemoryTables } {
  const { vault, clock, tables = memoryTables() } = options
  const raw = memoryRawCases(tables)
  const terms = createTermHasher(vault)
  const cases = sealedCases({ ...options, raw, terms })
  return {
    tables,
    auditHeads: memoryAuditHeads(tables),
    cases,
    caseChecks: sealedChecks({ raw: memoryRawChecks(tables), cases, vault }),
    caseReminders: memoryCaseReminders(tables),
    desk: memoryDesk(tables),
    inbox: sealedInbox({ raw: memoryRawInbox(tables), cases, vault, terms }),
    idempotency: memoryIdempotency(tables, clock),
    organisations: memoryOrganisations(tables),
    outbox: sealedOutbox(memoryRawOutbox(tables), vault, clock),
    renderJobs: memoryRenderJobs(tables, clock, sealMessages(vault, clock)),
    schedules: sealedSchedules(memoryRawSchedules(tables), vault, clock),
    files: memoryFiles(tables.blobs),
    ownTemplates: memoryOwnTemplates(tables),
    webhooks: sealedWebhooks(memoryRawWebhooks(tables), vault),
    health: { database: async () => ({ ok: true, schemaVersion: null, needed: 0, detail: 'in memory' }) },
    migrate: async () => {},
    sweep: async () => sweepMemory(tables, clock.now()),
    rewrapKeys: limit => rewrapKeys(keyHolders(tables), vault, limit),
    close: () => {},
  }
}
