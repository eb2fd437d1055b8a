import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Remembered, rememberWanted } from '../../src/adapters/webhooks/remember-wanted.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Endpoint } from '../../src/ports/webhooks.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'

const at = '2026-03-01T08:00:00.000Z'
const later = '2026-03-02T08:00:00.000Z'

describe.each(benches)('endpoints in $name', ({ make }) => {
  let bench: Bench
  let store: Store
  let another: Store
  beforeAll(async () => {
    bench = await make()
    store = await bench.open()
    another = await bench.open()
  })
  afterAll(() => bench.close())

  const endpointOf = (organisation: string, more: Partial<Endpoint> = {}): Endpoint => ({
    organisation,
    id: ids.next('hook'),
    url: 'https://example.com/hook?key=钥匙',
    events: null,
    description: '',
    enabled: true,
    createdAt: at,
    failingSince: null,
    succeededAt: null,
    disabled: null,
    secrets: [{ secret: 'whsec_YQ==', until: null }],
    rotation: 0,
    ...more,
  })

  test('what was added is read whole, by its own organisation, the oldest first', async () => {
    const organisation = ids.next('org')
    const first = endpointOf(organisation)
    const second = endpointOf(organisation, { events: ['case.ready'], enabled: false, disabled: { at, because: 'failing' } })
    await store.webhooks.add(second)
    await store.webhooks.add(first)
    expect(await another.webhooks.list(organisation)).toEqual([first, second])
    expect(await another.webhooks.get(organisation, second.id)).toEqual(second)
    expect(await another.webhooks.get(ids.next('org'), first.id)).toBeNull()
  })

  test('a change keeps the rest; enabling forgets the failures', async () => {
    const endpoint = endpointOf(ids.next('org'), { enabled: false, failingSince: at, disabled: { at, because: 'gone' } })
    const { organisation, id } = endpoint
    await store.webhooks.add(endpoint)
    const moved = { ...endpoint, url: 'https://example.org/', events: ['job.done'], description: '甲' }
    const change = { url: moved.url, events: moved.events, description: '甲' }
    expect(await another.webhooks.change(organisation, id, change)).toEqual(moved)
    const enabled = { ...moved, events: null, enabled: true, failingSince: null, disabled: null }
    expect(await store.webhooks.change(organisation, id, { enabled: true, events: null })).toEqual(enabled)
    expect(await another.webhooks.get(organisation, id)).toEqual(enabled)
    expect(await store.webhooks.change(organisation, ids.next('hook'), { enabled: true })).toBeNull()
  })

  test('of two rotations at once one is told to come again', async () => {
    const endpoint = endpointOf(ids.next('org'))
    await store.webhooks.add(endpoint)
    const secrets = [{ secret: 'whsec_Yg==', until: null }, ...endpoint.secrets]
    expect(await store.webhooks.setSecrets(endpoint, secrets)).toBe(true)
    expect(await another.webhooks.setSecrets(endpoint, endpoint.secrets)).toBe(false)
    expect(await another.webhooks.get(endpoint.organisation, endpoint.id)).toMatchObject({ secrets, rotation: 1 })
  })

  test('the first failure since the last success is kept, and an endpoint is disabled once', async () => {
    const endpoint = endpointOf(ids.next('org'))
    const { organisation, id } = endpoint
    await store.webhooks.add(endpoint)
    await store.webhooks.noteTry(organisation, id, { at, ok: false })
    await store.webhooks.noteTry(organisation, id, { at: later, ok: false })
    expect(await another.webhooks.get(organisation, id)).toMatchObject({ failingSince: at, succeededAt: null })
    await another.webhooks.noteTry(organisation, id, { at: later, ok: true })
    expect(await store.webhooks.get(organisation, id)).toMatchObject({ failingSince: null, succeededAt: later })
    expect(await store.webhooks.disable(organisation, id, { at: later, because: 'failing' })).toBe(true)
    expect(await another.webhooks.disable(organisation, id, { at: later, because: 'gone' })).toBe(false)
    expect(await another.webhooks.get(organisation, id)).toMatchObject({ enabled: false, disabled: { at: later, because: 'failing' } })
    expect([await store.webhooks.drop(organisation, id), await store.webhooks.drop(organisation, id)]).toEqual([true, false])
  })

  test('what is wanted is what enabled endpoints take; remembered for five seconds, forgotten with a change of our own', async () => {
    const organisation = ids.next('org')
    const remembering = rememberWanted(store.webhooks, bench.clock)
    expect(await remembering.wanted(organisation)).toEqual(new Set())
    const mine = endpointOf(organisation, { events: ['case.ready'] })
    await remembering.add(mine)
    expect(await remembering.wanted(organisation)).toEqual(new Set(['case.ready']))
    await another.webhooks.add(endpointOf(organisation))
    expect(await remembering.wanted(organisation)).toEqual(new Set(['case.ready']))
    bench.clock.advance(5_000)
    expect(await remembering.wanted(organisation)).toEqual(new Set(['case.ready', '*']))
    await remembering.change(organisation, mine.id, { enabled: false })
    expect(await remembering.wanted(organisation)).toEqual(new Set(['*']))
  })

  test('a call that never ends, as that of a request that was cut off, keeps no other request waiting', async () => {
    const organisation = ids.next('org')
    const known: Remembered = new Map()
    void rememberWanted({ ...store.webhooks, wanted: () => new Promise(() => {}) }, bench.clock, known).wanted(organisation)
    expect(await rememberWanted(another.webhooks, bench.clock, known).wanted(organisation)).toEqual(new Set())
  })

  test('a claim may leave endpoints out, or be of one message; what a try was answered is read again', async () => {
    const organisation = ids.next('org')
    const messages = ['hook_a', 'hook_b', '*'].map(to => {
      const id = ids.next('msg')
      return { id, kind: 'webhook' as const, to, payload: {}, dedupeKey: id, dueOn: bench.clock.now() }
    })
    await store.outbox.enqueue(organisation, messages)
    const by = {
      kinds: ['webhook'] as const,
      now: bench.clock.now(),
      until: new Date(Date.parse(bench.clock.now()) + 60_000).toISOString(),
    }
    const only = { organisation, id: messages[1]?.id ?? '' }
    const [second, ...others] = await store.outbox.claim({ ...by, lease: 'l1', limit: 9, only })
    expect([second?.to, others]).toEqual(['hook_b', []])
    const rest = await another.outbox.claim({ ...by, lease: 'l2', limit: 9, except: ['hook_a'] })
    expect(rest.filter(message => message.organisation === organisation).map(({ to }) => to)).toEqual(['*'])
    if (!second) throw new Error('nothing was claimed')
    const attempt = { at, ms: 3, code: 'http-500', status: 500, answer: '数据库忙' }
    await store.outbox.settle(second, { state: 'pending', nextTry: later }, { attempt })
    expect(await another.outbox.attempts(organisation, second.id)).toEqual([attempt])
  })
})
