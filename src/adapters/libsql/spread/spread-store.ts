import type { Store } from '../../../ports/store.ts'
import { sumBacklogs } from '../backlog.ts'
import type { LibsqlStore } from '../index.ts'
import { openDatabases } from './databases.ts'
import { directoryPlace, type KnownPlaces, type Placements, readPlacements } from './placements.ts'
import { spreadAuditHeads } from './spread-audit-heads.ts'
import { spreadCaseChecks, spreadCaseReminders, spreadCases, spreadDesk, spreadIdempotency, spreadInbox } from './spread-cases.ts'
import { spreadFiles, spreadOutbox, spreadOwnTemplates, spreadRenderJobs, spreadSchedules, spreadWebhooks } from './spread-work.ts'

export interface SpreadOptions {
  /** has the organisations, their keys and people, and says where their rows lie: in it, unless a row of it names another database */
  readonly directory: LibsqlStore
  readonly open: (url: string) => Promise<Store>
  readonly known?: KnownPlaces
  readonly placements?: Placements
}

/** One store over a directory and any number of databases. An organisation is in one of them. */
export function spreadStore({
  directory,
  open,
  known,
  placements = readPlacements(directory.database, known),
}: SpreadOptions): LibsqlStore {
  const opened = new Map<string, Promise<Store>>([[directoryPlace, Promise.resolve(directory)]])
  const storeAt = (url: string): Promise<Store> => {
    const store = opened.get(url) ?? open(url)
    opened.set(url, store)
    // one that could not be opened is tried again
    store.catch(() => opened.delete(url))
    return store
  }
  const databases = openDatabases(placements, storeAt)
  const { each } = databases
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

  return {
    database: directory.database,
    organisations: directory.organisations,
    auditHeads: spreadAuditHeads(databases),
    health: {
      ...directory.health,
      backlog: async now => sumBacklogs(await each(async store => (await store.health.backlog?.(now)) ?? [])),
    },
    cases: spreadCases(databases),
    caseChecks: spreadCaseChecks(databases),
    caseReminders: spreadCaseReminders(databases),
    desk: spreadDesk(databases),
    files: spreadFiles(databases),
    idempotency: spreadIdempotency(databases),
    inbox: spreadInbox(databases),
    outbox: spreadOutbox(databases),
    ownTemplates: spreadOwnTemplates(databases),
    renderJobs: spreadRenderJobs(databases),
    schedules: spreadSchedules(databases),
    webhooks: spreadWebhooks(databases),
    async migrate() {
      await directory.migrate()
      for (const url of await placements.all()) if (url !== directoryPlace) await (await storeAt(url)).migrate()
    },
    sweep: async () => sum(await each(store => store.sweep())),
    async rewrapKeys(limit) {
      let left = limit
      const done = await each(
        async store => {
          const rewrapped = await store.rewrapKeys(left)
          left -= rewrapped
          return rewrapped
        },
        () => left <= 0,
      )
      return sum(done)
    },
    close() {
      directory.close()
      for (const [url, store] of opened) if (url !== directoryPlace) store.then(one => one.close()).catch(() => {})
    },
  }
}
