import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSealer, type EventVersions, eventVersions } from '../../src/adapters/sealing/sealer.ts'
import { foldVersion } from '../../src/domain/case/fold.ts'
import { upcast } from '../../src/domain/case/upcast.ts'
import type { AppendResult, CaseRef } from '../../src/ports/cases.ts'
import type { Store } from '../../src/ports/store.ts'
import {
  assistantReplied,
  caseOpened,
  conversationOpened,
  fieldsEdited,
  filling,
  handedBack,
  onlyWhile,
  ownerIdentified,
  takenOver,
  userSaid,
} from '../fixtures/store/samples.ts'
import { type Bench, benches, ids } from '../fixtures/store/test-stores.ts'
import { testVault } from '../fixtures/store/test-vault.ts'

const organisation = ids.next('org')

/** A case with one conversation, at revision 2. */
async function opened(store: Store, externalRef?: string): Promise<{ readonly ref: CaseRef; readonly conversation: string }> {
  const ref = { organisation, caseId: ids.next('case') }
  const conversation = ids.next('conv')
  const result = await store.cases.append(ref, {
    revision: 0,
    events: [caseOpened(externalRef), conversationOpened(conversation)],
    credentials: [{ conversationId: conversation, tokenHash: `token of ${conversation}`, resumeHash: `resume of ${conversation}` }],
  })
  expect(result.ok).toBe(true)
  return { ref, conversation }
}

describe.each(benches)('cases in $name', ({ make }) => {
  let bench: Bench
  let store: Store
  let other: Store
  beforeAll(async () => {
    bench = await make()
    store = await bench.open()
    other = await bench.open()
  })
  afterAll(() => bench.close())

  describe('an append', () => {
    test('numbers its events, folds them and gives what a later load gives', async () => {
      const { ref, conversation } = await opened(store)
      const said = userSaid(conversation, '杭州云启', [filling('organizerName', '杭州云启', 3)])
      const result = await store.cases.append(ref, { revision: 2, events: [said, assistantReplied(conversation, 3)] })

      expect(result).toMatchObject({ ok: true, state: { revision: 4, fields: { organizerName: { state: 'filled', value: '杭州云启' } } } })
      expect(result.ok && result.events.map(event => event.seq)).toEqual([3, 4])
      expect(await other.cases.load(ref)).toEqual(result.ok && result.state)
      expect(await other.cases.events(ref, { limit: 10, after: 2 })).toEqual(result.ok && result.events)
    })

    test('at an old revision is a conflict and writes nothing', async () => {
      const { ref, conversation } = await opened(store)
      await other.cases.load(ref)
      await store.cases.append(ref, { revision: 2, events: [userSaid(conversation, '一')] })

      const clientMessage = { conversationId: conversation, id: 'm1' }
      const late = await other.cases.append(ref, { revision: 2, events: [userSaid(conversation, '二')], clientMessage })
      expect(late).toEqual({ ok: false, why: 'conflict' })
      expect((await store.cases.load(ref))?.revision).toBe(3)

      const again = await other.cases.append(ref, { revision: 3, events: [userSaid(conversation, '二')], clientMessage })
      expect(again.ok).toBe(true)
    })

    test('at a revision that was never reached, or to a case that is not there, is a conflict', async () => {
      const { ref } = await opened(store)
      expect(await store.cases.append(ref, { revision: 9, events: [fieldsEdited([])] })).toEqual({ ok: false, why: 'conflict' })
      const nowhere = { organisation, caseId: ids.next('case') }
      expect(await store.cases.append(nowhere, { revision: 1, events: [fieldsEdited([])] })).toEqual({ ok: false, why: 'conflict' })
    })

    test('gives a reference to one case, of ten that are opened at once and of two that are changed; what has it keeps it', async () => {
      const reference = ids.next('req')
      const open = (at: Store) =>
        at.cases.append({ organisation, caseId: ids.next('case') }, { revision: 0, events: [caseOpened(reference)] })
      const results = await Promise.all(Array.from({ length: 10 }, (_, n) => open(n % 2 ? store : other)))
      const first = results.flatMap(result => (result.ok ? [result.state] : []))
      expect(first).toHaveLength(1)
      const [named] = first
      const caseId = named?.id ?? ''
      for (const result of results) if (!result.ok) expect(result).toEqual({ ok: false, why: 'reference', caseId })
      expect(await store.cases.findByExternalRef(organisation, reference)).toBe(caseId)

      const { ref } = await opened(store)
      const renamed = { type: 'caseChanged', actor: 'visitor', at: bench.clock.now(), payload: { externalRef: reference } } as const
      expect(await store.cases.append(ref, { revision: 2, events: [renamed] })).toEqual({ ok: false, why: 'reference', caseId })
      expect((await other.cases.load(ref))?.revision).toBe(2)
      expect((await store.cases.append({ organisation, caseId }, { revision: 1, events: [fieldsEdited([])] })).ok).toBe(true)

      await store.cases.erase({ organisation, caseId }, bench.clock.now())
      expect((await store.cases.append(ref, { revision: 2, events: [renamed] })).ok).toBe(true)
    })

    test('cannot open a case twice', async () => {
      const { ref } = await opened(store)
      expect(await other.cases.append(ref, { revision: 0, events: [caseOpened()] })).toEqual({ ok: false, why: 'conflict' })
    })

    test('that opens a known conversation or brings a known credential is thrown out whole', async () => {
      const { conversation } = await opened(store)
      const ref = { organisation, caseId: ids.next('case') }
      const opening = { revision: 0, events: [caseOpened(), conversationOpened(conversation)] }
      await expect(store.cases.append(ref, opening)).rejects.toThrow()
      const fresh = ids.next('conv')
      const credentials = [{ conversationId: fresh, tokenHash: `token of ${conversation}`, resumeHash: 'new' }]
      const reusing = { revision: 0, events: [caseOpened(), conversationOpened(fresh)], credentials }
      await expect(store.cases.append(ref, reusing)).rejects.toThrow()
      expect(await other.cases.load(ref)).toBeNull()
      expect(await other.cases.conversation(organisation, fresh)).toBeNull()
    })

    test('of two writers that interleave loses nothing and doubles nothing', async () => {
      const { ref } = await opened(store)
      const writers = [store, other, await bench.open()]
      const counts = await Promise.all(
        writers.map(async (writer, w) => {
          for (let n = 0; n < 8; ) {
            const state = await writer.cases.load(ref)
            const revision = state?.revision ?? 0
            const result = await writer.cases.append(ref, {
              revision,
              events: [fieldsEdited([filling(`w${w}n${n}`, 'x', revision + 1)])],
            })
            if (result.ok) n += 1
          }
          return 8
        }),
      )
      const state = await store.cases.load(ref)
      expect(state?.revision).toBe(2 + counts.reduce((sum, count) => sum + count))
      expect(Object.keys(state?.fields ?? {})).toHaveLength(24)
      expect(await store.cases.verify(ref)).toBeNull()
    })
  })

  describe('the guard on the controller', () => {
    test('stops the whole batch while somebody else speaks', async () => {
      const { ref, conversation } = await opened(store)
      await other.cases.load(ref)
      await store.cases.append(ref, { revision: 2, events: [takenOver(conversation, 'usr_1')] })

      const clientMessage = { conversationId: conversation, id: 'm1' }
      const input = { events: [assistantReplied(conversation, 2)], onlyWhile: onlyWhile(conversation, 'assistant'), clientMessage }
      const fresh = await store.cases.append(ref, { revision: 3, ...input })
      const stale = await other.cases.append(ref, { revision: 2, ...input })
      expect(fresh).toEqual({ ok: false, why: 'controller', controller: 'staff' })
      expect(stale).toEqual({ ok: false, why: 'controller', controller: 'staff' })

      expect((await store.cases.events(ref, { limit: 50 })).map(event => event.type)).toEqual([
        'caseOpened',
        'conversationOpened',
        'takenOver',
      ])
      const question = await store.cases.append(ref, { revision: 3, events: [userSaid(conversation, '在吗')], clientMessage })
      expect(question.ok).toBe(true)
    })

    test('lets one of 200 simultaneous takeovers win', async () => {
      const { ref, conversation } = await opened(store)
      const stores = [store, other, await bench.open(), await bench.open()]
      for (const each of stores) await each.cases.load(ref)
      const results = await Promise.all(
        Array.from({ length: 200 }, (_, n): Promise<AppendResult> => {
          const by = stores[n % stores.length] ?? store
          return by.cases.append(ref, {
            revision: 2,
            events: [takenOver(conversation, `usr_${n}`)],
            onlyWhile: onlyWhile(conversation, 'assistant'),
          })
        }),
      )
      const winner = results.findIndex(result => result.ok)
      expect(results.filter(result => result.ok)).toHaveLength(1)
      expect(results.filter(result => !result.ok)).toEqual(Array(199).fill({ ok: false, why: 'controller', controller: 'staff' }))
      expect((await store.cases.load(ref))?.conversations[conversation]?.staff?.id).toBe(`usr_${winner}`)
      expect(await store.cases.conversation(organisation, conversation)).toMatchObject({ controller: 'staff', status: 'taken' })
    })

    test('gives way again after a hand-back', async () => {
      const { ref, conversation } = await opened(store)
      await store.cases.append(ref, { revision: 2, events: [takenOver(conversation, 'usr_1')] })
      const back = { events: [handedBack(conversation, 'usr_1')], onlyWhile: onlyWhile(conversation, 'staff') }
      expect((await store.cases.append(ref, { revision: 3, ...back })).ok).toBe(true)
      expect(await store.cases.append(ref, { revision: 4, ...back })).toEqual({ ok: false, why: 'controller', controller: 'assistant' })
    })
  })

  describe('what was seen before', () => {
    test('a repeated client message is a duplicate that names its event, whatever the revision', async () => {
      const { ref, conversation } = await opened(store)
      const input = { events: [userSaid(conversation, '一')], clientMessage: { conversationId: conversation, id: 'm1' } }
      expect((await store.cases.append(ref, { revision: 2, ...input })).ok).toBe(true)
      const duplicate = { ok: false, why: 'duplicate', caseId: ref.caseId, seq: 3 }
      expect(await store.cases.append(ref, { revision: 3, ...input })).toEqual(duplicate)
      expect(await other.cases.append(ref, { revision: 2, ...input })).toEqual(duplicate)
    })

    test('50 copies of one message at once are one turn', async () => {
      const { ref, conversation } = await opened(store)
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, n) =>
          (n % 2 ? store : other).cases.append(ref, {
            revision: 2,
            events: [userSaid(conversation, '一')],
            clientMessage: { conversationId: conversation, id: 'm1' },
          }),
        ),
      )
      expect(results.filter(result => result.ok)).toHaveLength(1)
      expect((await store.cases.load(ref))?.revision).toBe(3)
    })

    test('the same client message id in another conversation is another message', async () => {
      const first = await opened(store)
      const second = await opened(store)
      for (const { ref, conversation } of [first, second]) {
        const clientMessage = { conversationId: conversation, id: 'm1' }
        expect((await store.cases.append(ref, { revision: 2, events: [userSaid(conversation, '一')], clientMessage })).ok).toBe(true)
      }
    })

    test('a finished idempotency key is a duplicate, also for another case', async () => {
      const mark = { principal: 'key_1', route: 'POST /v1/cases', key: ids.next('req'), bodyHash: 'b' }
      await store.idempotency.begin(organisation, mark, bench.clock.now())
      const first = { organisation, caseId: ids.next('case') }
      expect((await store.cases.append(first, { revision: 0, events: [caseOpened()], idempotency: mark })).ok).toBe(true)
      const second = { organisation, caseId: ids.next('case') }
      const again = await other.cases.append(second, { revision: 0, events: [caseOpened()], idempotency: mark })
      expect(again).toEqual({ ok: false, why: 'duplicate', caseId: first.caseId, seq: 1 })
      expect(await store.cases.load(second)).toBeNull()
      expect(await other.idempotency.begin(organisation, mark, bench.clock.now())).toEqual({
        kind: 'done',
        caseId: first.caseId,
        seq: 1,
        extra: {},
      })
    })
  })

  describe('reading', () => {
    test('the fold from the first event equals the one from the snapshot', async () => {
      const { ref, conversation } = await opened(store)
      const every5 = await bench.open({ snapshotEvery: 5 })
      for (let revision = 2; revision < 33; revision += 1)
        await every5.cases.append(ref, {
          revision,
          events: [userSaid(conversation, `第${revision}句`, [filling('n', `${revision}`, revision)])],
        })
      const cold = await bench.open()
      const state = await cold.cases.load(ref)
      expect(state?.revision).toBe(33)
      expect(await cold.cases.refold(ref)).toEqual(state)
      expect(await every5.cases.load(ref)).toEqual(state)
      expect(await other.cases.load(ref)).toEqual(state)
    })

    test('passes over a snapshot that another fold wrote, and a damaged one', async () => {
      const { ref, conversation } = await opened(store)
      const every2 = await bench.open({ snapshotEvery: 2 })
      await every2.cases.append(ref, { revision: 2, events: [userSaid(conversation, '一'), userSaid(conversation, '二')] })
      const state = await every2.cases.load(ref)
      const key = await store.cases.dataKey(ref)
      if (!state || !key) throw new Error('the case is gone')

      const sealer = createSealer(testVault, ref, key, eventVersions)
      const wrong = { ...state, externalRef: 'from a wrong snapshot' }
      await bench.replaceSnapshot(ref, await sealer.sealSnapshot(wrong, foldVersion))
      expect(await (await bench.open()).cases.load(ref)).toEqual(wrong)
      await bench.replaceSnapshot(ref, await sealer.sealSnapshot(wrong, foldVersion + 1))
      expect(await (await bench.open()).cases.load(ref)).toEqual(state)
      await bench.replaceSnapshot(ref, { seq: state.revision, foldVersion, state: new Uint8Array(40) })
      expect(await (await bench.open()).cases.load(ref)).toEqual(state)
    })

    test('narrows events by conversation, type and range', async () => {
      const { ref, conversation } = await opened(store)
      const second = ids.next('conv')
      await store.cases.append(ref, {
        revision: 2,
        events: [
          conversationOpened(second),
          userSaid(conversation, '一'),
          userSaid(second, '二'),
          fieldsEdited([]),
          userSaid(conversation, '三'),
        ],
      })
      const seqs = async (range: Parameters<Store['cases']['events']>[1]) => (await store.cases.events(ref, range)).map(event => event.seq)
      expect(await seqs({ limit: 50, conversationId: conversation })).toEqual([2, 4, 7])
      expect(await seqs({ limit: 50, types: ['userSaid', 'fieldsEdited'] })).toEqual([4, 5, 6, 7])
      expect(await seqs({ limit: 2, newestFirst: true })).toEqual([7, 6])
      expect(await seqs({ limit: 50, after: 2, before: 6 })).toEqual([3, 4, 5])
      expect(await seqs({ limit: 2, newestFirst: true, before: 6, types: ['userSaid'] })).toEqual([5, 4])
    })

    test('a page of cases is what each of them is, in its order: with a snapshot, without, erased, of somebody else', async () => {
      const [plain, long, gone] = [await opened(store), await opened(store), await opened(store)]
      const every5 = await bench.open({ snapshotEvery: 5 })
      for (let revision = 2; revision < 13; revision += 1)
        await every5.cases.append(long.ref, {
          revision,
          events: [userSaid(long.conversation, `第${revision}句`, [filling('n', `${revision}`, revision)])],
        })
      await store.cases.erase(gone.ref, bench.clock.now())
      const foreign = { organisation: ids.next('org'), caseId: plain.ref.caseId }
      const cold = await bench.open()
      expect(await cold.cases.loadEach([long.ref, gone.ref, foreign, plain.ref])).toEqual([
        await store.cases.refold(long.ref),
        null,
        null,
        await store.cases.refold(plain.ref),
      ])
      expect(await cold.cases.loadEach([])).toEqual([])
    })

    test('events of an older version come through the upcasters', async () => {
      const { ref } = await opened(store)
      await store.cases.append(ref, { revision: 2, events: [fieldsEdited([filling('old', 'value', 3)])] })
      const versionOf: EventVersions['versionOf'] = type => (type === 'fieldsEdited' ? 2 : 1)
      const upcasters = { fieldsEdited: { 1: () => ({ changes: [filling('new', 'upcast', 3)] }) } }
      const newer = await bench.open({ versions: { versionOf, upcast: stored => upcast(stored, upcasters, versionOf) } })
      expect(Object.keys((await newer.cases.load(ref))?.fields ?? {})).toEqual(['new'])
      await newer.cases.append(ref, { revision: 3, events: [fieldsEdited([filling('newest', 'value', 4)])] })
      expect(Object.keys((await newer.cases.refold(ref))?.fields ?? {})).toEqual(['new', 'newest'])
    })

    test('pages through cases newest first, each once', async () => {
      const own = ids.next('org')
      const made: string[] = []
      for (let n = 0; n < 7; n += 1) {
        const ref = { organisation: own, caseId: ids.next('case') }
        await store.cases.append(ref, { revision: 0, events: [caseOpened(`ref ${n}`)] })
        made.unshift(ref.caseId)
      }
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await store.cases.list(own, { limit: 3, ...(cursor ? { cursor } : {}) })
        expect(page.items.length).toBeLessThanOrEqual(3)
        seen.push(...page.items.map(item => item.id))
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      expect(seen).toEqual(made)
      expect((await store.cases.list(own, { limit: 7 })).nextCursor).toBeNull()
      expect(await store.cases.findByExternalRef(own, 'ref 3')).toBe(made[3])
    })

    test('finds conversations by id, token, resume code and status', async () => {
      const { ref, conversation } = await opened(store)
      const summary = { id: conversation, caseId: ref.caseId, controller: 'assistant', status: 'open', locale: 'zh-CN' }
      expect(await store.cases.conversation(organisation, conversation)).toMatchObject(summary)
      expect(await store.cases.conversationByToken(organisation, `token of ${conversation}`)).toMatchObject(summary)
      expect(await store.cases.conversationByResume(organisation, `resume of ${conversation}`)).toMatchObject(summary)
      expect(await store.cases.conversationByToken(organisation, `resume of ${conversation}`)).toBeNull()
      expect(await store.cases.conversationByResume(organisation, `token of ${conversation}`)).toBeNull()

      await store.cases.addCredential(organisation, conversation, `another of ${conversation}`)
      expect(await store.cases.conversationByToken(organisation, `another of ${conversation}`)).toMatchObject(summary)
      expect(await store.cases.conversationByToken(organisation, `token of ${conversation}`)).toMatchObject(summary)
      await expect(store.cases.addCredential(organisation, ids.next('conv'), 'x')).rejects.toThrow()

      const fresh = { tokenHash: `fresh token of ${conversation}`, resumeHash: `fresh code of ${conversation}` }
      expect(await store.cases.replaceCredentials(organisation, conversation, fresh)).toBe(true)
      for (const old of ['token', 'another'])
        expect(await store.cases.conversationByToken(organisation, `${old} of ${conversation}`)).toBeNull()
      expect(await store.cases.conversationByResume(organisation, `resume of ${conversation}`)).toBeNull()
      expect(await store.cases.conversationByToken(organisation, fresh.tokenHash)).toMatchObject(summary)
      expect(await store.cases.conversationByResume(organisation, fresh.resumeHash)).toMatchObject(summary)
      expect(await store.cases.replaceCredentials(organisation, ids.next('conv'), fresh)).toBe(false)

      await store.cases.append(ref, { revision: 2, events: [takenOver(conversation, 'usr_1')] })
      const taken = await store.cases.conversations(organisation, { limit: 200 }, { status: 'taken' })
      expect(taken.items.map(item => item.id)).toContain(conversation)
      const turned = userSaid(conversation, 'English please')
      if (turned.type !== 'userSaid') throw new Error('not a message')
      await store.cases.append(ref, { revision: 3, events: [{ ...turned, payload: { ...turned.payload, locale: 'en' } }] })
      expect(await store.cases.conversation(organisation, conversation)).toMatchObject({
        locale: 'en',
        status: 'taken',
        controller: 'staff',
      })
      const open = await store.cases.conversations(organisation, { limit: 200 }, { status: 'open' })
      expect(open.items.map(item => item.id)).not.toContain(conversation)
    })
  })

  test('finds the conversations of one person by page, in their own organisation, until the case is erased', async () => {
    const [older, newer, stranger] = [await opened(store), await opened(store), await opened(store)]
    const tie = ({ ref, conversation }: typeof older, hash: string) =>
      store.cases.append(ref, { revision: 2, events: [ownerIdentified(conversation)], subject: { conversationId: conversation, hash } })
    for (const each of [older, newer]) expect((await tie(each, 'person')).ok).toBe(true)
    await tie(stranger, 'somebody else')
    const own = async (hashes: readonly string[], page = {}, of = organisation) => {
      const { items, nextCursor } = await other.cases.conversationsOfSubject(of, hashes, { limit: 1, ...page })
      return [items.map(item => item.id), nextCursor]
    }
    expect(await own(['person', 'unknown'])).toEqual([[newer.conversation], newer.conversation])
    expect(await own(['person'], { cursor: newer.conversation })).toEqual([[older.conversation], null])
    expect(await own(['person'], {}, ids.next('org'))).toEqual([[], null])
    // one person a conversation, whatever comes
    await expect(
      store.cases.append(older.ref, {
        revision: 3,
        events: [ownerIdentified(older.conversation)],
        subject: { conversationId: older.conversation, hash: 'another' },
      }),
    ).rejects.toThrow()
    expect(await own(['another'])).toEqual([[], null])
    await store.cases.erase(newer.ref, bench.clock.now())
    expect(await own(['person'])).toEqual([[older.conversation], null])
  })

  test('another organisation sees nothing of a case, its conversation or its credentials', async () => {
    const { ref, conversation } = await opened(store, 'their ref')
    const stranger = ids.next('org')
    const foreign = { organisation: stranger, caseId: ref.caseId }
    expect(await store.cases.load(foreign)).toBeNull()
    expect(await store.cases.refold(foreign)).toBeNull()
    expect(await store.cases.events(foreign, { limit: 10 })).toEqual([])
    expect(await store.cases.dataKey(foreign)).toBeNull()
    expect(await store.cases.hashes(foreign, { limit: 10 })).toEqual([])
    expect(await store.cases.erase(foreign, bench.clock.now())).toBe(false)
    expect(await store.cases.findByExternalRef(stranger, 'their ref')).toBeNull()
    expect((await store.cases.list(stranger, { limit: 10 })).items).toEqual([])
    expect(await store.cases.conversation(stranger, conversation)).toBeNull()
    expect(await store.cases.conversationByToken(stranger, `token of ${conversation}`)).toBeNull()
    expect((await store.cases.conversations(stranger, { limit: 10 }, {})).items).toEqual([])
    expect(await store.cases.append(foreign, { revision: 2, events: [fieldsEdited([])] })).toEqual({ ok: false, why: 'conflict' })
    expect((await store.cases.load(ref))?.revision).toBe(2)
  })

  describe('held spans', () => {
    const hour = 60 * 60 * 1000

    test('are readable for 24 hours, then gone', async () => {
      const { ref, conversation } = await opened(store)
      const heldSpans = [
        { field: 'contactIdNumber', text: '一串号码', kind: 'idNumber' },
        { field: null, text: '另一串', kind: 'idNumber' },
      ]
      await store.cases.append(ref, { revision: 2, events: [userSaid(conversation, '‹已隐藏›')], heldSpans })
      bench.clock.advance(24 * hour - 1)
      expect(await other.cases.heldSpans(ref)).toEqual(heldSpans.map(span => ({ seq: 3, ...span })))
      bench.clock.advance(1)
      expect(await other.cases.heldSpans(ref)).toEqual([])
      expect(await store.sweep()).toBeGreaterThanOrEqual(2)
    })
  })

  describe('the hash chain', () => {
    const changed: readonly (readonly [Parameters<Bench['tamper']>[2], string | number | Uint8Array])[] = [
      ['organisation', 'org_other'],
      ['case_id', 'case_other'],
      ['seq', 77],
      ['type', 'fieldsEdited'],
      ['v', 2],
      ['at', '2026-03-01T08:00:00.001Z'],
      ['actor', 'system'],
      ['conversation_id', 'conv_other'],
      ['payload', new Uint8Array([1, 2, 3])],
      ['prev_hash', '0'.repeat(64)],
      ['hash', '0'.repeat(64)],
      [null, 0],
    ]
    test.each(changed)('shows that %s of an event was changed (null: that the event was removed)', async (column, value) => {
      const { ref, conversation } = await opened(store)
      await store.cases.append(ref, { revision: 2, events: [userSaid(conversation, '一'), userSaid(conversation, '二')] })
      expect(await store.cases.verify(ref)).toBeNull()
      await bench.tamper(ref, 3, column, value)
      expect(await store.cases.verify(ref)).toBe(3)
    })

    test('shows that events were cut off the end', async () => {
      const { ref, conversation } = await opened(store)
      await store.cases.append(ref, { revision: 2, events: [userSaid(conversation, '一')] })
      await bench.tamper(ref, 3, null, 0)
      expect(await store.cases.verify(ref)).toBe(3)
    })
  })

  describe('erasing', () => {
    test('destroys the key and what can be searched, keeps the chain, and cannot be undone', async () => {
      const { ref, conversation } = await opened(store, 'to be erased')
      const clientMessage = { conversationId: conversation, id: 'm1' }
      const heldSpans = [{ field: null, text: 'x', kind: 'idNumber' }]
      const mark = { principal: 'key_1', route: 'turns', key: ids.next('req'), bodyHash: 'b' }
      const said = { revision: 2, events: [userSaid(conversation, '一')], clientMessage, heldSpans, idempotency: mark }
      expect((await store.cases.append(ref, said)).ok).toBe(true)
      const warm = await bench.open()
      await warm.cases.load(ref)
      await other.cases.load(ref)

      expect(await store.cases.erase(ref, bench.clock.now())).toBe(true)
      expect(await warm.cases.append(ref, { revision: 3, events: [fieldsEdited([])] })).toEqual({ ok: false, why: 'conflict' })
      expect(await store.cases.erase(ref, bench.clock.now())).toBe(false)
      for (const each of [store, other]) {
        expect(await each.cases.load(ref)).toBeNull()
        expect(await each.cases.refold(ref)).toBeNull()
        expect(await each.cases.events(ref, { limit: 10 })).toEqual([])
        expect(await each.cases.heldSpans(ref)).toEqual([])
        expect(await each.cases.dataKey(ref)).toBeNull()
        expect((await each.cases.hashes(ref, { limit: 10, after: 1 })).map(link => link.seq)).toEqual([2, 3])
        expect(await each.cases.append(ref, { revision: 3, events: [fieldsEdited([])] })).toEqual({ ok: false, why: 'conflict' })
        expect(await each.cases.append(ref, { revision: 0, events: [caseOpened()] })).toEqual({ ok: false, why: 'conflict' })
      }
      expect(await store.cases.findByExternalRef(organisation, 'to be erased')).toBeNull()
      expect(await store.cases.conversation(organisation, conversation)).toBeNull()
      expect(await store.cases.conversationByToken(organisation, `token of ${conversation}`)).toBeNull()
      expect((await store.cases.list(organisation, { limit: 200 })).items.map(item => item.id)).not.toContain(ref.caseId)
      expect(await store.idempotency.begin(organisation, mark, bench.clock.now())).toMatchObject({ kind: 'done', caseId: ref.caseId })
      expect(await other.cases.verify(ref)).toBeNull()
      await bench.tamper(ref, 2, 'actor', 'system')
      expect(await other.cases.verify(ref)).toBe(2)
    })
  })
})
