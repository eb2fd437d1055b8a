import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseRef } from '../../src/ports/cases.ts'
import type { MessageKind, NewMessage } from '../../src/ports/outbox.ts'
import type { Store } from '../../src/ports/store.ts'
import { caseOpened, fieldsEdited, filling } from '../fixtures/store/samples.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'

describe.each(benches)('the outbox in $name', ({ make }) => {
  let bench: Bench
  let store: Store
  let another: Store
  beforeAll(async () => {
    bench = await make()
    store = await bench.open()
    another = await bench.open()
  })
  afterAll(() => bench.close())

  const later = (seconds: number): string => new Date(Date.parse(bench.clock.now()) + seconds * 1000).toISOString()
  const messageOf = (more: Partial<NewMessage> = {}): NewMessage => {
    const id = ids.next('msg')
    return { id, kind: 'email', to: 'li@example.com', payload: { subject: '提醒' }, dedupeKey: id, dueOn: bench.clock.now(), ...more }
  }
  let leases = 0
  const claim = (from: Store, kinds: readonly MessageKind[] = ['email'], limit = 20) => {
    leases += 1
    return from.outbox.claim({ kinds, lease: `l${leases}`, now: bench.clock.now(), until: later(10), limit })
  }
  /** the benches share their database: what is left of one test is not for the next */
  async function drain(): Promise<void> {
    for (const message of await claim(store, ['email', 'sms', 'webhook'], 200))
      await store.outbox.settle(message, { state: 'sent', at: bench.clock.now() })
  }

  test('a message is claimed whole once it is due, and only by a sender of its kind', async () => {
    const organisation = ids.next('org')
    const message = messageOf({ dueOn: later(60), caseId: 'case_1' })
    expect(await store.outbox.enqueue(organisation, [message])).toBe(1)
    expect(await claim(store)).toEqual([])
    bench.clock.advance(60_000)
    expect(await claim(store, ['sms', 'webhook'])).toEqual([])
    // the store that forgets everything says nothing of it
    const due = [expect.objectContaining({ queue: 'email', waiting: 1, oldestSeconds: 0 })]
    expect((await store.health.backlog?.(bench.clock.now())) ?? due).toEqual(expect.arrayContaining(due))
    expect(await claim(another)).toMatchObject([{ ...message, organisation, state: 'pending', attempts: 1 }])
    expect(await claim(store)).toEqual([])
    bench.clock.advance(10_000)
    await drain()
  })

  test('of messages with one key only the first is kept, an organisation each', async () => {
    const organisation = ids.next('org')
    const first = messageOf({ dedupeKey: 'once' })
    expect(await store.outbox.enqueue(organisation, [first, messageOf({ dedupeKey: 'once' }), messageOf()])).toBe(2)
    expect(await another.outbox.enqueue(organisation, [messageOf({ dedupeKey: 'once' })])).toBe(0)
    expect(await store.outbox.enqueue(ids.next('org'), [messageOf({ dedupeKey: 'once' })])).toBe(1)
    expect(await store.outbox.get(organisation, first.id)).toMatchObject({ to: first.to, payload: first.payload })
    await drain()
  })

  test('many who claim at once share the messages, none of them twice', async () => {
    const organisation = ids.next('org')
    const messages = Array.from({ length: 9 }, () => messageOf())
    await store.outbox.enqueue(organisation, messages)
    const claims = await Promise.all(Array.from({ length: 6 }, (_, n) => claim(n % 2 ? store : another, ['email'], 2)))
    expect(
      claims
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(messages.map(({ id }) => id).sort())
    for (const message of claims.flat()) await store.outbox.settle(message, { state: 'sent', at: bench.clock.now() })
  })

  test('what else is due to the address of a message comes with it, of its organisation and kind alone', async () => {
    const organisation = ids.next('org')
    const [first, second] = [messageOf(), messageOf({ to: 'LI@example.com ' })]
    const others = [messageOf({ to: 'wang@example.com' }), messageOf({ dueOn: later(60) }), messageOf({ kind: 'sms' })]
    await store.outbox.enqueue(organisation, [first, second, ...others])
    const elsewhere = ids.next('org')
    await store.outbox.enqueue(elsewhere, [messageOf()])
    leases += 1
    const by = { kinds: ['email'] as const, lease: `l${leases}`, now: bench.clock.now(), until: later(10), limit: 1 }
    const claimed = await store.outbox.claim({ ...by, together: true })
    expect(claimed.map(({ organisation: of, id }) => [of, id])).toEqual([
      [organisation, first.id],
      [organisation, second.id],
    ])
    for (const message of claimed) await store.outbox.settle(message, { state: 'sent', at: bench.clock.now() })
    bench.clock.advance(60_000)
    await drain()
  })

  test('a sender that died loses its message to the next one, and cannot settle it any more', async () => {
    const organisation = ids.next('org')
    await store.outbox.enqueue(organisation, [messageOf()])
    const [mine] = await claim(store)
    bench.clock.advance(10_000)
    const [theirs] = await claim(another)
    if (!mine || !theirs) throw new Error('nothing was claimed')
    expect(theirs.attempts).toBe(2)
    const attempt = { at: bench.clock.now(), ms: 3, code: 'sent', status: 200 }
    const follow = [messageOf()]
    expect(await store.outbox.settle(mine, { state: 'sent', at: bench.clock.now() }, { attempt, follow })).toBe(false)
    expect(await store.outbox.attempts(organisation, mine.id)).toEqual([])
    expect(await store.outbox.get(organisation, follow[0]?.id ?? '')).toBeNull()
    expect(await another.outbox.settle(theirs, { state: 'sent', at: bench.clock.now() }, { attempt, follow })).toBe(true)
    expect(await store.outbox.settle(theirs, { state: 'dead', at: bench.clock.now() })).toBe(false)
    expect(await store.outbox.get(organisation, mine.id)).toMatchObject({ state: 'sent', settledAt: bench.clock.now() })
    expect(await store.outbox.attempts(organisation, mine.id)).toEqual([attempt])
    expect(await store.outbox.get(organisation, follow[0]?.id ?? '')).toMatchObject({ state: 'pending', attempts: 0 })
    await drain()
  })

  test('what failed waits for its next try; what was given up can be sent again, with its log', async () => {
    const organisation = ids.next('org')
    const message = messageOf()
    await store.outbox.enqueue(organisation, [message])
    const fail = { at: bench.clock.now(), ms: 9, code: 'refused', status: 500 }
    const [first] = await claim(store)
    if (!first) throw new Error('nothing was claimed')
    await store.outbox.settle(first, { state: 'pending', nextTry: later(5) }, { attempt: fail })
    expect(await claim(store)).toEqual([])
    expect(await store.outbox.resend(organisation, message.id, bench.clock.now())).toBe(false)
    bench.clock.advance(5_000)
    const [second] = await claim(store)
    if (!second) throw new Error('nothing was claimed')
    await store.outbox.settle(second, { state: 'dead', at: bench.clock.now() }, { attempt: { ...fail, code: 'timeout', status: null } })
    bench.clock.advance(60_000)
    expect(await claim(store)).toEqual([])
    expect(await another.outbox.list(organisation, { limit: 5 }, { state: 'dead' })).toMatchObject({ items: [{ id: message.id }] })
    expect(await another.outbox.resend(organisation, message.id, bench.clock.now())).toBe(true)
    expect(await claim(store)).toMatchObject([{ id: message.id, attempts: 1 }])
    expect((await store.outbox.attempts(organisation, message.id)).map(({ code }) => code)).toEqual(['refused', 'timeout'])
    expect(await store.outbox.resend(ids.next('org'), message.id, bench.clock.now())).toBe(false)
    bench.clock.advance(10_000)
    await drain()
  })

  test('messages are listed newest first, a page at a time, by kind, state and endpoint', async () => {
    const organisation = ids.next('org')
    const sent: NewMessage[] = []
    for (const more of [{}, { kind: 'webhook', to: 'hook_1' }, { kind: 'webhook', to: 'hook_2' }] as const) sent.push(messageOf(more))
    await store.outbox.enqueue(organisation, sent)
    const [mail, first, second] = sent.map(({ id }) => id)
    const page = await store.outbox.list(organisation, { limit: 2 })
    expect([page.items.map(({ id }) => id), page.items[0]?.to]).toEqual([[second, first], 'hook_2'])
    const rest = await store.outbox.list(organisation, { limit: 2, cursor: page.nextCursor ?? '' })
    expect([rest.items.map(({ id, to }) => [id, to]), rest.nextCursor]).toEqual([[[mail, 'li@example.com']], null])
    expect((await store.outbox.list(organisation, { limit: 5 }, { kind: 'webhook', to: 'hook_1' })).items.map(({ id }) => id)).toEqual([
      first,
    ])
    expect((await store.outbox.list(organisation, { limit: 5 }, { kind: 'email', state: 'sent' })).items).toEqual([])
    expect((await store.outbox.list(ids.next('org'), { limit: 5 })).items).toEqual([])
    await drain()
  })

  const openedCase = async (outbox: readonly NewMessage[]): Promise<CaseRef> => {
    const ref = { organisation: ids.next('org'), caseId: ids.next('case') }
    await store.cases.append(ref, { revision: 0, events: [caseOpened()], outbox })
    return ref
  }

  test('an append writes its messages with its events, or neither', async () => {
    const told = messageOf()
    const ref = await openedCase([told])
    expect(await another.outbox.get(ref.organisation, told.id)).toMatchObject({ state: 'pending' })
    const lost = messageOf()
    const late = await store.cases.append(ref, { revision: 0, events: [fieldsEdited([])], outbox: [lost] })
    expect(late.ok).toBe(false)
    const stale = await store.cases.append(ref, { revision: 7, events: [fieldsEdited([])], outbox: [lost] })
    expect(stale.ok).toBe(false)
    expect(await store.outbox.get(ref.organisation, lost.id)).toBeNull()
    const known = messageOf({ dedupeKey: told.dedupeKey })
    const again = await store.cases.append(ref, { revision: 1, events: [fieldsEdited([filling('siteName', '甲', 2)])], outbox: [known] })
    expect(again.ok).toBe(true)
    expect(await store.outbox.get(ref.organisation, known.id)).toBeNull()
    await drain()
  })

  test('messages about a case go with it', async () => {
    const ref = await openedCase([])
    const [mine, other] = [messageOf({ caseId: ref.caseId }), messageOf()]
    await store.outbox.enqueue(ref.organisation, [mine, other])
    await store.cases.erase(ref, bench.clock.now())
    expect(await store.outbox.get(ref.organisation, mine.id)).toBeNull()
    expect(await store.outbox.get(ref.organisation, other.id)).not.toBeNull()
    await drain()
  })

  test('a settled message and its log are swept after thirty days, one that waits is not', async () => {
    const organisation = ids.next('org')
    const [old, waiting] = [messageOf(), messageOf({ dueOn: later(90 * 86_400) })]
    await store.outbox.enqueue(organisation, [old, waiting])
    const [claimed] = await claim(store)
    if (!claimed) throw new Error('nothing was claimed')
    const attempt = { at: bench.clock.now(), ms: 3, code: 'sent', status: 200 }
    await store.outbox.settle(claimed, { state: 'sent', at: bench.clock.now() }, { attempt })
    bench.clock.advance(30 * 86_400_000 - 1)
    await store.sweep()
    expect(await store.outbox.get(organisation, old.id)).not.toBeNull()
    bench.clock.advance(1)
    await store.sweep()
    expect(await store.outbox.get(organisation, old.id)).toBeNull()
    expect(await store.outbox.attempts(organisation, old.id)).toEqual([])
    expect(await store.outbox.get(organisation, waiting.id)).not.toBeNull()
  })
})
