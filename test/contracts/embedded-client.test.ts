import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from '@libsql/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { embeddedClient } from '../../src/adapters/libsql/embedded/embedded-client.ts'
import { gatherWrites } from '../../src/adapters/libsql/embedded/gather-writes.ts'
import { openClient } from '../../src/adapters/libsql/open-libsql.ts'

let folder: string
let url: string
let client: Client
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'))
  url = `file:${join(folder, 'a.db')}`
  client = await openClient({ url })
  await client.executeMultiple('create table notes (id integer primary key, text text not null, bytes blob)')
})
afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true, force: true })
})

const note = (id: number, text: string | null = `note ${id}`) => ({ sql: 'insert into notes (id, text) values (?, ?)', args: [id, text] })
const ids = async (of: Client): Promise<unknown[]> => (await of.execute('select id from notes order by id')).rows.map(({ id }) => id)

test('batches that are written together stand or fall each by itself', async () => {
  await client.execute(note(7))
  const written = await Promise.allSettled([
    client.batch([note(1), note(2)]),
    client.batch([note(3), note(7)]),
    client.batch([note(4), note(5, null)]),
    client.execute(note(6)),
  ])
  expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  expect(await ids(client)).toEqual([1, 2, 6, 7])
})

test('what was acknowledged is found by another connection, what is written together with it as well', async () => {
  const other = await openClient({ url })
  const writes = [1, 2, 3].map(id => client.execute(note(id)))
  expect(await ids(other)).toEqual([])
  await writes[0]
  expect(await ids(other)).toEqual([1, 2, 3])
  await Promise.all(writes)
  other.close()
})

test('writes of one moment make one commit', async () => {
  const file = embeddedClient(join(folder, 'b.db'), 'pragma journal_mode = wal')
  const together: number[] = []
  const gathering = gatherWrites(file, batches => {
    together.push(batches.length)
    return file.batchEach(batches)
  })
  await gathering.executeMultiple('create table notes (id integer primary key, text text not null)')
  await Promise.all(Array.from({ length: 150 }, (_, id) => gathering.execute(note(id))))
  expect(together).toEqual([100, 50])
  expect(await ids(gathering)).toHaveLength(150)
  gathering.close()
})

test('a statement that failed works again, and one whose table changed tells the new columns', async () => {
  await client.execute(note(1))
  await expect(client.execute(note(1))).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
  await client.execute(note(2))
  expect((await client.execute('select * from notes')).columns).toEqual(['id', 'text', 'bytes'])
  await client.execute("alter table notes add column more text default 'x'")
  const { rows, columns } = await client.execute('select * from notes where id = 2')
  expect(columns).toEqual(['id', 'text', 'bytes', 'more'])
  expect({ ...rows[0] }).toEqual({ id: 2, text: 'note 2', bytes: null, more: 'x' })
})

test('a row has its values by name and by place, bytes as they went in', async () => {
  const bytes = new Uint8Array([0, 1, 255])
  await client.execute({ sql: 'insert into notes values (?, ?, ?)', args: [1, '甲', bytes] })
  const { rows } = await client.execute('select a.id, b.id, a.text, a.bytes from notes a join notes b on a.id = b.id')
  const [row] = rows
  expect(Array.from(row ?? [])).toHaveLength(4)
  const one = async (id: number) =>
    (await client.execute({ sql: 'select id, text, bytes from notes where id >= ? limit ?', args: [id, 1] })).rows
  expect((await one(1)).map(each => [each.id, each[1], each.bytes])).toEqual([[1, '甲', bytes.buffer]])
  expect(await one(2)).toEqual([])
  expect(row?.[1]).toBe(1)
  expect(row?.text).toBe('甲')
  expect(new Uint8Array(row?.bytes as ArrayBuffer)).toEqual(bytes)
})

test('one row is the row that is asked for now, whatever was asked before, with and without an answer, alone and among others', async () => {
  for (const id of [1, 2, 3]) await client.execute(note(id))
  const sql = 'select id from notes where id = ? or id = ? + 10 order by id limit ?'
  const found = async (id: number, most: number) => (await client.execute({ sql, args: [id, id, most] })).rows.map(row => row.id)
  const wrong: unknown[] = []
  for (let n = 0; n < 300; n += 1) {
    const id = (n * 7) % 5
    const expected = id >= 1 && id <= 3 ? [id] : []
    const got = await found(id, n % 3 ? 1 : 50)
    if (String(got) !== String(expected)) wrong.push([n, id, got])
    if (n % 50 === 49) await client.execute(note(1)).catch(() => {})
  }
  expect(wrong).toEqual([])
})

test('a transaction holds the file, and what it takes back is gone', async () => {
  const transaction = await client.transaction('write')
  await transaction.execute(note(1))
  const waiting = client.execute(note(2))
  await transaction.rollback()
  await waiting
  expect(await ids(client)).toEqual([2])
})
