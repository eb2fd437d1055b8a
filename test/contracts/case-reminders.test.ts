import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseRef } from '../../src/ports/cases.ts'
import type { Store } from '../../src/ports/store.ts'
import { caseOpened, fieldsEdited, filling } from '../fixtures/store/samples.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'

describe.each(benches)('the days of reminders in $name', ({ make }) => {
  let bench: Bench
  let store: Store
  beforeAll(async () => {
    bench = await make()
    store = await bench.open()
  })
  afterAll(() => bench.close())

  async function opened(organisation: string): Promise<CaseRef> {
    const ref = { organisation, caseId: ids.next('case') }
    await store.cases.append(ref, { revision: 0, events: [{ ...caseOpened(), at: bench.clock.now() }] })
    return ref
  }
  /** of one organisation, because the benches share their database; through every page */
  async function all(organisation: string, page: (cursor: object) => Promise<{ items: readonly CaseRef[]; nextCursor: string | null }>) {
    const found: CaseRef[] = []
    let cursor: string | null = null
    do {
      const { items, nextCursor } = await page(cursor ? { cursor } : {})
      found.push(...items)
      cursor = nextCursor
    } while (cursor)
    return found.filter(ref => ref.organisation === organisation)
  }
  const stale = (organisation: string, since?: string) =>
    all(organisation, cursor => store.caseReminders.stale({ limit: 2, ...cursor }, since))
  const due = (organisation: string, today: string) => all(organisation, cursor => store.caseReminders.due(today, { limit: 2, ...cursor }))

  test('a case is stale until its day is known, and again when it was written to', async () => {
    const organisation = ids.next('org')
    const refs = [await opened(organisation), await opened(organisation), await opened(organisation)]
    expect(new Set((await stale(organisation)).map(({ caseId }) => caseId))).toEqual(new Set(refs.map(({ caseId }) => caseId)))
    await store.caseReminders.record(refs.map(ref => ({ ref, revision: 1, nextOn: null })))
    expect(await stale(organisation)).toEqual([])
    const [first = refs[0]] = refs
    await store.cases.append(first as CaseRef, { revision: 1, events: [fieldsEdited([filling('siteName', '甲', 2)])] })
    expect(await stale(organisation)).toEqual([first])
    expect(await stale(organisation, '2999-01-01T00:00:00.000Z')).toEqual([])
  })

  test('cases come on their day, the longest due first, none without a day', async () => {
    const organisation = ids.next('org')
    const [a, b, c] = [await opened(organisation), await opened(organisation), await opened(organisation)]
    await store.caseReminders.record([
      { ref: a, revision: 1, nextOn: '2026-03-05' },
      { ref: b, revision: 1, nextOn: '2026-03-02' },
      { ref: c, revision: 1, nextOn: null },
    ])
    expect(await due(organisation, '2026-03-01')).toEqual([])
    expect(await due(organisation, '2026-03-02')).toEqual([b])
    expect(await due(organisation, '2026-03-06')).toEqual([b, a])
    const coming = await store.caseReminders.coming(organisation, '2026-03-31', { limit: 1 })
    expect(coming.items).toEqual([{ caseId: b.caseId, on: '2026-03-02' }])
    const next = await store.caseReminders.coming(organisation, '2026-03-31', { limit: 1, cursor: coming.nextCursor ?? '' })
    expect(next).toEqual({ items: [{ caseId: a.caseId, on: '2026-03-05' }], nextCursor: null })
  })

  test('an erased case leaves no day behind and takes none', async () => {
    const organisation = ids.next('org')
    const ref = await opened(organisation)
    await store.caseReminders.record([{ ref, revision: 1, nextOn: '2026-03-02' }])
    await store.cases.erase(ref, bench.clock.now())
    await store.caseReminders.record([{ ref, revision: 1, nextOn: '2026-03-02' }])
    expect(await due(organisation, '2026-03-31')).toEqual([])
    expect(await stale(organisation)).toEqual([])
  })
})
