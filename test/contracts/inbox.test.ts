import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NewEvent } from '../../src/domain/case/events.ts'
import type { Store } from '../../src/ports/store.ts'
import {
  assistantReplied,
  caseOpened,
  conversationOpened,
  fieldsEdited,
  filling,
  handedBack,
  takenOver,
  userSaid,
} from '../fixtures/store/samples.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'

const at = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 2, minute)).toISOString()
const timed = (minute: number, event: NewEvent): NewEvent => ({ ...event, at: at(minute) })
const handoff = (conversationId: string): NewEvent => ({
  type: 'handoffRequested',
  actor: 'visitor',
  at: at(0),
  conversationId,
  payload: {},
})
const staffSaid = (conversationId: string, text: string): NewEvent => ({
  type: 'staffSaid',
  actor: 'staff:usr_1',
  at: at(0),
  conversationId,
  payload: { text, internal: false },
})
const reader = 'usr_1'
const never = { first: '0', next: '0' }

describe.each(benches)('the inbox of $name', ({ make }) => {
  let bench: Bench
  let store: Store
  beforeAll(async () => {
    bench = await make()
    store = await bench.open()
  })
  afterAll(() => bench.close())

  async function talk(organisation: string, minute: number, ...events: readonly ((id: string) => NewEvent)[]) {
    const ref = { organisation, caseId: ids.next('case') }
    const id = ids.next('conv')
    const opened = await store.cases.append(ref, { revision: 0, events: [caseOpened(), timed(minute, conversationOpened(id))] })
    if (!opened.ok) throw new Error('not opened')
    const written = await store.cases.append(ref, { revision: 2, events: events.map((event, n) => timed(minute + n, event(id))) })
    if (!written.ok) throw new Error('not written')
    return { ref, id, revision: written.state.revision }
  }
  const list = async (organisation: string, query: object = {}) => {
    const page = await store.inbox.list(organisation, { limit: 50, reader, ...query })
    return page?.items ?? []
  }

  test('names a conversation, tells its last words and who waits since when', async () => {
    const organisation = ids.next('org')
    const named = await talk(
      organisation,
      0,
      id => userSaid(id, '我们是杭州云启智联科技有限公司', [filling('organizerName', '杭州云启智联科技有限公司', 3)]),
      id => assistantReplied(id, 3, '好的，网站叫什么？'),
      handoff,
    )
    const [item] = await list(organisation, { status: 'waiting' })
    expect(item).toMatchObject({
      id: named.id,
      named: { organizerName: '杭州云启智联科技有限公司' },
      firstWords: '我们是杭州云启智联科技有限公司',
      last: { who: 'assistant', text: '好的，网站叫什么？' },
      waitingSince: at(2),
      waitingFor: 'first',
      unread: true,
      assignee: null,
    })
    await store.inbox.markRead(organisation, reader, named.id, 3)
    expect((await list(organisation))[0]?.unread).toBe(false)
    expect((await store.inbox.list(organisation, { limit: 5, reader: 'usr_2' }))?.items[0]?.unread).toBe(true)
  })

  test('a person who answers ends the waiting, the next message begins it again', async () => {
    const organisation = ids.next('org')
    const { ref, id, revision } = await talk(organisation, 0, handoff, conversation => takenOver(conversation, reader))
    expect(await list(organisation, { assignee: reader })).toMatchObject([{ waitingSince: at(0), waitingFor: 'first', status: 'taken' }])
    await store.cases.append(ref, { revision, events: [timed(5, staffSaid(id, '您好'))] })
    expect(await list(organisation, { assignee: reader })).toMatchObject([{ waitingSince: null, last: { who: 'staff', text: '您好' } }])
    await store.cases.append(ref, { revision: revision + 1, events: [timed(6, userSaid(id, '在吗'))] })
    expect(await list(organisation, { assignee: reader })).toMatchObject([{ waitingSince: at(6), waitingFor: 'next' }])
    expect(await list(organisation, { overdue: { first: '0', next: at(6) } })).toMatchObject([{ id }])
    expect(await list(organisation, { overdue: { first: at(9), next: at(5) } })).toEqual([])
    expect(await store.inbox.silentSince(organisation, at(7), 10)).toEqual([{ id, caseId: ref.caseId }])
    await store.cases.append(ref, { revision: revision + 2, events: [timed(8, handedBack(id, reader))] })
    expect(await list(organisation, { assignee: reader })).toEqual([])
    expect(await store.desk.figures(organisation, '2026-03-01', '2026-03-03')).toMatchObject([
      { day: '2026-03-02', staff: '', asked: 1, handled: 0 },
      { day: '2026-03-02', staff: reader, handled: 1, answered: 1, answerSeconds: 300, handedBack: 1 },
    ])
  })

  test('pages through every order without losing or repeating one', async () => {
    const organisation = ids.next('org')
    const made: string[] = []
    for (let n = 0; n < 7; n += 1) made.push((await talk(organisation, n, id => userSaid(id, `第${n}家公司的备案`), handoff)).id)
    const pages = async (query: object) => {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await store.inbox.list(organisation, { limit: 3, reader, ...query, ...(cursor ? { cursor } : {}) })
        seen.push(...(page?.items ?? []).map(item => item.id))
        cursor = page?.nextCursor ?? undefined
      } while (cursor)
      return seen
    }
    expect(await pages({})).toEqual(made.toReversed())
    expect(await pages({ status: 'waiting' })).toEqual(made)
    expect(await pages({ search: '公司的备案' })).toEqual(made.toReversed())
    expect(await store.inbox.list(organisation, { limit: 3, reader, cursor: 'zzz' })).toBeNull()
    expect(await store.inbox.counts(organisation, reader, { first: at(3), next: '0' })).toEqual({
      waiting: 7,
      taken: 0,
      mine: 0,
      assistant: 0,
      closed: 0,
      overdue: 3,
      unread: 0,
      mentions: 0,
    })
  })

  test('finds Chinese words anywhere in a message or a name, of its own organisation only', async () => {
    const organisation = ids.next('org')
    const first = await talk(organisation, 0, id => userSaid(id, '服务器从腾讯云搬到阿里云，域名 Yunqi-Zhi.com'))
    const second = await talk(organisation, 1, id => userSaid(id, '我要注销备案'))
    await store.cases.append(second.ref, {
      revision: second.revision,
      events: [fieldsEdited([filling('organizerName', '苏州梧桐里科技', 4)])],
    })
    const found = async (search: string, more: object = {}) => (await list(organisation, { search, ...more })).map(item => item.id)
    expect(await found('阿里云')).toEqual([first.id])
    expect(await found('里云')).toEqual([first.id])
    expect(await found('里')).toEqual([second.id, first.id])
    expect(await found('云 域名')).toEqual([first.id])
    expect(await found('qi-zhi')).toEqual([first.id])
    expect(await found('云阿里')).toEqual([])
    expect(await found('梧桐里')).toEqual([second.id])
    expect(await found('备案', { status: 'waiting' })).toEqual([])
    expect(await found('。')).toEqual([])
    expect(await list(ids.next('org'), { search: '阿里云' })).toEqual([])
    await store.cases.erase(first.ref, at(9))
    expect(await found('阿里云')).toEqual([])
  })

  test('numbers every change, so that a list that was away goes on where it was', async () => {
    const organisation = ids.next('org')
    expect(await store.inbox.lastChange(organisation)).toBe(0)
    const one = await talk(organisation, 0, id => userSaid(id, '一'))
    const two = await talk(organisation, 1, id => userSaid(id, '二'))
    const seen = await store.inbox.lastChange(organisation)
    await store.cases.append(one.ref, { revision: one.revision, events: [userSaid(one.id, '三')] })
    const changed = await store.inbox.changedAfter(organisation, seen, reader, 10)
    expect(changed).toMatchObject([{ id: one.id, last: { text: '三' } }])
    expect((await store.inbox.changedAfter(organisation, 0, reader, 10)).map(item => item.id)).toEqual([two.id, one.id])
    expect(await store.inbox.counts(organisation, reader, never)).toMatchObject({ assistant: 2, waiting: 0 })
  })

  test('a note that names somebody is unread for them until they have read so far, and goes with its case', async () => {
    const organisation = ids.next('org')
    const note = (conversationId: string): NewEvent => ({
      type: 'staffSaid',
      actor: 'staff:usr_1',
      at: at(0),
      conversationId,
      payload: { text: '@王工 看一下', internal: true, mentions: ['usr_2', 'usr_2'] },
    })
    const { id, ref, revision } = await talk(organisation, 1, note, note)
    await talk(organisation, 2, id => userSaid(id, '看一下'))
    const mine = async () => (await list(organisation, { reader: 'usr_2', mentions: true })).map(({ id, mention }) => ({ id, mention }))
    const unread = async (who: string) => (await store.inbox.counts(organisation, who, never)).mentions
    expect(await mine()).toEqual([{ id, mention: { seq: revision - 1, unread: true } }])
    expect(await list(organisation, { mentions: true })).toEqual([])
    expect([await unread('usr_2'), await unread(reader)]).toEqual([1, 0])
    await store.inbox.markRead(organisation, 'usr_2', id, revision - 1)
    expect(await mine()).toEqual([{ id, mention: { seq: revision, unread: true } }])
    await store.inbox.markRead(organisation, 'usr_2', id, revision)
    expect(await mine()).toEqual([{ id, mention: { seq: revision, unread: false } }])
    expect(await unread('usr_2')).toBe(0)
    await store.cases.erase(ref, at(9))
    expect(await mine()).toEqual([])
  })

  test('keeps the settings of a desk and its canned replies', async () => {
    const organisation = ids.next('org')
    expect(await store.desk.settings(organisation)).toBeNull()
    const settings = {
      hours: { windows: [{ days: [1], from: '09:00', to: '12:00' }], followHolidays: true, closedOn: ['2026-03-03'] },
      firstMinutes: 5,
      nextMinutes: 6,
      silentMinutes: 7,
      watchRefusable: false,
      callOn: { reasons: ['complaint' as const], rules: [], fields: ['serverIpRanges'] },
    }
    await store.desk.setSettings(organisation, settings)
    expect(await store.desk.settings(organisation)).toEqual(settings)
    const reply = { id: 'can_1', title: '问候', text: '您好，我是{{agent}}', updatedAt: at(0) }
    await store.desk.putCannedReply(organisation, reply)
    await store.desk.putCannedReply(organisation, { ...reply, title: '你好' })
    expect(await store.desk.cannedReplies(organisation)).toEqual([{ ...reply, title: '你好' }])
    expect(await store.desk.dropCannedReply(organisation, 'can_1')).toBe(true)
    expect(await store.desk.dropCannedReply(organisation, 'can_1')).toBe(false)
  })
})
