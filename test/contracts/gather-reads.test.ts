import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client/http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKnownOverrides } from '../../src/adapters/desk/known-overrides.ts'
import { rememberSettings } from '../../src/adapters/desk/remember-settings.ts'
import { lookAhead } from '../../src/adapters/edge/look-ahead.ts'
import { connectLibsql } from '../../src/adapters/libsql/connect-libsql.ts'
import { gatherReads } from '../../src/adapters/libsql/gather-reads.ts'
import { openLibsql } from '../../src/adapters/libsql/open-libsql.ts'
import { rememberWanted } from '../../src/adapters/webhooks/remember-wanted.ts'
import { type HranaTestServer, startHranaTestServer } from '../fixtures/hrana/server.ts'
import { testClock } from '../fixtures/store/test-clock.ts'
import { testVault } from '../fixtures/store/test-vault.ts'

const folder = mkdtempSync(join(tmpdir(), 'gather-'))
let server: HranaTestServer
const tripsOf = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const before = server.roundTrips()
  const given = await work()
  return [given, server.roundTrips() - before]
}
const client = () => gatherReads(createClient({ url: server.url }))
beforeAll(async () => {
  server = await startHranaTestServer({ file: join(folder, 'a.db') })
  await client().executeMultiple("create table t (n integer, text text); insert into t values (1, '一'), (2, '二')")
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('reads of one moment are one round trip, each with its own rows; a write goes alone', async () => {
  const db = client()
  const read = (n: number) => db.execute('select text from t where n = ?', [n])
  const [found, trips] = await tripsOf(() => Promise.all([read(2), read(1), read(3)]))
  expect([found.map(({ rows }) => rows.map(row => row.text)), trips]).toEqual([[['二'], ['一'], []], 1])
  const [written, own] = await tripsOf(() => Promise.all([db.execute('update t set n = n where n = 1'), read(1)]))
  expect([written[0].rowsAffected, own]).toEqual([1, 2])
  expect((await tripsOf(() => read(1)))[1]).toBe(1)
})

test('one that cannot be read fails, with those that went along; the next ones are read', async () => {
  const db = client()
  const both = await Promise.allSettled([db.execute('select * from nowhere'), db.execute('select 1')])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect((await db.execute('select 1 as one')).rows[0]?.one).toBe(1)
})

test('who a visitor is and what their turn asks of the organisation are two round trips: where it lies, then all of it', async () => {
  const options = { url: server.url, vault: testVault, clock: testClock() }
  await (await openLibsql(options)).migrate()
  const store = connectLibsql(options)
  const desk = rememberSettings(store.desk, new Map(), () => 0)
  const webhooks = rememberWanted(store.webhooks, options.clock)
  const overrides = createKnownOverrides(() => 0)
  const { organisations } = store
  const cases = lookAhead(store.cases, { desk, webhooks, overrides, organisations })
  expect((await tripsOf(() => cases.conversationByToken('org_1', 'hash')))[1]).toBe(2)
  const asked = () => Promise.all([desk.settings('org_1'), webhooks.wanted('org_1'), overrides.refresh(organisations)])
  expect((await tripsOf(asked))[1]).toBe(0)
})
