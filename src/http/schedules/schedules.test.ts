import { describe, expect, test } from 'vitest'
import { blindProber } from '../../../test/fixtures/http/blind-prober.ts'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Look } from '../../ports/prober.ts'
import type { Mail } from '../../ports/senders.ts'
import { sendMessages } from '../../usecases/reminders/send-messages.ts'
import { createScheduleKeeper } from '../../usecases/schedules/keep-scheduled.ts'
import { runSchedules } from '../../usecases/schedules/run-schedules.ts'

const good = { ip: '8.8.8.8', country: 'CN', powerFeeds: 2, nicGbps: 10 }
const settings = { name: '生产服务器', every: 'day', notify: ['ops@example.com'] }

async function checking(change: Partial<Deps> = {}) {
  const mails: Mail[] = []
  const mailer: Deps['mailer'] = {
    send: async mail => {
      mails.push(mail)
      return { code: 'sent', status: 250 }
    },
  }
  const server = await testApp({ mailer, ...change })
  const auth = { authorization: `Bearer ${server.apiKey}` }
  const call = (method: string, path: string, body?: object) => server.call(method, path, body, auth)
  const made = await call('POST', '/v1/schedules', settings)
  const path = `/v1/schedules/${made.body.id}`
  const put = (records: readonly object[]) => call('PUT', `${path}/inventory`, { records })
  const keep = createScheduleKeeper()
  const run = () => keep(server.deps)
  const changes = async (number: number, kind: string) => (await call('GET', `${path}/runs/${number}/changes?kind=${kind}`)).body.items
  const day = () => server.clock.advance(86_400_000)
  const records = (nicGbps: number, count = 3) =>
    Array.from({ length: count }, (_, at) => ({ id: `web-${at}`, server: { ...good, nicGbps: at === 0 ? nicGbps : 10 } }))
  return { ...server, auth, call, made, path, put, run, changes, day, records, mails }
}

describe('scheduled checks', () => {
  test('each day is judged once: score, what began to fail, what was put right, and the way it goes', async () => {
    const { call, path, put, run, changes, day, records, made } = await checking()
    expect(made).toMatchObject({ status: 201, body: { nodes: 0, running: false, nextOn: '2026-11-23', lastRun: null, about: 'servers' } })
    expect((await put(records(10))).body).toEqual({ nodes: 3, errors: [] })
    await run()
    await run()
    const first = (await call('GET', path)).body
    expect(first).toMatchObject({ lastRun: { run: 1, on: '2026-11-23', counts: { nodes: 3, newlyFailing: 0, fixed: 0 } } })
    expect(first).toMatchObject({ nextOn: '2026-11-24', trend: { direction: null }, running: false })

    day()
    await put(records(1))
    await run()
    expect(await changes(2, 'newlyFailing')).toMatchObject([
      { node: 'web-0', rules: [{ id: expect.stringContaining('G026'), basis: [{ kind: 'guide' }] }] },
    ])
    const second = (await call('GET', path)).body
    expect(second.trend).toMatchObject({ direction: 'worse', scores: [{ run: 1 }, { run: 2 }] })
    expect(second.lastRun.score).toBeLessThan(first.lastRun.score)

    day()
    await put(records(10, 2))
    await run()
    expect(await changes(3, 'fixed')).toMatchObject([{ node: 'web-0' }])
    expect(await changes(3, 'removed')).toMatchObject([{ node: 'web-2', rules: [] }])
    expect((await call('GET', path)).body.trend.direction).toBe('better')
    expect((await call('GET', `${path}/runs`)).body.items.map((each: { run: number }) => each.run)).toEqual([3, 2, 1])
  })

  test('what began to fail is told by e-mail and webhook, once, not at night and not after it was switched off', async () => {
    const { call, path, put, run, day, records, mails, deps, organisation } = await checking()
    await call('POST', '/v1/webhooks', { url: 'https://hooks.example.com/in', events: ['schedule.alert', 'schedule.run'] })
    await put(records(10))
    await run()
    day()
    await put(records(1))
    await run()
    await run()
    await sendMessages(deps)
    expect(mails).toMatchObject([{ to: 'ops@example.com', subject: expect.stringContaining('生产服务器') }])
    const told = await deps.outbox.list(organisation, { limit: 50 }, { kind: 'webhook' })
    const types = told.items.map(({ payload }) => (payload as { readonly type: string }).type)
    expect(types.toSorted()).toEqual(['schedule.alert', 'schedule.run', 'schedule.run'])

    await call('PATCH', path, { notify: [] })
    day()
    await put(records(10))
    await run()
    day()
    await put(records(1))
    await run()
    await sendMessages(deps)
    expect(mails).toHaveLength(1)
  })

  test('a run that dies anywhere is gone on with, and each node is judged once', async () => {
    const { call, path, put, deps, records } = await checking()
    await put(records(10, 40))
    let calls = 0
    while ((await call('GET', path)).body.lastRun?.finishedAt == null && calls < 100) {
      await runSchedules(deps, { most: 7 })
      calls += 1
    }
    expect(calls).toBeGreaterThan(2)
    expect((await call('GET', path)).body.lastRun).toMatchObject({ run: 1, counts: { nodes: 40 } })
  })

  test('a table is taken as the checks take it; what cannot be read is named and left out', async () => {
    const { app, path, auth, call } = await checking()
    const csv = 'id,ip,powerFeeds\nweb-1,8.8.8.8,2\nweb-2,8.8.4.4,1,9\n'
    const answer = await app.request(`${path}/inventory`, { method: 'PUT', headers: { ...auth, 'content-type': 'text/csv' }, body: csv })
    expect(await answer.json()).toMatchObject({ nodes: 1, errors: [{ code: 'table.cellTooMany', row: 3 }] })
    expect(
      (
        await call('PUT', `${path}/inventory`, {
          records: [
            { id: 'a', fields: {} },
            { id: 'a', fields: {} },
          ],
        })
      ).body,
    ).toMatchObject({
      status: 422,
      errors: [{ code: 'schedule.sameNode' }],
    })
    expect((await call('GET', path)).body.nodes).toBe(1)
  })

  test('bad settings are named, another organisation sees nothing, a run of nothing is refused', async () => {
    const { call, path, server } = { ...(await checking()), server: await testApp() }
    expect((await call('POST', '/v1/schedules', { ...settings, common: { serverIpRanges: '300.1.1.1' } })).status).toBe(422)
    expect((await call('POST', '/v1/schedules', { ...settings, every: 'hour' })).body.errors).toMatchObject([{ pointer: '/every' }])
    expect((await call('POST', `${path}/runs`)).body.errors).toMatchObject([{ code: 'schedule.noNodes' }])
    expect((await server.call('GET', path, undefined, { authorization: `Bearer ${server.apiKey}` })).status).toBe(404)
    expect((await call('DELETE', path)).status).toBe(204)
    expect((await call('GET', path)).status).toBe(404)
  })

  test('paused it is not run; begun by hand it is, and the same key begins it once', async () => {
    const { call, path, put, run, records, server } = await (async () => ({ ...(await checking()), server: null }))()
    expect(server).toBeNull()
    await put(records(10))
    await call('PATCH', path, { nextOn: null })
    await run()
    expect((await call('GET', path)).body.lastRun).toBeNull()
    const begun = await call('POST', `${path}/runs`, {})
    expect(begun).toMatchObject({ status: 202, body: { run: 1, finishedAt: null } })
    const again = await call('POST', `${path}/runs`, {})
    expect(again).toMatchObject({ status: 409, body: { code: 'schedule-running', title: '这个计划正在检查' } })
    expect(again.body.detail).toContain('不用再开始一次')
    await run()
    expect((await call('GET', `${path}/runs/1`)).body).toMatchObject({ counts: { nodes: 3 } })
    expect((await call('GET', path)).body.nextOn).toBeNull()
  })

  test('the figures of the article are shown as hearsay beside what was done', async () => {
    const { call, path, put, run, records } = await checking()
    await put(records(10, 40))
    await run()
    const { guide, lastRun } = (await call('GET', path)).body
    expect(guide.checksAMonth).toMatchObject({ statement: 'G071', atLeast: 200, value: lastRun.counts.checks, basis: [{ kind: 'guide' }] })
    expect(guide.nodesADay).toMatchObject({ statement: 'G077', atLeast: 3000, value: 40, met: false })
  })
})

describe('a look from outside', () => {
  const site = (more: Partial<Look> = {}): Look => ({
    tlsVersion: 'tls13',
    certificateEnds: '2027-06-01',
    certificateTrusted: true,
    html: '<footer>浙ICP备2021012345号-1</footer>',
    problems: [],
    ...more,
  })

  async function looking(seen: () => Look, proven: readonly string[] = ['shop.example.cn']) {
    const looked: string[] = []
    const prober: Deps['prober'] = {
      ...blindProber,
      proves: async host => proven.includes(host),
      look: async host => {
        looked.push(host)
        return seen()
      },
    }
    const server = await checking({ prober })
    await server.put([
      { id: 'shop', fields: { siteDomains: ['shop.example.cn'] }, server: good },
      { id: 'other', fields: { siteDomains: ['not-mine.example.com'] }, server: good },
      { id: 'bare', server: good },
    ])
    return { ...server, looked }
  }

  test('only proven domains are visited, and why the others are not is said', async () => {
    const { call, path, run, changes, looked } = await looking(site)
    await run()
    expect(looked).toEqual([])
    await call('POST', `${path}/runs`, { probe: true })
    await run()
    expect(looked).toEqual(['shop.example.cn'])
    const probed = await changes(2, 'probed')
    expect(Object.fromEntries(probed.map((each: { node: string; probed: object }) => [each.node, each.probed]))).toMatchObject({
      shop: {
        tlsVersion: 'tls13',
        certificateEnds: '2027-06-01',
        certificateDays: 190,
        footerNumber: '浙ICP备2021012345号-1',
        problems: [],
      },
      other: { problems: [{ code: 'not-verified' }] },
      bare: { problems: [{ code: 'no-domain' }] },
    })
  })

  test('a certificate that ends, an old TLS and a missing number are failures until the next look', async () => {
    let seen = site()
    const { call, path, run, changes } = await looking(() => seen)
    const look = async () => {
      await call('POST', `${path}/runs`, { probe: true })
      await run()
    }
    await look()
    seen = site({ tlsVersion: 'tls10', certificateEnds: '2026-12-01', html: '<p>welcome</p>' })
    await look()
    const ids = (items: readonly { readonly rules: readonly { readonly id: string }[] }[]) =>
      items.flatMap(({ rules }) => rules.map(({ id }) => id))
    expect(ids(await changes(2, 'newlyFailing'))).toEqual(
      expect.arrayContaining(['probe.certificateDays', 'probe.footerNumber', 'probe.tlsVersion']),
    )
    await call('POST', `${path}/runs`, { probe: false })
    await run()
    expect(await changes(3, 'fixed')).toEqual([])
    seen = site()
    await look()
    expect(ids(await changes(4, 'fixed'))).toEqual(
      expect.arrayContaining(['probe.certificateDays', 'probe.footerNumber', 'probe.tlsVersion']),
    )
  })

  test('what to put on a domain is told, the same every time, another one for each organisation', async () => {
    const { call, organisation } = await looking(site)
    const [first, again] = [
      await call('POST', '/v1/domains/proof', { domain: 'https://shop.example.cn/a' }),
      await call('POST', '/v1/domains/proof', { domain: 'example.cn' }),
    ]
    expect(first.body).toMatchObject({ domain: 'example.cn', verified: true, txt: { name: '_anbei.example.cn' } })
    expect(again.body).toMatchObject({ verified: false, txt: { value: first.body.txt.value } })
    expect(first.body.file.url).toBe('https://shop.example.cn/.well-known/anbei-verify.txt')
    expect(organisation).toBeTruthy()
    const other = await checking()
    expect((await other.call('POST', '/v1/domains/proof', { domain: 'example.cn' })).body.txt.value).not.toBe(first.body.txt.value)
    expect((await call('POST', '/v1/domains/proof', { domain: '10.0.0.1' })).status).toBe(422)
  })
})
