import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { firstFiling } from '../../../test/fixtures/sample-case.ts'
import { startReceiver, verifiedBy } from '../../../test/fixtures/webhooks/start-receiver.ts'
import { nodePoster } from '../../adapters/webhooks/node-poster.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Mail } from '../../ports/senders.ts'
import { sendMessages } from '../../usecases/reminders/send-messages.ts'
import { deliverWebhooks } from '../../usecases/webhooks/deliver-webhooks.ts'

const dayMs = 86_400_000
let receiver: Awaited<ReturnType<typeof startReceiver>>
beforeAll(async () => {
  receiver = await startReceiver()
})
beforeEach(() => {
  receiver.delivered.length = 0
  receiver.answers.length = 0
})
afterAll(() => receiver.close())

async function listening(wanted: object = {}, change: Partial<Deps> = {}) {
  const server = await testApp({ poster: nodePoster({ anywhere: true }), ...change })
  const auth = { authorization: `Bearer ${server.apiKey}` }
  const ask = (method: string, path: string, body?: unknown) => server.call(method, path, body, auth)
  const { body: endpoint } = await ask('POST', '/v1/webhooks', { url: receiver.url, ...wanted })
  const path = `/v1/webhooks/${endpoint.id}`
  const deliver = () => deliverWebhooks(server.deps)
  /** in the order of the case: they arrive in any */
  const told = () =>
    receiver.delivered.map(({ body }) => JSON.parse(body)).toSorted((a, b) => a.data.seq - b.data.seq || (a.type < b.type ? -1 : 1))
  const types = () => told().map(({ type }) => type)
  const openCase = async () => (await ask('POST', '/v1/cases', { filings: ['icpFiling'], fields: {} })).body.id as string
  return { ...server, auth, ask, endpoint, path, deliver, told, types, openCase }
}

describe('endpoints', () => {
  test('are made, read, changed, listed and removed; the secret is shown when it is made and never again', async () => {
    const { ask, endpoint, path } = await listening({ events: ['case.ready'], description: 'CRM' })
    expect(endpoint).toMatchObject({ url: receiver.url, events: ['case.ready'], description: 'CRM', enabled: true, disabled: null })
    expect(endpoint.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const { secret: _, ...shown } = endpoint
    expect((await ask('GET', path)).body).toEqual(shown)
    expect((await ask('PATCH', path, { events: null, enabled: false })).body).toEqual({ ...shown, events: null, enabled: false })
    expect((await ask('GET', '/v1/webhooks')).body).toMatchObject({ items: [{ id: endpoint.id, enabled: false }], nextCursor: null })
    expect((await ask('DELETE', path)).status).toBe(204)
    expect((await ask('GET', path)).status).toBe(404)
  })

  test('a call that comes again makes no second one and shows the same secret', async () => {
    const { call, auth, ask } = await listening()
    const headers = { ...auth, 'idempotency-key': 'once' }
    const [first, again] = [
      await call('POST', '/v1/webhooks', { url: receiver.url }, headers),
      await call('POST', '/v1/webhooks', { url: receiver.url }, headers),
    ]
    expect([again.status, again.body]).toEqual([201, first.body])
    expect((await ask('GET', '/v1/webhooks')).body.items).toHaveLength(2)
  })

  test.each([
    ['http://example.com/', 'not-https'],
    ['https://10.0.0.1/', 'private-address'],
    ['https://[::ffff:192.168.0.1]/', 'private-address'],
    ['https://a:b@example.com/', 'holds-credentials'],
    ['nowhere', 'not-an-address'],
  ])('an address like %s is refused as %s, when it is added and when it is changed', async (url, code) => {
    const { call, apiKey } = await testApp()
    const auth = { authorization: `Bearer ${apiKey}` }
    const wrong = { status: 422, body: { errors: [{ pointer: '/url', code: `webhookUrl.${code}` }] } }
    expect(await call('POST', '/v1/webhooks', { url }, auth)).toMatchObject(wrong)
    const { body } = await call('POST', '/v1/webhooks', { url: 'https://example.com/' }, auth)
    expect(await call('PATCH', `/v1/webhooks/${body.id}`, { url }, auth)).toMatchObject(wrong)
  })

  test('an unknown type is named with its neighbour, and a twenty-first endpoint is refused', async () => {
    const { ask } = await listening()
    expect((await ask('POST', '/v1/webhooks', { url: receiver.url, events: ['case.redy'] })).body.errors).toMatchObject([
      { pointer: '/events/0', code: 'notOneOf', suggestion: 'case.ready' },
    ])
    for (let n = 1; n < 20; n += 1) await ask('POST', '/v1/webhooks', { url: receiver.url })
    expect((await ask('POST', '/v1/webhooks', { url: receiver.url })).body.errors).toMatchObject([{ code: 'endpoints.tooMany' }])
    const first = (await ask('GET', '/v1/webhooks?limit=15')).body
    const rest = (await ask('GET', `/v1/webhooks?limit=15&cursor=${first.nextCursor}`)).body
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(20)
  })

  test('an agent of the staff, a visitor and another organisation may not see them', async () => {
    const { call, signIn, path, endpoint } = await listening()
    const agent = await signIn('agent', 'agent')
    expect((await call('GET', path, undefined, agent.auth)).status).toBe(403)
    expect((await call('GET', path)).status).toBe(401)
    const other = await testApp()
    expect((await other.call('GET', path, undefined, { authorization: `Bearer ${other.apiKey}` })).status).toBe(404)
    expect(endpoint.id).toMatch(/^hook_/)
  })
})

describe('what is told', () => {
  test('a case that opens, becomes ready, makes a document, moves and is no longer ready, signed, without a word of a person', async () => {
    const { ask, deliver, told, types, endpoint, rung } = await listening()
    const { body } = await ask('POST', '/v1/cases', { filings: ['icpFiling'], externalRef: 'A-1', fields: {} })
    await ask('PATCH', `/v1/cases/${body.id}/fields`, firstFiling)
    await deliver()
    expect(types()).toEqual(['case.opened', 'case.ready'])
    expect(rung()).toBe(2)
    await ask('POST', `/v1/cases/${body.id}/documents`, { template: 'icp-application', format: 'html' })
    await ask('PATCH', `/v1/cases/${body.id}/fields`, { organizerName: null })
    await deliver()
    expect(types().slice(2)).toEqual(['document.made', 'case.unready', 'document.stale'])
    for (const each of receiver.delivered) expect(verifiedBy(each, [endpoint.secret, 'whsec_b3RoZXI='])).toEqual([endpoint.secret])
    for (const { data } of told()) expect(data).toMatchObject({ case: body.id, externalRef: 'A-1' })
    expect(told()[4].data).toMatchObject({ template: 'icp-application', because: ['organizerName'] })
    const values = Object.values(firstFiling).filter((value): value is string => typeof value === 'string' && /\p{Script=Han}/u.test(value))
    for (const value of values) expect(JSON.stringify(told())).not.toContain(value)
  })

  test('a person is asked for, takes over, hands back; the reason and names stay inside', async () => {
    const { call, siteKey, signIn, deliver, told, types } = await listening({
      events: ['conversation.handoff', 'conversation.takenOver', 'conversation.handedBack'],
    })
    const opened = await call('POST', '/v1/conversations', {}, { 'x-site-key': siteKey })
    const path = `/v1/conversations/${opened.body.conversation.id}`
    const visitor = { authorization: `Bearer ${opened.body.token}` }
    await call('POST', `${path}/handoff`, { reason: '我姓欧阳' }, visitor)
    await call('POST', `${path}/handoff`, { reason: '快点' }, visitor)
    const { auth, user } = await signIn()
    await call('POST', `${path}/takeover`, {}, auth)
    await call('POST', `${path}/handback`, { note: '好了' }, auth)
    await deliver()
    expect(types()).toEqual(['conversation.handoff', 'conversation.takenOver', 'conversation.handedBack'])
    expect(told()[1].data).toEqual({
      case: opened.body.case.id,
      externalRef: null,
      seq: expect.any(Number),
      conversation: opened.body.conversation.id,
      by: user.id,
      from: null,
    })
    expect(JSON.stringify(told())).not.toMatch(/欧阳|好了|admin/)
  })

  test('a filing that is returned names its grounds, not the notice', async () => {
    const { ask, openCase, deliver, told } = await listening({ events: ['filing.moved'] })
    const id = await openCase()
    await ask('POST', `/v1/cases/${id}/events`, { filing: 'icpFiling', type: 'submitted', on: '2026-11-01' })
    await ask('POST', `/v1/cases/${id}/events`, {
      filing: 'icpFiling',
      type: 'rejected',
      on: '2026-11-20',
      notice: '域名未实名认证，请完成域名实名认证后重新提交。',
    })
    await deliver()
    expect(told().map(({ data }) => [data.filing, data.type, data.on])).toEqual([
      ['icpFiling', 'submitted', '2026-11-01'],
      ['icpFiling', 'rejected', '2026-11-20'],
    ])
    expect(told()[1].data.reasons).not.toEqual([])
    expect(JSON.stringify(told())).not.toContain('实名')
  })

  test('a job that is done says how many rows it has', async () => {
    const { ask, runJobs, deliver, told } = await listening({ events: ['job.done'] })
    const records = [{ fields: { organizerName: '杭州示例科技有限公司' } }, { fields: { logRetentionMonths: 'x' } }]
    const { body } = await ask('POST', '/v1/render-jobs', { template: 'contingency-plan', format: 'html', records })
    await runJobs()
    await deliver()
    expect(told()).toMatchObject([{ type: 'job.done', data: { job: body.id, counts: { total: 2, done: 1, failed: 1 }, retryOf: null } }])
  })

  test('a reminder for those who chose webhooks', async () => {
    const { ask, deliver, told, deps } = await listening({ events: ['case.reminder'] })
    const { createReminderKeeper } = await import('../../usecases/reminders/keep-reminded.ts')
    const fields = { serverRegion: 'mainland', siteOpenDate: '2026-11-01', domainExpiryDate: '2026-12-01' }
    const { body } = await ask('POST', '/v1/cases', { filings: ['icpFiling', 'publicSecurityFiling'], fields })
    await ask('PUT', `/v1/cases/${body.id}/reminders`, { channels: ['webhook'] })
    await createReminderKeeper()(deps)
    await deliver()
    expect(told()).toMatchObject([{ type: 'case.reminder', data: { case: body.id } }])
    expect(told()[0].data.items.length).toBeGreaterThan(0)
  })

  test('nothing is written where nobody listens, and only to those who take the type', async () => {
    const { ask, path, openCase, deliver, deps, organisation, types } = await listening({ events: ['case.ready'] })
    await openCase()
    expect((await deps.outbox.list(organisation, { limit: 5 })).items).toEqual([])
    await ask('POST', '/v1/webhooks', { url: `${receiver.url}/all` })
    await openCase()
    await deliver()
    expect([types(), receiver.delivered.map(each => each.path)]).toEqual([['case.opened'], ['/hook/all']])
    expect((await ask('GET', `${path}/deliveries`)).body.items).toEqual([])
  })

  test('every type has words in both languages', async () => {
    const { ask } = await listening()
    for (const locale of ['zh-CN', 'en']) {
      const { body } = await ask('GET', `/v1/webhook-events?locale=${locale}`)
      for (const { type, says } of body.items) expect(says).not.toBe(type)
    }
  })
})

describe('delivery', () => {
  test('what fails comes again with growing delays and the same id, and is then given up, seen and sent again', async () => {
    const { ask, path, openCase, deliver, deps, clock, endpoint } = await listening()
    receiver.answers.push(...Array.from({ length: 11 }, () => ({ status: 500, body: '忙' })))
    await openCase()
    for (let round = 0; round < 11; round += 1) {
      await deliver()
      await deliver()
      expect(receiver.delivered).toHaveLength(round + 1)
      // the longest delay with its chance
      clock.advance(11 * 3_600_000 + 1)
    }
    await deliver()
    expect(receiver.delivered).toHaveLength(11)
    const { items } = (await ask('GET', `${path}/deliveries?state=dead`)).body
    expect(items).toMatchObject([{ type: 'case.opened', state: 'dead', attempts: 11, nextTry: null }])
    const full = (await ask('GET', `${path}/deliveries/${items[0].id}`)).body
    expect(full.tries).toHaveLength(11)
    expect(full.tries[10]).toEqual({ at: expect.any(String), ms: 0, code: 'http-500', status: 500, answer: '忙' })
    const again = await ask('POST', `${path}/deliveries/${items[0].id}/resend`)
    expect([again.status, again.body.state]).toEqual([202, 'pending'])
    await deliver()
    expect(new Set(receiver.delivered.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([items[0].webhookId]))
    expect(new Set(receiver.delivered.map(({ body }) => body)).size).toBe(1)
    expect(receiver.delivered.every(each => verifiedBy(each, [endpoint.secret]).length === 1)).toBe(true)
    expect((await ask('GET', `${path}/deliveries/${items[0].id}`)).body).toMatchObject({ state: 'sent', attempts: 1 })
    expect(deps.metrics.text()).toContain('anbei_webhook_tries_total{code="sent"} 1')
  })

  test('everything that was given up can be sent again in one call', async () => {
    const { ask, path, openCase, deliver } = await listening({ events: ['case.opened'] })
    await openCase()
    receiver.answers.push({ status: 410 })
    await deliver()
    await deliver()
    expect((await ask('GET', path)).body).toMatchObject({ enabled: false, disabled: { because: 'gone' } })
    expect((await ask('POST', `${path}/resend`)).body).toEqual({ resent: 1, left: false })
    await ask('PATCH', path, { enabled: true })
    await deliver()
    expect((await ask('GET', `${path}/deliveries?state=dead`)).body.items).toEqual([])
    expect(receiver.delivered).toHaveLength(2)
  })

  test('a sender that dies after the answer sends again with the same id: once or more, never lost', async () => {
    const { openCase, deps, clock, told } = await listening()
    await openCase()
    const dying = { ...deps, outbox: { ...deps.outbox, settle: async () => Promise.reject(new Error('the process is gone')) } }
    await deliverWebhooks(dying)
    expect(receiver.delivered).toEqual([])
    clock.advance(61_000)
    await deliverWebhooks(deps, { most: 1 })
    await deliverWebhooks(dying)
    expect(told()).toHaveLength(1)
    clock.advance(61_000)
    await deliverWebhooks(deps)
    await deliverWebhooks(deps)
    expect(told()).toHaveLength(2)
    expect(new Set(receiver.delivered.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })

  test('an endpoint that does not answer holds nobody else up', async () => {
    let tried = 0
    const reaching = nodePoster({ anywhere: true })
    const poster: Deps['poster'] = {
      refuses: () => null,
      async post(call) {
        if (call.url.endsWith('/well')) return reaching.post(call)
        tried += 1
        return { code: 'timeout', status: null, answer: null }
      },
    }
    const { ask, openCase, deps } = await listening({ events: ['case.opened'] }, { poster })
    await ask('POST', '/v1/webhooks', { url: `${receiver.url}/well` })
    for (let n = 0; n < 30; n += 1) await openCase()
    await deliverWebhooks(deps)
    expect(new Set(receiver.delivered.map(({ headers }) => headers['webhook-id'])).size).toBe(30)
    expect(tried).toBeLessThan(30)
  })

  test('while secrets overlap both sign, then the new one alone', async () => {
    const { ask, path, openCase, deliver, endpoint, clock } = await listening({ events: ['case.opened'] })
    const rotated = (await ask('POST', `${path}/secret`, { overlapHours: 2 })).body
    expect(rotated.secret).not.toBe(endpoint.secret)
    expect(rotated.olderSecretsUntil).toEqual([new Date(Date.parse(clock.now()) + 7_200_000).toISOString()])
    const both = [rotated.secret, endpoint.secret]
    await openCase()
    await deliver()
    clock.advance(7_200_000)
    await openCase()
    await deliver()
    expect(receiver.delivered.map(each => verifiedBy(each, both))).toEqual([both, [rotated.secret]])
    expect((await ask('GET', path)).body.olderSecretsUntil).toEqual([])
  })

  test('a rotation without a word overlaps for a day', async () => {
    const { ask, path, clock } = await listening()
    const { body } = await ask('POST', `${path}/secret`)
    expect(body.olderSecretsUntil).toEqual([new Date(Date.parse(clock.now()) + dayMs).toISOString()])
  })

  test('a test is delivered at once, tried once, and says what was answered', async () => {
    const { ask, path, told } = await listening({ enabled: false })
    receiver.answers.push({ status: 404, body: 'no such hook' })
    expect((await ask('POST', `${path}/test`)).body).toMatchObject({
      type: 'endpoint.test',
      state: 'dead',
      tries: [{ code: 'http-404', status: 404, answer: 'no such hook' }],
    })
    expect((await ask('POST', `${path}/test`)).body).toMatchObject({ state: 'sent', tries: [{ code: 'sent', status: 204, answer: null }] })
    expect(told()).toHaveLength(2)
    expect((await ask('GET', path)).body).toMatchObject({ failingSince: null })
  })

  test('after five days of failures it is disabled, and its admins and other endpoints hear of it', async () => {
    const mails: Mail[] = []
    const mailer: Deps['mailer'] = {
      send: async mail => {
        mails.push(mail)
        return { code: 'sent', status: 250 }
      },
    }
    const { ask, path, openCase, deps, clock, signIn, endpoint, types } = await listening({ events: ['case.opened'] }, { mailer })
    await signIn()
    await ask('POST', '/v1/webhooks', { url: `${receiver.url}/other`, events: ['endpoint.disabled'] })
    for (let day = 0; day <= 5; day += 1) {
      await openCase()
      receiver.answers.push({ status: 503 })
      await deliverWebhooks(deps, { most: 3 })
      receiver.answers.push(...Array.from({ length: 20 }, () => ({ status: 503 })))
      clock.advance(dayMs)
      expect((await ask('GET', path)).body.enabled).toBe(day < 5)
    }
    receiver.answers.length = 0
    await deliverWebhooks(deps)
    await sendMessages(deps)
    expect(types().filter(type => type === 'endpoint.disabled')).toHaveLength(1)
    expect(mails.map(({ to, subject }) => [to, subject.includes(new URL(receiver.url).host)])).toEqual([['admin@example.com', true]])
    const before = receiver.delivered.length
    await openCase()
    await deliverWebhooks(deps)
    expect(receiver.delivered).toHaveLength(before)
    const { body } = await ask('PATCH', path, { enabled: true })
    expect(body).toMatchObject({ enabled: true, disabled: null, failingSince: null })
    expect(endpoint.id).toBe(body.id)
  })

  test('what waits for an endpoint that was removed is given up', async () => {
    const { ask, path, openCase, deps, organisation } = await listening()
    await openCase()
    await deliverWebhooks(deps, { most: 1 })
    await ask('DELETE', path)
    await deliverWebhooks(deps)
    expect(receiver.delivered).toEqual([])
    const [message] = (await deps.outbox.list(organisation, { limit: 5 })).items
    expect(message).toMatchObject({ state: 'dead' })
    expect(await deps.outbox.attempts(organisation, message?.id ?? '')).toMatchObject([{ code: 'endpoint-gone', status: null }])
  })

  test('an erased case takes what is still to be told with it', async () => {
    const { ask, openCase, deliver } = await listening()
    const id = await openCase()
    await ask('DELETE', `/v1/cases/${id}`)
    await deliver()
    expect(receiver.delivered).toEqual([])
  })
})
