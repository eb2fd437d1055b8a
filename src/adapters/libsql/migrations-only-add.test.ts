import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMigrations } from './read-migrations.ts'

interface Column {
  readonly name: string
  readonly type: string
  /** an insert that does not name it passes */
  readonly mayBeLeftOut: boolean
}
interface Shape {
  readonly columns: Readonly<Record<string, readonly Column[]>>
  /** what can refuse a write: unique indexes and triggers, by table */
  readonly guards: Readonly<Record<string, readonly string[]>>
}

const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
const shapes: { readonly name: string; readonly shape: Shape }[] = []

async function shapeOf(client: Client): Promise<Shape> {
  const { rows: tables } = await client.execute("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
  const columns: Record<string, Column[]> = {}
  const guards: Record<string, string[]> = {}
  for (const { name } of tables) {
    const table = String(name)
    const { rows } = await client.execute(`pragma table_info("${table}")`)
    columns[table] = rows.map(row => ({
      name: String(row.name),
      type: String(row.type),
      mayBeLeftOut: row.notnull === 0 || row.dflt_value !== null,
    }))
    const indexes = await client.execute(`select name from pragma_index_list('${table}') where "unique" = 1`)
    const triggers = await client.execute({ sql: "select name from sqlite_master where type = 'trigger' and tbl_name = ?", args: [table] })
    guards[table] = [...indexes.rows, ...triggers.rows].map(row => String(row.name)).sort()
  }
  return { columns, guards }
}

beforeAll(async () => {
  const client = createClient({ url: `file:${join(folder, 'anbei.db')}` })
  for (const { name, statements } of readMigrations()) {
    await client.batch([...statements], 'write')
    shapes.push({ name, shape: await shapeOf(client) })
  }
  client.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the version before would stumble over: it reads and writes the tables, columns and guards that it knew. */
function stumbling(before: Shape, after: Shape): readonly string[] {
  return Object.entries(before.columns).flatMap(([table, known]) => {
    const now = after.columns[table]
    if (!now) return [`${table} is gone`]
    const changed = known.filter(each => !now.some(({ name, type }) => name === each.name && type === each.type))
    const needed = now.filter(({ name, mayBeLeftOut }) => !mayBeLeftOut && !known.some(each => each.name === name))
    const stricter = (after.guards[table] ?? []).filter(guard => !before.guards[table]?.includes(guard))
    return [
      ...changed.map(({ name }) => `${table}.${name} is gone or of another type`),
      ...needed.map(({ name }) => `${table}.${name} must be written`),
      ...stricter.map(guard => `${table}: ${guard} may refuse a write`),
    ]
  })
}

test('the version that still runs goes on after each migration: what it reads stays, and what it writes is taken', () => {
  expect(shapes.length).toBeGreaterThan(10)
  const found = shapes.slice(1).flatMap(({ name, shape }, at) => {
    const before = shapes[at]?.shape
    return before ? stumbling(before, shape).map(each => `${name}: ${each}`) : []
  })
  expect(found).toEqual([])
})

test('a column that is dropped, one that must be written and an index that refuses are found', async () => {
  const client = createClient({ url: ':memory:' })
  await client.executeMultiple('create table a (x text, y text); create table b (x text)')
  const before = await shapeOf(client)
  await client.executeMultiple(
    'alter table a drop column y; create unique index once on a (x); drop table b; create table b (x text, z text not null)',
  )
  expect(stumbling(before, await shapeOf(client))).toEqual([
    'a.y is gone or of another type',
    'a: once may refuse a write',
    'b.z must be written',
  ])
  client.close()
})
