import type { Client, InArgs, InStatement, ResultSet, Transaction, TransactionMode } from '@libsql/client'
import { StoreUnavailable, unavailableIn } from '../../ports/store.ts'

export interface Patience {
  /** one call at a time: for the embedded file, where writers would only turn each other away */
  readonly serialise: boolean
  /** brings a connection that met BUSY back to a clean state */
  readonly recover?: () => Promise<void>
  /** milliseconds until BUSY is given up and thrown */
  readonly busyFor?: number
}

/** Runs a job when it is its turn; `hold` keeps the turn after the job, for a transaction that goes on. */
export type Patiently = <T>(job: () => Promise<T>, hold?: (release: () => void) => void) => Promise<T>

/**
 * Waits for a turn and tries again when somebody else holds the write lock. It waits between tries without blocking: a busy timeout
 * inside SQLite would stop the whole event loop.
 */
export function createPatience({ serialise, recover, busyFor = 5_000 }: Patience): Patiently {
  const lock = serialise ? createLock() : async () => () => {}

  async function once<T>(job: () => Promise<T>, hold?: (release: () => void) => void): Promise<T> {
    const release = await lock()
    try {
      const result = await job()
      if (hold) hold(release)
      else release()
      return result
    } catch (error) {
      try {
        if (isBusy(error)) await recover?.()
      } finally {
        release()
      }
      throw error
    }
  }

  return async (job, hold) => {
    const giveUp = Date.now() + busyFor
    for (let wait = 4; ; wait = Math.min(wait * 2, 128)) {
      try {
        return await once(job, hold)
      } catch (error) {
        if (!isBusy(error)) throw toldOf(error)
        if (Date.now() > giveUp) throw new StoreUnavailable('the database is busy', 1, error)
        await pause(wait * (0.5 + Math.random()))
      }
    }
  }
}

/** What callers are told of an error that is no matter of patience. */
export function toldOf(error: unknown): unknown {
  if (saysMoving(error)) return new StoreUnavailable('the organisation is being moved', movingSeconds, error)
  return unavailableIn(error) ?? error
}

/** A client each of whose calls is made patiently. */
export function patientClient(client: Client, patiently: Patiently): Client {
  const execute = (statement: InStatement, args?: InArgs): Promise<ResultSet> =>
    patiently(() => (typeof statement === 'string' ? client.execute(statement, args) : client.execute(statement)))

  return {
    execute,
    batch: (statements, mode) => patiently(() => client.batch(statements, mode)),
    migrate: statements => patiently(() => client.migrate(statements)),
    executeMultiple: sql => patiently(() => client.executeMultiple(sql)),
    async transaction(mode?: TransactionMode) {
      let held = (): void => {}
      const transaction = await patiently(
        () => (mode ? client.transaction(mode) : client.transaction()),
        release => {
          held = release
        },
      )
      return releasing(transaction, held)
    },
    sync: () => client.sync(),
    close: () => client.close(),
    reconnect: () => client.reconnect(),
    get closed() {
      return client.closed
    },
    get protocol() {
      return client.protocol
    },
  }
}

/** Gives the turn back when the transaction ends, however it ends. */
function releasing(transaction: Transaction, release: () => void): Transaction {
  return {
    execute: statement => transaction.execute(statement),
    batch: statements => transaction.batch(statements),
    executeMultiple: sql => transaction.executeMultiple(sql),
    commit: () => transaction.commit().finally(release),
    rollback: () => transaction.rollback().finally(release),
    close() {
      try {
        transaction.close()
      } finally {
        release()
      }
    },
    get closed() {
      return transaction.closed
    },
  }
}

/** First come, first served. */
function createLock(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    const { promise, resolve } = Promise.withResolvers<void>()
    last = promise
    await before
    return resolve
  }
}

/** what a trigger says that keeps rows of an organisation as they are while it is moved */
export const movingMessage = 'organisation-is-moved'
/** a move of a small organisation takes about as long */
const movingSeconds = 10

function saysMoving(error: unknown): boolean {
  return error instanceof Error && (error.message.includes(movingMessage) || saysMoving(error.cause))
}

export const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY') || codeOf(error).startsWith('SQLITE_LOCKED')
export const isConstraint = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_CONSTRAINT')

/** The driver's code, also where drizzle wrapped the error. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))
