import type { Caller } from '../fixtures/hostile/requests.ts'
import type { Answer } from '../fixtures/http/test-app.ts'
import { type Call, furnishOver } from '../fixtures/tenants/furnish.ts'

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })
const staff = { email: 'soak@example.com', password: 'a long password of the soak' }
const [siteKey, apiKey] = ['sk_soak', 'ak_soak_with_every_scope']

/** with which a server is started, so that the keys are known */
export const soakEnvironment = {
  ANBEI_SITE_KEY: siteKey,
  ANBEI_API_KEY: apiKey,
  ANBEI_STAFF_EMAIL: staff.email,
  ANBEI_STAFF_PASSWORD: staff.password,
  // the sample case is of that day
  ANBEI_TODAY: '2026-11-23',
}

const jsonCaller =
  (base: string): Call =>
  async (method, path, body, headers = {}): Promise<Answer> => {
    const form = body instanceof FormData
    const response = await fetch(base + path, {
      method,
      headers: { ...(body === undefined || form ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text }
  }

let opened = 0
/** who makes the others; signing in again and again would be held back */
let first: { readonly token: string } | null = null

/** Everything that an organisation can have, new, and callers of every kind that no limit holds back yet. */
export async function openTargets(base: string) {
  opened += 1
  const call = jsonCaller(base)
  const made = async (answer: Promise<Answer>) => {
    const { status, body } = await answer
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`)
    return body
  }
  first ??= { token: (await made(call('POST', '/v1/staff/session', staff))).token }
  const email = `soak-${opened}@example.com`
  const { password } = staff
  await made(call('POST', '/v1/staff/users', { email, password, name: 'soak', role: 'admin' }, bearer(first.token)))
  const chief = await made(call('POST', '/v1/staff/session', { email, password }))
  const scopes = ['cases', 'checks', 'render', 'templates', 'sensitive']
  const { secret } = await made(call('POST', '/v1/api-keys', { name: 'soak', scopes }, bearer(first.token)))
  await clearOut(call, bearer(first.token))
  const organisation = (await made(call('GET', '/v1/organisation', undefined, bearer(first.token)))).id
  const here = await furnishOver(call, { organisation, siteKey, apiKey: secret }, `t${opened}`, {
    chief: { user: chief.user, auth: bearer(chief.token) },
    runJobs: async () => {},
  })
  const credentials: Readonly<Record<Caller, Record<string, string>>> = {
    visitor: here.visitor,
    key: here.key,
    staff: bearer(chief.token),
    nobody: {},
    nonsense: bearer('nonsense'),
  }
  return { idOf: here.idOf, pointers: here.pointers, credentials }
}

/** An organisation may have so many of these: what was made before goes. */
async function clearOut(call: Call, auth: Record<string, string>): Promise<void> {
  for (const path of ['/v1/webhooks', '/v1/schedules', '/v1/templates', '/v1/canned-replies', '/v1/rule-overrides', '/v1/site-keys']) {
    const { body } = await call('GET', `${path}?limit=200`, undefined, auth)
    const items: readonly { readonly id: string; readonly own?: boolean; readonly revokedAt?: string | null; readonly name?: string }[] =
      body.items ?? []
    const gone = items.filter(
      ({ own = true, revokedAt = null, name }) => own && revokedAt === null && (path !== '/v1/site-keys' || name !== ''),
    )
    for (const { id } of gone) await call('DELETE', `${path}/${id}`, undefined, auth)
  }
}
