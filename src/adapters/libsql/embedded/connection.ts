import { type InStatement, type InValue, LibsqlError, type ResultSet, type Row, type Value } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { createLru } from '../../sealing/lru.ts'

/** One connection of this thread to an embedded file. Each call is done when it returns. */
export interface Connection {
  run(statement: InStatement): ResultSet
  /** several statements without arguments */
  script(sql: string): void
  readonly inTransaction: boolean
  close(): void
}

type Statement = Database.Statement<unknown[]>

interface Prepared {
  readonly statement: Statement
  /** null for a statement that gives no rows */
  readonly shape: RowShape | null
}

/** rows of one insert may be many, each number of them another statement */
const keptStatements = 300

/** Statements are prepared once: that costs ten times what running one does, and a turn has a dozen. */
export function openConnection(path: string): Connection {
  const database = new Database(path, { timeout: 0 })
  let kept = createLru<Prepared>(keptStatements)

  function prepare(name: string, sql: string): Prepared {
    const known = kept.get(name)
    if (known) return known
    const statement = database.prepare<unknown[]>(sql)
    const prepared = { statement, shape: statement.reader ? shapeOf(statement.raw(true)) : null }
    kept.set(name, prepared)
    return prepared
  }

  return {
    run(given) {
      const { sql, args = [] } = typeof given === 'string' ? { sql: given } : given
      if (!Array.isArray(args)) throw new Error('arguments are given by their places')
      const isOne = args.at(-1) === 1 && sql.endsWith(' limit ?')
      const name = isOne ? `one ${sql}` : sql
      try {
        const { statement, shape } = prepare(name, sql)
        const values = args.map(storedOf)
        if (shape) return resultOf(shape, (isOne ? readOne(statement, values) : (statement.all(values) as Value[][])).map(shape.row))
        const { changes, lastInsertRowid } = statement.run(values)
        return resultOf(null, [], changes, BigInt(lastInsertRowid))
      } catch (error) {
        // what a statement that failed holds on to, it holds until it is gone
        kept.delete(name)
        throw namedError(error)
      }
    },
    script(sql) {
      try {
        database.exec(sql)
      } catch (error) {
        throw namedError(error)
      }
    },
    get inTransaction() {
      return database.open && database.inTransaction
    },
    close() {
      kept = createLru(keptStatements)
      if (database.open) database.close()
    },
  }
}

/**
 * What is told to give one row at most gives it for a third of what a list costs. Only on a statement that is never asked for a list: behind `all`, `get` of
 * libsql 0.5 takes its values before the statement is ready for them and answers for those of the time before.
 */
function readOne(statement: Statement, values: readonly unknown[]): Value[][] {
  const row = statement.get(values) as Value[] | undefined
  return row ? [row] : []
}

interface RowShape {
  readonly columns: string[]
  readonly columnTypes: string[]
  row(values: Value[]): Row
}

/** A row has its values by their place, unseen by whoever lists its keys, and by the names of its columns. */
function shapeOf(statement: Statement): RowShape {
  const described = statement.columns()
  const columns = described.map(({ name }) => name)
  const places = Object.fromEntries(columns.map((_, at) => [at, { get: valueAt(at) }]))
  const prototype = Object.create(Object.prototype, { ...places, length: { value: columns.length } })
  return {
    columns,
    columnTypes: described.map(({ type }) => type ?? ''),
    row(values) {
      const row = Object.create(prototype)
      Object.defineProperty(row, inPlace, { value: values })
      for (let at = 0; at < values.length; at += 1) {
        const value = values[at]
        if (value instanceof Uint8Array) values[at] = value.buffer as ArrayBuffer
        const name = columns[at] as string
        if (!Object.hasOwn(row, name)) row[name] = values[at]
      }
      return row
    },
  }
}

const inPlace = Symbol('values by place')
const valueAt = (at: number) =>
  function (this: { readonly [inPlace]: readonly Value[] }): Value | undefined {
    return this[inPlace][at]
  }

const resultOf = (shape: RowShape | null, rows: Row[], rowsAffected = 0, lastInsertRowid?: bigint): ResultSet => ({
  columns: shape?.columns ?? [],
  columnTypes: shape?.columnTypes ?? [],
  rows,
  rowsAffected,
  lastInsertRowid,
  toJSON: () => ({ rows, rowsAffected }),
})

function storedOf(value: InValue): unknown {
  switch (typeof value) {
    case 'boolean':
      return value ? 1 : 0
    case 'undefined':
      throw new TypeError('undefined is no value of a database')
    case 'object':
      return value instanceof ArrayBuffer ? Buffer.from(value) : value instanceof Date ? value.valueOf() : value
    default:
      return value
  }
}

const namedError = (error: unknown): unknown =>
  error instanceof Database.SqliteError ? new LibsqlError(error.message, error.code, error.code, error.rawCode, error) : error
