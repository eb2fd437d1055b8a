import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from '@libsql/client'
import { afterEach, expect, test } from 'vitest'
import { connectLibsql } from '../../src/adapters/libsql/connect-libsql.ts'
import { type LibsqlStore, libsqlStore } from '../../src/adapters/libsql/index.ts'
import { openClient } from '../../src/adapters/libsql/open-libsql.ts'
import { readMigrations } from '../../src/adapters/libsql/read-migrations.ts'
import { moveOrganisation, undoMove } from '../../src/adapters/libsql/spread/move-organisation.ts'
import { placementMs, readPlacements } from '../../src/adapters/libsql/spread/placements.ts'
import { spreadStore } from '../../src/adapters/libsql/spread/spread-store.ts'
import { unavailableIn } from '../../src/ports/store.ts'
import { startHranaTestServer } from '../fixtures/hrana/server.ts'
import { assistantReplied, caseOpened, conversationOpened, userSaid } from '../fixtures/store/samples.ts'
import { testClock } from '../fixtures/store/test-clock.ts'
import { ids } from '../fixtures/store/test-stores.ts'
import { testVault } from '../fixtures/store/test-vault.ts'

const migrations = readMigrations()
const clock = testClock()
const mark = { principal: 'p', route: 'r', key: 'k', bodyHash: 'b' }
const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** A directory with two organisations, a store that serves them, and what moves one of them. Time passes only while a move waits. */
async function office() {
  const folder = mkdtempSync(join(tmpdir(), 'move-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  const urlOf = (name: string): string => `file:${join(folder, name)}.db`
  const clients: Client[] = []
  ends.push(() => clients.map(client => client.close()))
  const open = async (url: string): Promise<Client> => {
    const client = await openClient({ url })
    clients.push(client)
    return client
  }
  const directory = await open(urlOf('directory'))
  let time = 0
  const at = (client: Client): LibsqlStore => libsqlStore({ client, vault: testVault, clock, migrations })
  const first = at(directory)
  await first.migrate()
  const store = spreadStore({
    directory: first,
    open: async url => at(await open(url)),
    placements: readPlacements(first.database, new Map(), () => time),
  })
  const [moved, stays] = [ids.next('org'), ids.next('org')]
  for (const id of [moved, stays]) await store.organisations.create({ id, name: id, policy: 'guided' })
  const moving = {
    directory,
    open,
    migrations,
    clock,
    vault: testVault,
    pause: async (ms: number) => {
      time += ms
    },
    tell: (_: string): unknown => null,
  }
  return { urlOf, directory, open, store, at, moving, moved, stays }
}

async function talk(store: Pick<LibsqlStore, 'cases'>, organisation: string, words: string) {
  const ref = { organisation, caseId: ids.next('case') }
  const id = ids.next('conv')
  await store.cases.append(ref, { revision: 0, events: [caseOpened(), conversationOpened(id)] })
  const said = await store.cases.append(ref, { revision: 2, events: [userSaid(id, words), assistantReplied(id, 3)] })
  if (!said.ok) throw new Error('not written')
  return { ref, id }
}

async function fill(store: LibsqlStore, organisation: string) {
  const talks = [await talk(store, organisation, '杭州云启茶叶店'), await talk(store, organisation, '成都竹海小馆')] as const
  await store.files.put(`${organisation}/case_1/file`, new Uint8Array([1, 2, 255]))
  await store.idempotency.finish(organisation, mark, { caseId: 'case_1', seq: 3 })
  const message = {
    id: ids.next('msg'),
    kind: 'webhook',
    to: 'hook_1',
    dedupeKey: organisation,
    dueOn: '2026-03-01',
    caseId: 'case_1',
    payload: { type: 't' },
    nextTry: clock.now(),
    createdAt: clock.now(),
  } as const
  await store.outbox.enqueue(organisation, [message])
  return talks
}

const searched = async (store: LibsqlStore, organisation: string, search: string) =>
  (await store.inbox.list(organisation, { limit: 10, reader: 'usr_1', search }))?.items.map(({ id }) => id)

const claim = (store: LibsqlStore) =>
  store.outbox.claim({ kinds: ['webhook'], lease: ids.secret(9), now: clock.now(), until: clock.now(), limit: 10 })

test('a moved organisation has everything at the new place, is found by its words, and nothing is left at the old one', async () => {
  const { store, moving, moved, stays, urlOf, at, directory, open } = await office()
  const [tea, food] = await fill(store, moved)
  const [other] = await fill(store, stays)
  await moveOrganisation(moving, moved, urlOf('own'))

  expect((await store.cases.load(tea.ref))?.revision).toBe(4)
  expect(await searched(store, moved, '竹海')).toEqual([food.id])
  expect(await store.files.get(`${moved}/case_1/file`)).toEqual(new Uint8Array([1, 2, 255]))
  expect(await store.idempotency.begin(moved, mark, clock.now())).toMatchObject({ kind: 'done', seq: 3 })
  expect(await store.cases.append(tea.ref, { revision: 4, events: [userSaid(tea.id, '还在')] })).toMatchObject({ ok: true })
  expect((await claim(store)).map(({ organisation }) => organisation).sort()).toEqual([moved, stays].sort())
  const here = at(directory)
  expect([await here.cases.load(tea.ref), (await here.cases.load(other.ref))?.revision]).toEqual([null, 4])
  expect(await searched(here, stays, '云启')).toEqual([other.id])
  expect(await at(await open(urlOf('own'))).cases.load(other.ref)).toBeNull()

  await moveOrganisation(moving, moved, '')
  expect([(await here.cases.load(tea.ref))?.revision, await searched(store, moved, '还在')]).toEqual([5, [tea.id]])
})

test('while it is moved its rows are read, its writes come again later, and others go on', async () => {
  const { store, moving, moved, stays, urlOf } = await office()
  const [tea] = await fill(store, moved)
  const seen: unknown[] = []
  const look = async () => {
    const write = await talk(store, moved, '搬家的时候').then(
      () => 'written',
      error => unavailableIn(error)?.retryAfterSeconds,
    )
    const idle = (await claim(store)).length
    seen.push([write, (await store.cases.load(tea.ref))?.revision, typeof (await talk(store, stays, '照常')).id, idle])
  }
  await moveOrganisation({ ...moving, tell: step => (step === 'no more writes' ? look() : null) }, moved, urlOf('own'))
  expect(seen).toEqual([[10, 4, 'string', 0]])
  expect((await talk(store, moved, '搬好了')).id).toBeTruthy()
})

test('what counts as known of a place is never older than a move waits', async () => {
  const { store, moving, moved, urlOf } = await office()
  await fill(store, moved)
  let waited = 0
  const pause = async (ms: number): Promise<void> => {
    waited = ms
  }
  await moveOrganisation({ ...moving, pause }, moved, urlOf('own'))
  expect(waited).toBeGreaterThan(placementMs)
})

test('killed at any call, the same move goes on and nothing is lost or doubled', async () => {
  for (let calls = 3; ; calls += 37) {
    const { store, moving, moved, stays, urlOf, open } = await office()
    const [tea] = await fill(store, moved)
    const [other] = await fill(store, stays)
    let left = calls
    const mortal = (client: Client): Client =>
      new Proxy(client, {
        get(own, name: keyof Client) {
          if (name === 'execute' || name === 'batch')
            return (...args: [never]) => {
              left -= 1
              return left < 0 ? Promise.reject(new Error('killed')) : own[name](...args)
            }
          return own[name]
        },
      })
    const run = moveOrganisation(
      { ...moving, directory: mortal(moving.directory), open: async url => mortal(await open(url)) },
      moved,
      urlOf('own'),
    )
    const done = await run.then(
      () => true,
      () => false,
    )
    if (!done) await moveOrganisation(moving, moved, urlOf('own'))
    expect((await store.cases.list(moved, { limit: 10 })).items).toHaveLength(2)
    expect([await searched(store, moved, '云启'), await searched(store, stays, '云启')]).toEqual([[tea.id], [other.id]])
    expect(await store.cases.append(tea.ref, { revision: 4, events: [userSaid(tea.id, '好')] })).toMatchObject({ ok: true })
    if (done) return
  }
})

test('a row that was changed behind the chain stops the move, and it is as before', async () => {
  const { store, moving, moved, urlOf, directory } = await office()
  const [tea] = await fill(store, moved)
  await directory.execute({ sql: 'update case_events set actor = ? where case_id = ? and seq = 3', args: ['staff:x', tea.ref.caseId] })
  await expect(moveOrganisation(moving, moved, urlOf('own'))).rejects.toThrow(tea.ref.caseId)
  expect((await talk(store, moved, '照常')).id).toBeTruthy()
  await expect(undoMove(moving, moved)).rejects.toThrow('not being moved')
})

test('what a client of Workers finds over HTTP is the same', async () => {
  const { store, moving, moved, stays, urlOf } = await office()
  const [tea] = await fill(store, moved)
  const [other] = await fill(store, stays)
  const servers = [
    await startHranaTestServer({ file: urlOf('directory').slice(5) }),
    await startHranaTestServer({ file: urlOf('own').slice(5) }),
  ]
  ends.push(() => Promise.all(servers.map(server => server.close())))
  const [directory, own] = servers.map(server => server.url)
  await moveOrganisation(moving, moved, own ?? '')
  const edge = connectLibsql({ url: directory ?? '', vault: testVault, clock })
  expect([(await edge.cases.load(tea.ref))?.revision, (await edge.cases.load(other.ref))?.revision]).toEqual([4, 4])
  expect(await searched(edge, moved, '云启')).toEqual([tea.id])
  edge.close()
})
