import type { Client, InArgs, InStatement, ResultSet } from '@libsql/client'
import { toldOf } from '../patient-client.ts'
import type { EmbeddedClient } from './embedded-client.ts'

interface Waiting {
  readonly statements: readonly InStatement[]
  readonly resolve: (results: ResultSet[]) => void
  readonly reject: (error: unknown) => void
}

/** the thread does nothing else meanwhile */
const mostAtOnce = 100

/**
 * What is written while the loop goes round once is brought to the disk together, by one commit, and nobody hears of it before. Each
 * batch still stands or falls by itself. Reads, and what is no matter of rows, go at once.
 */
export function gatherWrites(client: Client, batchEach: EmbeddedClient['batchEach']): Client {
  let waiting: Waiting[] = []

  async function send(): Promise<void> {
    const together = waiting.slice(0, mostAtOnce)
    waiting = waiting.slice(mostAtOnce)
    if (waiting.length > 0) setImmediate(send)
    try {
      const settled = await batchEach(together.map(({ statements }) => statements))
      together.forEach(({ resolve, reject }, n) => {
        const own = settled[n]
        if (own?.status === 'fulfilled') resolve([...own.value])
        else reject(toldOf(own?.reason))
      })
    } catch (error) {
      for (const { reject } of together) reject(error)
    }
  }

  const gather = (statements: readonly InStatement[]): Promise<ResultSet[]> =>
    new Promise((resolve, reject) => {
      waiting.push({ statements, resolve, reject })
      if (waiting.length === 1) setImmediate(send)
    })

  return {
    ...client,
    async execute(given: InStatement, args?: InArgs) {
      const statement = typeof given === 'string' ? { sql: given, args: args ?? [] } : given
      if (!changesRows(statement)) return client.execute(statement)
      const [result] = await gather([statement])
      if (!result) throw new Error('a statement without a result')
      return result
    },
    batch(given, mode) {
      const statements = given.map(each => (Array.isArray(each) ? { sql: each[0], args: each[1] ?? [] } : each))
      return statements.some(changesRows) ? gather(statements) : client.batch(statements, mode)
    },
    get closed() {
      return client.closed
    },
  }
}

const changesRows = (statement: InStatement): boolean =>
  /^\s*(insert|update|delete)\b/i.test(typeof statement === 'string' ? statement : statement.sql)
