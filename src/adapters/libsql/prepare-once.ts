import { is, Param, Placeholder } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from './database.ts'

/** what a placeholder of a statement stands for, by its name */
export type Values = Readonly<Record<string, unknown>>

/** what drizzle makes of a statement, whichever connection runs it */
interface Built {
  getQuery(): { readonly sql: string; readonly params: unknown[] }
  mapResult(result: unknown, isFromBatch?: boolean): unknown
}

/**
 * A statement of every turn: its text is built once and each time only filled with values, which takes a tenth of building it anew.
 * `shape` names what makes another text of it (how many rows, which columns). What comes back is for `db.batch`, like any other statement.
 */
export function prepareOnce<Q extends BatchItem<'sqlite'>>(build: (db: Database, shape: string) => Q) {
  const made = new Map<string, Once>()
  return (db: Database, values: Values, shape = ''): Q => {
    const once = made.get(shape) ?? onceOf(builtOf(build(db, shape)))
    made.set(shape, once)
    const { built, sql, fills } = once
    const filled: Built = {
      getQuery: () => ({ sql, params: fills.map(fill => fill(values)) }),
      mapResult: (result, isFromBatch) => built.mapResult(result, isFromBatch),
    }
    return { _prepare: () => filled } as unknown as Q
  }
}

interface Once {
  readonly built: Built
  /** some statements write their text anew whenever they are asked */
  readonly sql: string
  readonly fills: readonly Fill[]
}

/** what stands at a place of the statement, given the values */
type Fill = (values: Values) => unknown

function onceOf(built: Built): Once {
  const { sql, params } = built.getQuery()
  return { built, sql, fills: params.map(fillOf) }
}

/** What drizzle's `fillPlaceholders` looks up for each value of each statement is known of the statement. */
function fillOf(param: unknown): Fill {
  if (is(param, Placeholder)) return given(param.name)
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder } = param
    const value = given(param.value.name)
    return values => encoder.mapToDriverValue(value(values))
  }
  return () => param
}

const given =
  (name: string): Fill =>
  values => {
    const value = values[name]
    if (value === undefined && !(name in values)) throw new Error(`no value is given for "${name}"`)
    return value
  }

const builtOf = (query: unknown): Built => (query as { _prepare(): Built })._prepare()

/** Runs one such statement that reads, alone. */
export async function readOne<Q extends BatchItem<'sqlite'>>(db: Database, query: Q): Promise<Q['_']['result']> {
  const built = builtOf(query)
  const { sql, params } = built.getQuery()
  return built.mapResult(await db.$client.execute({ sql, args: params as never }), true) as Q['_']['result']
}
