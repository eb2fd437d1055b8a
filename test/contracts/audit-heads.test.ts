import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createIds } from '../../src/adapters/ids.ts'
import type { LibsqlStore } from '../../src/adapters/libsql/index.ts'
import { envelopeVault } from '../../src/adapters/sealing/vault.ts'
import type { Store } from '../../src/ports/store.ts'
import { type Anchoring, anchorAudit } from '../../src/usecases/audit/anchor-audit.ts'
import { verifyAudit } from '../../src/usecases/audit/verify-audit.ts'
import { verifyHeads } from '../../src/usecases/audit/verify-heads.ts'
import { here } from '../fixtures/store/here.ts'
import type { TestDatabase } from '../fixtures/store/places.ts'
import { caseOpened, fieldsEdited, filling } from '../fixtures/store/samples.ts'
import { testClock } from '../fixtures/store/test-clock.ts'
import { benches } from '../fixtures/store/test-stores.ts'
import { testVault } from '../fixtures/store/test-vault.ts'

const day = 24 * 60 * 60_000

const anchoring = (store: Store, clock: ReturnType<typeof testClock>): Anchoring => ({
  ...store,
  clock,
  vault: testVault,
  webhookQueue: { announce: () => {} },
  ids: createIds(),
  log: () => {},
})

async function opened(store: Store, organisation: string, caseId: string) {
  const ref = { organisation, caseId }
  await store.cases.append(ref, { revision: 0, events: [caseOpened()] })
  await store.cases.append(ref, { revision: 1, events: [fieldsEdited([filling('siteName', '甲', 2)])] })
  return ref
}

const grow = (store: Store, ref: { organisation: string; caseId: string }, revision: number) =>
  store.cases.append(ref, { revision, events: [fieldsEdited([filling('siteName', '乙', revision + 1)])] })

const proven = async (store: Store, organisation: string) =>
  verifyHeads({ ...store, vault: testVault }, organisation, { keys: await testVault.attestingKeys() })

describe.each(benches)('daily heads in $name', ({ make }) => {
  test('cover what grew since the day before, once a day, erased cases too', async () => {
    const bench = await make()
    const store = await bench.open()
    const organisation = 'org_heads'
    const [first, second] = [await opened(store, organisation, 'case_1'), await opened(store, organisation, 'case_2')]
    const deps = anchoring(store, bench.clock)
    expect(await anchorAudit(deps, organisation)).toMatchObject({ cases: 2, previous: '' })
    await grow(store, second, 2)
    expect(await anchorAudit(deps, organisation)).toBeNull()
    bench.clock.advance(day)
    await store.cases.erase(first, bench.clock.now())
    const next = await anchorAudit(deps, organisation)
    expect(next).toMatchObject({ cases: 1 })
    expect(next?.previous).toMatch(/^[0-9a-f]{64}$/)
    bench.clock.advance(day)
    expect(await anchorAudit(deps, organisation)).toMatchObject({ cases: 0 })
    const days = (await store.auditHeads.list(organisation, { limit: 2 })).items.map(head => head.cases)
    expect(days).toEqual([0, 1])
    expect(await proven(store, organisation)).toEqual({ heads: 3, faults: [] })
    await bench.close()
  })

  test('cases that nothing was written to since a day are found page by page, erased ones are not', async () => {
    const bench = await make()
    const store = await bench.open()
    for (const id of ['case_1', 'case_2', 'case_3']) await opened(store, 'org_old', id)
    await opened(store, 'org_other', 'case_9')
    await store.cases.erase({ organisation: 'org_old', caseId: 'case_2' }, bench.clock.now())
    const at = bench.clock.now()
    bench.clock.advance(day)
    const since = (before: string, after: string | null) => store.cases.untouchedSince('org_old', before, { after, limit: 1 })
    expect([await since(at, null), await since(bench.clock.now(), null), await since(bench.clock.now(), 'case_1')]).toEqual([
      [],
      ['case_1'],
      ['case_3'],
    ])
    await bench.close()
  })

  test('a head whose leaves are not those that were counted is not kept', async () => {
    const bench = await make()
    const store = await bench.open()
    await opened(store, 'org_heads', 'case_1')
    const head = await anchorAudit(anchoring(store, bench.clock), 'org_heads')
    if (!head) throw new Error('no head')
    expect(await store.auditHeads.add({ ...head, day: '2030-01-01', cases: 1 })).toBe(false)
    expect(await store.auditHeads.add({ ...head, day: '2030-01-01', cases: 0 })).toBe(true)
    expect(await store.auditHeads.add({ ...head, day: '2030-01-01', cases: 0 })).toBe(false)
    await bench.close()
  })
})

describe('altered behind the store', () => {
  let database: TestDatabase
  let store: LibsqlStore
  const clock = testClock()
  beforeAll(async () => {
    database = await here.databases[0].make(clock)
    store = await database.open()
  })
  afterAll(() => database.close())
  let made = 0
  /** Two days of an organisation with a case each. */
  async function twoDays() {
    made += 1
    const organisation = `org_${made}`
    const ref = await opened(store, organisation, `case_${made}`)
    const first = await anchorAudit(anchoring(store, clock), organisation)
    await grow(store, ref, 2)
    clock.advance(day)
    const second = await anchorAudit(anchoring(store, clock), organisation)
    return { ref, organisation, first: first?.day ?? '', second: second?.day ?? '' }
  }

  test.each(['organisation', 'day', 'cases', 'digest', 'previous', 'algorithm', 'public_key', 'signature', 'made_at'])(
    '%s of a head',
    async column => {
      const { organisation, first } = await twoDays()
      const other = column === 'cases' ? 7 : column === 'day' ? '2020-01-01' : 'altered'
      await store.database.run(
        sql`update audit_heads set ${sql.identifier(column)} = ${other} where organisation = ${organisation} and day = ${first}`,
      )
      expect((await proven(store, organisation)).faults).not.toEqual([])
    },
  )

  test.each(['organisation', 'day', 'case_id', 'revision', 'hash'])('%s of a leaf', async column => {
    const { organisation, first } = await twoDays()
    const other = column === 'revision' ? 1 : column === 'day' ? '2020-01-01' : 'altered'
    await store.database.run(
      sql`update audit_leaves set ${sql.identifier(column)} = ${other} where organisation = ${organisation} and day = ${first}`,
    )
    expect((await proven(store, organisation)).faults).toContainEqual({ day: first, fault: 'leaves' })
  })

  test('a log cut short so that its own chain fits', async () => {
    const { organisation, ref, second } = await twoDays()
    await store.database.run(sql`delete from case_events where case_id = ${ref.caseId} and seq = 3`)
    await store.database.run(sql`update cases set revision = 2,
      head_hash = (select hash from case_events where case_id = ${ref.caseId} and seq = 2) where id = ${ref.caseId}`)
    for await (const { ref: each, firstBroken } of verifyAudit(store.cases, ref.caseId))
      expect([each.caseId, firstBroken]).toEqual([ref.caseId, null])
    expect((await proven(store, organisation)).faults).toEqual([{ day: second, fault: 'row', caseId: ref.caseId, seq: 3 }])
  })

  test('a case that is gone with every row', async () => {
    const { organisation, ref, first, second } = await twoDays()
    await store.database.run(sql`delete from case_events where case_id = ${ref.caseId}`)
    await store.database.run(sql`delete from cases where id = ${ref.caseId}`)
    expect((await proven(store, organisation)).faults).toEqual([
      { day: first, fault: 'row', caseId: ref.caseId, seq: 2 },
      { day: second, fault: 'row', caseId: ref.caseId, seq: 3 },
    ])
  })

  test('a head that is gone, in the middle by what follows, at the end by what was kept elsewhere', async () => {
    const { organisation, first, second } = await twoDays()
    const kept = (await store.auditHeads.list(organisation, { limit: 9 })).items
    const trusted = { keys: await testVault.attestingKeys(), kept }
    await store.database.run(sql`delete from audit_heads where organisation = ${organisation} and day = ${second}`)
    await store.database.run(sql`delete from audit_leaves where organisation = ${organisation} and day = ${second}`)
    expect((await proven(store, organisation)).faults).toEqual([])
    const deps = { ...store, vault: testVault }
    expect((await verifyHeads(deps, organisation, trusted)).faults).toEqual([{ day: second, fault: 'kept' }])
    const again = await twoDays()
    await store.database.run(sql`delete from audit_heads where organisation = ${again.organisation} and day = ${again.first}`)
    expect((await proven(store, again.organisation)).faults).toEqual([
      { day: again.second, fault: 'previous' },
      { day: again.first, fault: 'gone' },
    ])
    expect(first < second).toBe(true)
  })

  test('heads signed with another key; one of ours vouches for those before it', async () => {
    const { organisation } = await twoDays()
    const stranger = envelopeVault({ keys: [{ id: 'stranger', key: new Uint8Array(32).fill(9) }] })
    clock.advance(day)
    const forged = await anchorAudit({ ...anchoring(store, clock), vault: stranger }, organisation)
    expect((await proven(store, organisation)).faults).toEqual([{ day: forged?.day, fault: 'key' }])
    clock.advance(day)
    await anchorAudit(anchoring(store, clock), organisation)
    expect((await proven(store, organisation)).faults).toEqual([])
  })
})
