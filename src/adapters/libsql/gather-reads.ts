import type { Client, InArgs, InStatement, ResultSet, TransactionMode } from '@libsql/client'

interface Waiting {
  readonly statement: InStatement
  readonly resolve: (found: ResultSet) => void
  readonly reject: (error: unknown) => void
}

/** A client over HTTP whose single reads of one moment go together: one round trip for all of them, and all of them fail together. */
export function gatherReads(client: Client): Client {
  let waiting: Waiting[] = []

  async function send(): Promise<void> {
    const together = waiting
    waiting = []
    try {
      const statements = together.map(({ statement }) => statement)
      const [only] = statements
      const found = statements.length === 1 && only ? [await client.execute(only)] : await client.batch(statements, 'deferred')
      together.forEach(({ resolve, reject }, n) => {
        const rows = found[n]
        if (rows) resolve(rows)
        else reject(new Error('the database gave fewer results than it was asked for'))
      })
    } catch (error) {
      for (const { reject } of together) reject(error)
    }
  }

  const gather = (statement: InStatement): Promise<ResultSet> =>
    new Promise((resolve, reject) => {
      waiting.push({ statement, resolve, reject })
      if (waiting.length === 1) setTimeout(send, 0)
    })

  return {
    execute(given: InStatement, args?: InArgs) {
      const statement = typeof given === 'string' ? { sql: given, args: args ?? [] } : given
      return /^\s*select\b/i.test(statement.sql) ? gather(statement) : client.execute(statement)
    },
    batch: (statements, mode) => client.batch(statements, mode),
    migrate: statements => client.migrate(statements),
    executeMultiple: sql => client.executeMultiple(sql),
    transaction: (mode?: TransactionMode) => (mode ? client.transaction(mode) : client.transaction()),
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
