import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LibsqlStore } from '../../src/adapters/libsql/index.ts'
import { type CryptoProfile, envelopeVault } from '../../src/adapters/sealing/vault.ts'
import { verifyAudit } from '../../src/usecases/audit/verify-audit.ts'
import { testApp } from '../fixtures/http/test-app.ts'
import { here } from '../fixtures/store/here.ts'
import type { TestDatabase } from '../fixtures/store/places.ts'
import { caseOpened, fieldsEdited, filling } from '../fixtures/store/samples.ts'
import { testClock } from '../fixtures/store/test-clock.ts'

const organisation = 'org_a'
let database: TestDatabase
let store: LibsqlStore
/** an adapter over the same database for each profile */
let stores: Readonly<Record<CryptoProfile, LibsqlStore>>
const keys = [{ id: 'test', key: new Uint8Array(32).fill(7) }]

beforeAll(async () => {
  database = await here.databases[0].make(testClock())
  store = await database.open()
  stores = { international: store, sm: await database.open({ vault: envelopeVault({ keys, profile: 'sm' }) }) }
})
afterAll(() => database.close())

/** A case of three events. */
async function opened(caseId: string, { cases }: Pick<LibsqlStore, 'cases'> = store) {
  const ref = { organisation, caseId }
  await cases.append(ref, { revision: 0, events: [caseOpened()] })
  await cases.append(ref, { revision: 1, events: [fieldsEdited([filling('siteName', '甲', 2)])] })
  await cases.append(ref, { revision: 2, events: [fieldsEdited([filling('siteName', '乙', 3)])] })
  return ref
}
async function audited() {
  const all = []
  for await (const each of verifyAudit(store.cases)) all.push(each)
  return all
}

describe('the evidence log', () => {
  test('holds as it was written, of erased cases too', async () => {
    await opened('case_whole')
    await store.cases.erase(await opened('case_erased'), '2026-03-02T00:00:00.000Z')
    expect((await audited()).map(({ ref, head, rows, firstBroken }) => [ref.caseId, head?.erased, rows.length, firstBroken])).toEqual([
      ['case_erased', true, 3, null],
      ['case_whole', false, 3, null],
    ])
  })

  test.each([
    ['seq', (id: string) => sql`update case_events set seq = 9 where case_id = ${id} and seq = 2`, 2],
    ['type', (id: string) => sql`update case_events set type = 'caseChanged' where case_id = ${id} and seq = 2`, 2],
    ['v', (id: string) => sql`update case_events set v = 2 where case_id = ${id} and seq = 2`, 2],
    ['at', (id: string) => sql`update case_events set at = '2026-01-01T00:00:00.000Z' where case_id = ${id} and seq = 2`, 2],
    ['actor', (id: string) => sql`update case_events set actor = 'staff:usr_1' where case_id = ${id} and seq = 2`, 2],
    ['conversation_id', (id: string) => sql`update case_events set conversation_id = 'conv_1' where case_id = ${id} and seq = 2`, 2],
    ['payload', (id: string) => sql`update case_events set payload = x'00' where case_id = ${id} and seq = 2`, 2],
    ['prev_hash', (id: string) => sql`update case_events set prev_hash = ${'0'.repeat(64)} where case_id = ${id} and seq = 2`, 2],
    ['hash', (id: string) => sql`update case_events set hash = ${'f'.repeat(64)} where case_id = ${id} and seq = 2`, 2],
    ['hash of the last row', (id: string) => sql`update case_events set hash = ${'f'.repeat(64)} where case_id = ${id} and seq = 3`, 3],
    ['organisation', (id: string) => sql`update case_events set organisation = 'org_c' where case_id = ${id} and seq = 3`, 3],
    ['case_id', (id: string) => sql`update case_events set case_id = ${`${id}_elsewhere`} where case_id = ${id} and seq = 3`, 3],
    ['a row that is gone', (id: string) => sql`delete from case_events where case_id = ${id} and seq = 2`, 2],
    ['the last row gone', (id: string) => sql`delete from case_events where case_id = ${id} and seq = 3`, 3],
    ['revision', (id: string) => sql`update cases set revision = 2 where id = ${id}`, 3],
    ['head_hash', (id: string) => sql`update cases set head_hash = ${'f'.repeat(64)} where id = ${id}`, 3],
    ['the case gone', (id: string) => sql`delete from cases where id = ${id}`, 1],
  ] as const)('altered: %s, in a chain of either profile', async (name, alter, seq) => {
    for (const profile of ['international', 'sm'] as const) await found(profile)

    async function found(profile: CryptoProfile) {
      const { caseId } = await opened(`case_${name.replaceAll(' ', '_')}_${profile}`, stores[profile])
      await store.database.run(alter(caseId))
      const broken = (await audited()).filter(
        ({ ref, firstBroken }) => firstBroken !== null && ref.caseId === caseId && ref.organisation === organisation,
      )
      expect(broken.map(({ firstBroken }) => firstBroken)).toEqual([seq])
    }
  })

  test.runIf(here.runtime === 'Node')('over HTTP it is for the organisation alone', async () => {
    const server = await testApp()
    const auth = { authorization: `Bearer ${server.apiKey}` }
    const { body } = await server.call('POST', '/v1/cases', { filings: ['icpFiling'], fields: { siteName: '青禾农资' } }, auth)
    await server.call('DELETE', `/v1/cases/${body.id}`, undefined, auth)
    const trail = await server.call('GET', `/v1/cases/${body.id}/audit`, undefined, auth)
    expect(trail.body).toMatchObject({ erased: true, firstBroken: null, rows: [{ seq: 1, type: 'caseOpened' }] })
    expect(JSON.stringify(trail.body)).not.toContain('青禾')
    expect((await server.call('GET', `/v1/cases/${body.id}/audit`)).status).toBe(401)
  })
})
