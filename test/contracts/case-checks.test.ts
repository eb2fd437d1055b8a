import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseCheck } from '../../src/ports/case-checks.ts'
import type { CaseRef } from '../../src/ports/cases.ts'
import type { Store } from '../../src/ports/store.ts'
import { caseOpened, fieldsEdited, filling } from '../fixtures/store/samples.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'

const score = { ready: false, failing: 1, unknown: 2 }
const checkOf = (more: Partial<CaseCheck> = {}): CaseCheck => ({
  revision: 1,
  catalogueRevision: 'c1',
  on: '2026-03-01',
  standing: { verdicts: { 'R-A': 'fail', 'R-B': 'unknown' }, readiness: { official: score, policy: score } },
  touchedBy: [],
  ...more,
})
const under = { catalogueRevision: 'c1', since: '2026-03-01' }

describe.each(benches)('checks of cases in $name', ({ make }) => {
  let bench: Bench
  let store: Store
  beforeAll(async () => {
    bench = await make()
    store = await bench.open()
  })
  afterAll(() => bench.close())

  async function opened(organisation: string, externalRef?: string): Promise<CaseRef> {
    const ref = { organisation, caseId: ids.next('case') }
    await store.cases.append(ref, { revision: 0, events: [{ ...caseOpened(externalRef), at: bench.clock.now() }] })
    return ref
  }
  /** what is due of one organisation, because the benches share their database */
  async function due(organisation: string, asked: Parameters<Store['caseChecks']['due']>[0] = under) {
    const { items } = await store.caseChecks.due(asked, { limit: 200 })
    return items.filter(({ ref }) => ref.organisation === organisation)
  }

  test('a case is due until it is checked, and again when it, the catalogue or a date moved on', async () => {
    const organisation = ids.next('org')
    const ref = await opened(organisation)
    expect(await due(organisation)).toEqual([{ ref, revision: 1, last: null }])
    await store.caseChecks.record([{ ref, check: checkOf() }])
    expect(await due(organisation)).toEqual([])
    expect(await due(organisation, { ...under, since: '2026-03-02' })).toHaveLength(1)
    const { touchedBy: _, ...last } = checkOf()
    expect(await due(organisation, { ...under, catalogueRevision: 'c2' })).toEqual([{ ref, revision: 1, last }])
    await store.cases.append(ref, { revision: 1, events: [fieldsEdited([filling('siteName', '甲', 2)])] })
    expect(await due(organisation)).toMatchObject([{ revision: 2, last: { revision: 1 } }])
    expect(await store.caseChecks.countDue(organisation, under)).toBe(1)
    await store.caseChecks.record([{ ref, check: checkOf({ revision: 2 }) }])
    expect(await store.caseChecks.countDue(organisation, under)).toBe(0)
  })

  test('what is due comes in pages, the latest written first, each once, and only what was written to since a moment', async () => {
    const organisation = ids.next('org')
    const refs: CaseRef[] = []
    for (let n = 0; n < 5; n += 1) {
      bench.clock.advance(1000)
      refs.push(await opened(organisation))
    }
    const moment = bench.clock.now()
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<Store['caseChecks']['due']>> = await store.caseChecks.due(under, {
        limit: 2,
        ...(cursor ? { cursor } : {}),
      })
      seen.push(...page.items.filter(({ ref }) => ref.organisation === organisation).map(({ ref }) => ref.caseId))
      cursor = page.nextCursor
    } while (cursor)
    expect(seen).toEqual(refs.map(({ caseId }) => caseId).reverse())
    expect(await due(organisation, { ...under, changedSince: moment })).toMatchObject([{ ref: refs[4] }])
  })

  test('the cases that a change touches are counted and listed for their organisation only', async () => {
    const organisation = ids.next('org')
    const other = await opened(ids.next('org'))
    const refs = [await opened(organisation, 'a'), await opened(organisation, 'b'), await opened(organisation)]
    await store.caseChecks.record([...refs, other].map(ref => ({ ref, check: checkOf({ touchedBy: ['x', 'y'] }) })))
    const [first, second, third] = refs.map(({ caseId }) => caseId)
    expect(await store.caseChecks.touched(organisation)).toEqual(
      new Map([
        ['x', 3],
        ['y', 3],
      ]),
    )
    const page = await store.caseChecks.touchedCases(organisation, 'x', { limit: 2 })
    expect(page).toEqual({
      items: [
        { id: first, externalRef: 'a' },
        { id: second, externalRef: 'b' },
      ],
      nextCursor: second,
    })
    const rest = await store.caseChecks.touchedCases(organisation, 'x', { limit: 2, cursor: second ?? '' })
    expect(rest).toEqual({ items: [{ id: third, externalRef: null }], nextCursor: null })
    await store.caseChecks.record([{ ref: refs[0] ?? other, check: checkOf({ touchedBy: ['y'] }) }])
    expect(await store.caseChecks.touched(organisation)).toEqual(
      new Map([
        ['x', 2],
        ['y', 3],
      ]),
    )
  })

  test('nothing of an erased case is kept, or written late', async () => {
    const organisation = ids.next('org')
    const ref = await opened(organisation)
    await store.caseChecks.record([{ ref, check: checkOf({ touchedBy: ['x'] }) }])
    await store.cases.erase(ref, bench.clock.now())
    expect(await store.caseChecks.touched(organisation)).toEqual(new Map())
    await store.caseChecks.record([{ ref, check: checkOf({ touchedBy: ['x'] }) }])
    expect(await store.caseChecks.touched(organisation)).toEqual(new Map())
    expect(await due(organisation, { ...under, catalogueRevision: 'c2' })).toEqual([])
  })
})
