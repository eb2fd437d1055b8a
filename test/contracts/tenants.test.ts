import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import type { Scope } from '../../src/ports/organisations.ts'
import { hashCredential } from '../../src/usecases/credentials.ts'
import { type Answer, testApp } from '../fixtures/http/test-app.ts'
import { fixedProvider } from '../fixtures/open-id/fixed-provider.ts'
import { type ApiDocument, type Operation, readOperations, type Schema } from '../fixtures/openapi/operations.ts'
import { valuesOf } from '../fixtures/openapi/values-of.ts'
import { recordedReader } from '../fixtures/reading/recorded-reader.ts'
import { addTenant, type Furnished, furnish, signIn } from '../fixtures/tenants/furnish.ts'
import { rowsOf } from '../fixtures/tenants/rows-of.ts'
import { traced } from '../fixtures/tenants/trace.ts'

/**
 * Generated from the OpenAPI document: every route is called with every kind of credential that is not the owner's, with the ids of the
 * owner in its path, its query and its body. Nothing of the owner may be read, changed or told; and what a stranger is answered must not
 * depend on whether the id exists: same status, same body, same way through the ports.
 */

type Server = Awaited<ReturnType<typeof testApp>>

let server: Server
let owner: Furnished
let stranger: Furnished
let document: ApiDocument
let operations: readonly Operation[]
/** what a credential of the owner's organisation may leave behind itself */
let bystanders: string[]
let strangers: Readonly<Record<string, Record<string, string>>>
let watched: ReturnType<typeof traced>
let app: ReturnType<typeof createApp>

/** reading first, so that there is something to read; signing out at the very end */
const order = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const rank = ({ method, path }: Operation): number => order.indexOf(method) + (path === '/v1/staff/session' ? 10 : 0)

beforeAll(async () => {
  server = await testApp({ pictures: recordedReader(), openId: fixedProvider })
  const { deps, bearer, organisation, siteKey } = server
  owner = await furnish(server, server, 'owner')
  const other = await addTenant(server)
  stranger = await furnish(server, other, 'stranger')

  const neighbour = (await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': siteKey })).body
  const keyWith = async (name: string, scopes: readonly Scope[], expiresAt: string | null): Promise<string> => {
    const id = deps.ids.next('key')
    await deps.organisations.addApiKey({ id, organisation, scopes, expiresAt, hash: await hashCredential(name) })
    if (name === 'revoked') await deps.organisations.revokeApiKey(organisation, id, deps.clock.now())
    bystanders.push(id)
    return name
  }
  bystanders = [neighbour.conversation.id, neighbour.case.id]
  const gone = await signIn(server, organisation, 'gone', 'admin')
  await server.call('DELETE', '/v1/staff/session', undefined, gone.auth)
  strangers = {
    nobody: {},
    nonsense: bearer('nonsense'),
    'a token with another organisation in front': bearer(
      (owner.visitor.authorization ?? '').replace(/^Bearer org_\w+/, other.organisation),
    ),
    'a site key as token': bearer(siteKey),
    'a resume code as token': bearer(owner.oldResumeCode),
    'a visitor beside': bearer(neighbour.token),
    'a visitor elsewhere': stranger.visitor,
    'a key without scopes': bearer(await keyWith('scopeless', [], null)),
    'a revoked key': bearer(await keyWith('revoked', ['cases', 'checks', 'render', 'templates', 'sensitive'], null)),
    'an expired key': bearer(await keyWith('expired', ['cases', 'checks', 'render', 'templates', 'sensitive'], '2026-11-22T00:00:00.000Z')),
    'staff that signed out': gone.auth,
    'a key elsewhere': stranger.key,
    'an admin elsewhere': stranger.chief.auth,
  }
  document = (await server.call('GET', '/openapi.json')).body
  operations = readOperations(document).toSorted((a, b) => rank(a) - rank(b))
  watched = traced({ ...deps, limits: { take: async () => ({ ok: true, limit: 1, remaining: 1, retryAfterSeconds: 0, resetSeconds: 0 }) } })
  app = createApp(watched.deps)
}, 120_000)

/** An id of the same form that nobody has. */
const unknownOf = (id: string): string => (id.includes('_') ? id.replace(/[0-9a-f]{6}$/, 'abcdef') : id === '1' ? '7' : `no-${id}`)

const fill = ({ path }: Operation, idOf: (path: string, name: string) => string | null): string =>
  path.replace(/\{(\w+)\}/g, (_whole, name) => encodeURIComponent(idOf(path, name) ?? 'any'))

type Pointers = Furnished['pointers']

/** what the schema says too little of to be guessed */
const plain: Readonly<Record<string, unknown>> = { box: [0, 0, 10, 10], crops: [], sources: { 'zh-CN': '% 题\n\n文。\n' } }

/** Bodies that fit the schema, with the ids where ids are meant; the same ones each time. */
function bodiesOf({ bodies }: Operation, pointers: Pointers): readonly unknown[] {
  const schema: Schema | undefined = bodies['application/json']
  if (!schema) return [undefined]
  const named = (name: string) => {
    const ids = pointers[name] ?? []
    if (name in plain) return fc.constant(plain[name])
    return ids.length > 0 ? fc.constantFrom<unknown>(...ids, ids) : null
  }
  return [{}, ...fc.sample(valuesOf(schema, { schemas: document.components.schemas, named }), { seed: 13, numRuns: 4 })]
}

function queryOf({ parameters }: Operation, pointers: Pointers): string {
  const query = new URLSearchParams()
  for (const each of parameters) {
    if (each.in !== 'query') continue
    const value = pointers[each.name]?.[0] ?? (each.name === 'signature' || each.name === 'link' ? 'forged' : undefined)
    if (each.name === 'expires') query.set('expires', '99999999999')
    else if (value !== undefined) query.set(each.name, value)
    else if (each.required) query.set(each.name, String(each.schema?.enum?.[0] ?? '2026-11-23'))
  }
  const text = query.toString()
  return text ? `?${text}` : ''
}

async function ask(operation: Operation, path: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
  const [type = ''] = Object.keys(operation.bodies)
  const typed: Record<string, string> = body === undefined ? (type ? { 'content-type': type } : {}) : { 'content-type': 'application/json' }
  const sent = body === undefined ? (type ? { body: fileOf(type) } : {}) : { body: JSON.stringify(body) }
  const form = sent.body instanceof FormData
  const response = await app.request(path, { method: operation.method, headers: { ...(form ? {} : typed), ...headers }, ...sent })
  const text = response.headers.get('content-type')?.startsWith('text/event-stream') ? await firstEvents(response) : await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
}

function fileOf(type: string): string | FormData {
  if (type !== 'multipart/form-data') return 'a,b\n1,2\n'
  const form = new FormData()
  form.set('file', new Blob(['文'], { type: 'text/plain' }), 'a.txt')
  return form
}

/** What a live stream says at once; it would go on for ever. */
async function firstEvents(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  const soon = new Promise<null>(resolve => setTimeout(resolve, 20, null))
  const read = await Promise.race([reader?.read(), soon])
  await reader?.cancel()
  return new TextDecoder().decode(read?.value)
}

const told = (answer: Answer): string => {
  const { requestId: _, ...body } = typeof answer.body === 'object' && answer.body !== null ? answer.body : { text: answer.body }
  return JSON.stringify(body)
}

/** marks that the call did not bring along itself */
const leaked = (answer: Answer, sent: string): readonly string[] => {
  const text = `${told(answer)} ${JSON.stringify([...answer.headers])}`
  return owner.marks.filter(mark => text.includes(mark) && !sent.includes(mark))
}

const kept = () => rowsOf(server.tables, owner.organisation, bystanders)

/** Everybody who talks with an organisation prints with its templates: what they are called is for its visitors too. */
const forVisitors = ['/v1/templates', '/v1/templates/{id}/schema']

const isAbout = ({ path }: Operation): boolean => path.includes('{') && !path.startsWith('/v1/rules/')

const callers = [
  'nobody',
  'nonsense',
  'a token with another organisation in front',
  'a site key as token',
  'a resume code as token',
  'a visitor beside',
  'a visitor elsewhere',
  'a key without scopes',
  'a revoked key',
  'an expired key',
  'staff that signed out',
  'a key elsewhere',
  'an admin elsewhere',
]

// hundreds of calls each
describe('what belongs to somebody else', { timeout: 120_000 }, () => {
  test.each(callers)('%s reads nothing, changes nothing and cannot tell an id from one that does not exist', async name => {
    const headers = strangers[name] ?? {}
    const unknown = Object.fromEntries(Object.entries(owner.pointers).map(([key, ids]) => [key, ids.map(unknownOf)]))
    // a key writes down now and then that it was used
    await app.request('/v1/site', { headers })
    const before = kept()
    for (const operation of operations) {
      if (name === 'a visitor beside' && forVisitors.includes(operation.path)) continue
      // the name of a template is its organisation's own: this makes one elsewhere
      if (operation.method === 'PUT' && operation.path === '/v1/templates/{id}') continue
      const others = bodiesOf(operation, unknown)
      const statuses = new Set<number>()
      for (const [n, body] of bodiesOf(operation, owner.pointers).entries()) {
        const url = fill(operation, owner.idOf) + queryOf(operation, owner.pointers)
        const what = `${operation.method} ${url} ${JSON.stringify(body)}`
        watched.take()
        const answer = await ask(operation, url, body, headers)
        const way = watched.take()
        statuses.add(answer.status)
        // elsewhere the same reference may be used for a case of their own
        const sent = name.endsWith('elsewhere') ? `${what} ${owner.reference}` : what
        expect({ what, leaked: leaked(answer, sent), changed: changed(before) }).toEqual({ what, leaked: [], changed: [] })
        // 409: a reference of their own that they used before
        if (!isAbout(operation) && (answer.status < 400 || answer.status === 409)) continue
        const none = fill(operation, (path, id) => unknownOf(owner.idOf(path, id) ?? 'any'))
        const nothing = isAbout(operation)
          ? await ask(operation, none + queryOf(operation, owner.pointers), body, headers)
          : await ask(operation, none + queryOf(operation, unknown), others[n], headers)
        expect({ what, status: answer.status, told: alike(told(answer)), way }).toEqual({
          what,
          status: nothing.status,
          told: alike(told(nothing)),
          way: watched.take(),
        })
      }
      const what = `${operation.method} ${operation.path}`
      expect({ what, failed: [...statuses].some(status => status >= 500) }).toEqual({ what, failed: false })
      // some body was good enough to be refused for who sent it
      if (isAbout(operation))
        expect({ what, refused: refusals.some(status => statuses.has(status)) || [...statuses] }).toEqual({ what, refused: true })
    }
    await ownerIsWell()
  })

  test('an admin elsewhere, with an id of their own in the path and ids of somebody else in what they ask for', async () => {
    const inner = new Set(['uploadId', 'deliveryId', 'proposalId'])
    const idOf = (path: string, name: string) => (inner.has(name) ? owner : stranger).idOf(path, name)
    const before = kept()
    const done = new Set<string>()
    for (const headers of [stranger.visitor, stranger.key, stranger.chief.auth])
      for (const operation of operations)
        for (const body of bodiesOf(operation, owner.pointers)) {
          if (operation.path === '/v1/staff/session') continue
          // who removes the own account asks nothing more
          if (operation.method === 'DELETE' && operation.path === '/v1/staff/users/{id}') continue
          const url = fill(operation, idOf) + queryOf(operation, { ...owner.pointers, organisation: [] })
          const what = `${operation.method} ${url} ${JSON.stringify(body)}`
          const answer = await ask(operation, url, body, headers)
          if (answer.status < 300) done.add(`${operation.method} ${operation.path}`)
          // what they say themselves may come back
          const own = `${what} ${owner.reference}`
          expect({ what, leaked: leaked(answer, own), changed: changed(before) }).toEqual({ what, leaked: [], changed: [] })
          expect({ what, failed: answer.status >= 500 }).toEqual({ what, failed: false })
        }
    // it is no test where everything is refused
    expect(done.size).toBeGreaterThan(80)
    await ownerIsWell()
  })

  test('the list of a colleague elsewhere stays still when somebody here says something', async () => {
    const controller = new AbortController()
    const listening = createApp({ ...server.deps, closing: controller.signal })
    const response = await listening.request('/v1/inbox/events?after=0', { headers: stranger.chief.auth })
    const heard = response.text()
    const talk = owner.idOf('/v1/conversations/{id}', 'id')
    await server.call('POST', `/v1/conversations/${talk}/turns`, { text: '有人吗' }, owner.visitor)
    controller.abort()
    expect(leaked({ status: 200, headers: response.headers, body: await heard }, '')).toEqual([])
  })
})

const refusals = [401, 403, 404]

const changed = (before: ReadonlyMap<string, string>): readonly string[] => {
  const now = kept()
  const gone = [...before.keys()].filter(at => !now.has(at))
  return [...gone, ...[...now].filter(([at, row]) => before.get(at) !== row).map(([at]) => at)]
}

async function ownerIsWell(): Promise<void> {
  expect((await owner.staff()).map(({ name, role, disabledAt }) => [name, role, disabledAt])).toContainEqual(['owner-chief', 'admin', null])
  expect((await server.call('GET', '/v1/staff/session', undefined, owner.chief.auth)).status).toBe(200)
  expect((await server.call('GET', '/v1/cases', undefined, owner.key)).status).toBe(200)
}

/** An answer may repeat the ids and names that it was asked for. */
const alike = (text: string): string => text.replace(/[a-z]+_[0-9a-f]{32}|(no-)?owner-[\w-]+/g, '·')
