import type { Client, InArgs, InStatement, ResultSet, Transaction, TransactionMode } from '@libsql/client'
import { type Connection, openConnection } from './connection.ts'

export type Settled = PromiseSettledResult<readonly ResultSet[]>

/** The embedded file as a client. One call at a time: whoever holds a transaction holds the file. */
export interface EmbeddedClient extends Client {
  /**
   * Several batches, each written or not by itself, all on the disk with one commit. Throws when none of them could be written, because
   * somebody else writes or because the disk failed.
   */
  batchEach(batches: readonly (readonly InStatement[])[]): Promise<readonly Settled[]>
}

/** `prepare` is a script that sets what holds for a connection; it runs anew after `reconnect`. */
export function embeddedClient(path: string, prepare: string): EmbeddedClient {
  let closed = false
  let connection = connect()

  function connect(): Connection {
    const made = openConnection(path)
    made.script(prepare)
    return made
  }

  function transact<T>(begin: string, work: () => T): T {
    connection.run(begin)
    try {
      const result = work()
      connection.run('commit')
      return result
    } catch (error) {
      if (connection.inTransaction) connection.run('rollback')
      throw error
    }
  }

  const runAll = (statements: readonly InStatement[]): ResultSet[] => statements.map(statement => connection.run(statement))

  function runApart(statements: readonly InStatement[]): Settled {
    connection.run('savepoint own')
    try {
      const value = runAll(statements)
      connection.run('release own')
      return { status: 'fulfilled', value }
    } catch (reason) {
      // a full disk takes the whole transaction back by itself, and so everybody's
      if (!connection.inTransaction) throw reason
      connection.run('rollback to own')
      connection.run('release own')
      return { status: 'rejected', reason }
    }
  }

  return {
    async batchEach(batches) {
      const whole = (statements: readonly InStatement[]): Settled => ({ status: 'fulfilled', value: runAll(statements) })
      try {
        return transact('begin immediate', () => batches.map(whole))
      } catch (error) {
        if (batches.length < 2) throw error
        // one of them was refused, which is rare: only then does each get a place to go back to
        return transact('begin immediate', () => batches.map(runApart))
      }
    },
    async execute(statement: InStatement, args?: InArgs) {
      return connection.run(typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement)
    },
    async batch(statements, mode = 'deferred') {
      return transact(beginOf(mode), () =>
        runAll(statements.map(given => (Array.isArray(given) ? { sql: given[0], args: given[1] ?? [] } : given))),
      )
    },
    async migrate(statements) {
      connection.script('pragma foreign_keys = off')
      try {
        return transact('begin', () => runAll(statements))
      } finally {
        connection.script('pragma foreign_keys = on')
      }
    },
    async executeMultiple(sql) {
      connection.script(sql)
    },
    async transaction(mode: TransactionMode = 'write') {
      connection.run(beginOf(mode))
      return transactionOn(connection)
    },
    async sync() {
      return undefined
    },
    async reconnect() {
      connection.close()
      connection = connect()
    },
    close() {
      closed = true
      connection.close()
    },
    get closed() {
      return closed
    },
    protocol: 'file',
  }
}

const beginOf = (mode: TransactionMode): string =>
  mode === 'write' ? 'begin immediate' : mode === 'read' ? 'begin transaction readonly' : 'begin'

function transactionOn(connection: Connection): Transaction {
  const rollback = (): void => {
    if (connection.inTransaction) connection.run('rollback')
  }
  return {
    execute: async statement => connection.run(statement),
    batch: async statements => statements.map(statement => connection.run(statement)),
    executeMultiple: async sql => connection.script(sql),
    commit: async () => void connection.run('commit'),
    rollback: async () => rollback(),
    close: rollback,
    get closed() {
      return !connection.inTransaction
    },
  }
}
