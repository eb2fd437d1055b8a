import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { neededSchemaVersion } from '../../db/needed-schema-version.ts'
import * as schema from '../../db/schema.ts'
import { connectLibsql } from '../../src/adapters/libsql/connect-libsql.ts'
import type { LibsqlStore } from '../../src/adapters/libsql/index.ts'
import { openLibsql } from '../../src/adapters/libsql/open-libsql.ts'
import { readMigrations } from '../../src/adapters/libsql/read-migrations.ts'
import { startHranaTestServer } from '../fixtures/hrana/server.ts'
import { assistantReplied, caseOpened, conversationOpened, fieldsEdited, onlyWhile, userSaid } from '../fixtures/store/samples.ts'
import { testClock } from '../fixtures/store/test-clock.ts'
import { ids } from '../fixtures/store/test-stores.ts'
import { testVault } from '../fixtures/store/test-vault.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'libsql-'))
  file = join(folder, 'nested', 'test.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (url = `file:${file}`): Promise<LibsqlStore> => openLibsql({ url, vault: testVault, clock: testClock() })

describe('migrations', () => {
  test('make every table and column of the schema', async () => {
    const store = await open()
    await store.migrate()
    const client = createClient({ url: `file:${file}` })
    for (const table of Object.values(schema)) {
      const { name, columns } = getTableConfig(table)
      const { rows } = await client.execute(`select name from pragma_table_info('${name}') order by name`)
      expect({ name, columns: rows.map(row => row.name) }).toEqual({ name, columns: columns.map(column => column.name).sort() })
    }
    client.close()
    store.close()
  })

  test('are as many as this build needs', () => {
    expect(readMigrations().map(migration => migration.version)).toEqual(Array.from({ length: neededSchemaVersion }, (_, n) => n + 1))
  })

  test('run by several processes at once are applied once', async () => {
    const stores = await Promise.all([open(), open(), open()])
    expect(await stores[0]?.health.database()).toMatchObject({ ok: false, schemaVersion: null })
    await Promise.all(stores.map(store => store.migrate()))
    await stores[0]?.migrate()
    for (const store of stores) {
      expect(await store.health.database()).toEqual({ ok: true, schemaVersion: neededSchemaVersion, needed: neededSchemaVersion })
      store.close()
    }
  })
})

test('a writer waits while another process holds the lock, and the event loop goes on', async () => {
  const store = await open()
  await store.migrate()
  const blocker = createClient({ url: `file:${file}` })
  const transaction = await blocker.transaction('write')
  let ticks = 0
  const ticking = setInterval(() => {
    ticks += 1
  }, 10)
  const ref = { organisation: 'org_1', caseId: ids.next('case') }
  const appended = store.cases.append(ref, { revision: 0, events: [caseOpened()] })
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(await store.cases.load(ref)).toBeNull()
  await transaction.rollback()
  expect((await appended).ok).toBe(true)
  clearInterval(ticking)
  expect(ticks).toBeGreaterThan(5)
  for (let revision = 1; revision < 5; revision += 1)
    expect((await store.cases.append(ref, { revision, events: [fieldsEdited([])] })).ok).toBe(true)
  blocker.close()
  store.close()
})

test('calls wait for a transaction of the same process, also when it fails', async () => {
  const store = await open()
  await store.migrate()
  const ref = { organisation: 'org_1', caseId: ids.next('case') }
  const wrong = store.database.transaction(async tx => {
    await tx.insert(schema.organisations).values({ id: 'org_1', name: '甲', policy: 'guided' })
    await new Promise(resolve => setTimeout(resolve, 50))
    throw new Error('changed my mind')
  })
  const appended = store.cases.append(ref, { revision: 0, events: [caseOpened()] })
  await expect(wrong).rejects.toThrow('changed my mind')
  expect((await appended).ok).toBe(true)
  expect(await store.organisations.get('org_1')).toBeNull()
  store.close()
})

test('two processes that write 2 × 50 cases at once lose none', async () => {
  const stores = [await open(), await open()]
  await stores[0]?.migrate()
  const results = await Promise.all(
    stores.flatMap(store =>
      Array.from({ length: 50 }, () =>
        store.cases.append({ organisation: 'org_1', caseId: ids.next('case') }, { revision: 0, events: [caseOpened()] }),
      ),
    ),
  )
  expect(results.every(result => result.ok)).toBe(true)
  for (const store of stores) store.close()
})

test('over HTTP a turn is two round trips: one to read, one to write', async () => {
  const first = await open()
  await first.migrate()
  first.close()
  const server = await startHranaTestServer({ file })
  const known = new Map()
  const connect = () => connectLibsql({ url: server.url, vault: testVault, clock: testClock(), known })
  const warm = connect()
  const ref = { organisation: 'org_1', caseId: ids.next('case') }
  const conversation = ids.next('conv')
  await warm.cases.append(ref, { revision: 0, events: [caseOpened(), conversationOpened(conversation)] })
  // as on Workers: a store for each request
  const store = connect()
  const before = server.roundTrips()
  const state = await store.cases.load(ref)
  const revision = state?.revision ?? 0
  const result = await store.cases.append(ref, {
    revision,
    events: [userSaid(conversation, '你好'), assistantReplied(conversation, revision + 1)],
    onlyWhile: onlyWhile(conversation, 'assistant'),
    clientMessage: { conversationId: conversation, id: 'm1' },
    idempotency: { principal: 'visitor', route: 'turns', key: 'k', bodyHash: 'b' },
    heldSpans: [{ field: null, text: 'x', kind: 'idNumber' }],
  })
  expect(result.ok).toBe(true)
  expect(server.roundTrips() - before).toBe(2)
  store.close()
  warm.close()
  await server.close()
})

test('nothing that was said can be read from the file, before or after erasing; erasing removes the wrapped key too', async () => {
  const store = await open()
  await store.migrate()
  const ref = { organisation: 'org_1', caseId: ids.next('case') }
  const conversation = ids.next('conv')
  await store.cases.append(ref, {
    revision: 0,
    events: [caseOpened(), conversationOpened(conversation), userSaid(conversation, '云启智能科技')],
    heldSpans: [{ field: null, text: '一串很长的号码', kind: 'idNumber' }],
  })
  const onDisk = async (): Promise<Buffer> => Buffer.concat([await readFile(file), await readFile(`${file}-wal`)])
  const key = await store.cases.dataKey(ref)
  expect((await onDisk()).includes(Buffer.from(key?.wrapped ?? ''))).toBe(true)
  for (const words of ['云启智能科技', '一串很长的号码']) expect((await onDisk()).includes(words)).toBe(false)

  await store.cases.erase(ref, '2026-03-02T00:00:00.000Z')
  expect((await onDisk()).includes(Buffer.from(key?.wrapped ?? ''))).toBe(false)
  store.close()
})

test('a database that cannot be reached is reported, not thrown', async () => {
  const server = await startHranaTestServer({ file: join(folder, 'gone.db') })
  const store = await open(server.url)
  await server.close()
  expect(await store.health.database()).toMatchObject({ ok: false, schemaVersion: null, needed: neededSchemaVersion })
  store.close()
})
