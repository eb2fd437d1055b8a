import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Mail, SendResult } from '../../ports/senders.ts'
import { createReminderKeeper } from '../../usecases/reminders/keep-reminded.ts'

const fields = { serverRegion: 'mainland', siteOpenDate: '2026-11-01', domainExpiryDate: '2027-03-01', notifyEmail: 'owner@example.com' }

/** A server whose mails and text messages are kept. The clock stands at 16:00 in Shanghai. */
async function reminding(values: object = fields, results: SendResult[] = []) {
  const mails: Mail[] = []
  const texts: { readonly to: string; readonly text: string }[] = []
  const result = (): SendResult => results.shift() ?? { code: 'sent', status: 250 }
  const senders: Pick<Deps, 'mailer' | 'texter'> = {
    mailer: {
      send: async mail => {
        mails.push(mail)
        return result()
      },
    },
    texter: {
      send: async message => {
        texts.push(message)
        return result()
      },
    },
  }
  const settings = { production: false, temporaryStore: true, version: 'test', siteKey: null, publicUrl: 'https://anbei.example' }
  const server = await testApp({ ...senders, settings })
  const auth = { authorization: `Bearer ${server.apiKey}` }
  const { body } = await server.call('POST', '/v1/cases', { filings: ['icpFiling', 'publicSecurityFiling'], fields: values }, auth)
  const path = `/v1/cases/${body.id}`
  const keep = createReminderKeeper()
  const run = () => keep(server.deps)
  const days = (count: number) => server.clock.advance(count * 86_400_000)
  const read = async () => (await server.call('GET', `${path}/reminders`, undefined, auth)).body
  const put = (change: object) => server.call('PUT', `${path}/reminders`, change, auth)
  return { ...server, auth, path, mails, texts, run, days, read, put, id: body.id as string }
}

describe('the daily run', () => {
  test('tells everything that is due in one mail, once, and again only when the next stage is reached', async () => {
    const { run, mails, days, read } = await reminding()
    expect((await read()).due).toMatchObject([
      { id: 'policeFiling', on: '2026-12-01', left: 8 },
      { id: 'domainExpiry', on: '2026-12-01', left: 8 },
    ])
    await run()
    await run()
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ to: 'owner@example.com', subject: expect.stringContaining('2') })
    expect(mails[0]?.text.match(/2026-12-01/g)).toHaveLength(2)
    // each with its colour, what is done about it and what it rests on
    expect(mails[0]?.text.match(/^- 【红】2026-12-01.*\n {2}怎么办：.+\n {2}依据：.+$/gm)).toHaveLength(2)
    expect((await read()).due).toEqual([])
    days(1)
    await run()
    expect(mails).toHaveLength(2)
    days(1)
    await run()
    expect(mails).toHaveLength(2)
  })

  test('a restart forgets nothing and repeats nothing', async () => {
    const { deps, mails } = await reminding()
    await createReminderKeeper()(deps)
    await createReminderKeeper()(deps)
    expect(mails).toHaveLength(1)
  })

  test('what is done is not reminded of', async () => {
    const { run, mails, call, path, auth, days } = await reminding({ ...fields, domainExpiryDate: '2030-01-01' })
    await call('POST', `${path}/events`, { filing: 'publicSecurityFiling', type: 'submitted', on: '2026-11-23' }, auth)
    await run()
    days(7)
    await run()
    expect(mails).toEqual([])
  })

  test('nobody is woken: at night the message waits until nine in Shanghai', async () => {
    const { run, mails, clock } = await reminding({ ...fields, siteOpenDate: '2026-11-20', domainExpiryDate: '2027-03-18' })
    clock.advance(6 * 3_600_000)
    await run()
    expect(mails).toEqual([])
    clock.advance(10 * 3_600_000 + 3_599_000)
    await run()
    expect(mails).toEqual([])
    clock.advance(1_000)
    await run()
    expect(mails).toHaveLength(1)
  })

  test('a text message beside it, in one line; a webhook where it is chosen', async () => {
    const { run, texts, put, deps, organisation, mails } = await reminding({ ...fields, notifyMobile: '13800138000' })
    await put({ channels: ['sms', 'webhook'] })
    await run()
    expect(mails).toEqual([])
    expect(texts).toMatchObject([{ text: expect.stringMatching(/^【安备】2026-12-01/) }])
    const { items } = await deps.outbox.list(organisation, { limit: 10 }, { kind: 'webhook' })
    expect(items).toMatchObject([{ kind: 'webhook', to: '*', state: 'pending' }])
  })

  test('a server that is busy is asked again, an address that does not exist is given up', async () => {
    const { run, mails, clock, deps, organisation } = await reminding(fields, [{ code: 'smtp-451', status: 451, final: false }])
    await run()
    clock.advance(60_000)
    await run()
    expect(mails).toHaveLength(2)
    expect(mails[0]?.id).toBe(mails[1]?.id)
    expect((await deps.outbox.list(organisation, { limit: 10 })).items).toMatchObject([{ state: 'sent', attempts: 2 }])
    const dead = await reminding(fields, [{ code: 'smtp-550', status: 550, final: true }])
    await dead.run()
    expect((await dead.deps.outbox.list(dead.organisation, { limit: 10 })).items).toMatchObject([{ state: 'dead', attempts: 1 }])
  })
})

describe('unsubscribing', () => {
  test('opening the link changes nothing, the button stops everything; what waits is not sent', async () => {
    const { run, mails, app, read, clock, days } = await reminding()
    await run()
    const link = (mails[0]?.unsubscribe ?? '').replace('https://anbei.example', '')
    const page = await app.request(link)
    expect(await page.text()).toContain('<form method="post">')
    expect(await read()).toMatchObject({ stopped: false })
    expect((await app.request(link.replace(/signature=.{4}/, 'signature=AAAA'), { method: 'POST' })).status).toBe(403)
    clock.advance(22 * 3_600_000)
    days(5)
    await run()
    expect((await app.request(link, { method: 'POST', body: 'List-Unsubscribe=One-Click' })).status).toBe(200)
    expect(await read()).toMatchObject({ stopped: true })
    clock.advance(24 * 3_600_000)
    await run()
    expect(mails.length).toBeLessThanOrEqual(2)
    const before = mails.length
    days(2)
    await run()
    expect(mails).toHaveLength(before)
  })

  test('settings are checked and shown, and turned on again', async () => {
    const { put } = await reminding()
    expect((await put({ quiet: { from: '25:00', to: '09:00' } })).status).toBe(422)
    expect((await put({ channels: ['email'], quiet: null })).body).toMatchObject({ channels: ['email'], quiet: null, stopped: false })
    await put({ stopped: true })
    expect((await put({ stopped: false })).body).toMatchObject({ channels: ['email'], stopped: false })
  })
})

test('the organisation sees which cases are reminded next', async () => {
  const { run, call, auth, id } = await reminding()
  await run()
  const { body } = await call('GET', '/v1/reminders?until=2026-12-31', undefined, auth)
  expect(body).toEqual({ items: [{ caseId: id, on: '2026-11-24' }], nextCursor: null })
})

describe('an owner of several cases', () => {
  async function owning(count: number, results: SendResult[] = []) {
    const server = await reminding({ ...fields, siteName: '青禾一' }, results)
    for (let at = 2; at <= count; at++)
      await server.call(
        'POST',
        '/v1/cases',
        { filings: ['publicSecurityFiling'], fields: { ...fields, siteName: `青禾${at}` } },
        server.auth,
      )
    return server
  }

  test('gets one mail that names each by its site, and stops all of them with its link', async () => {
    const { run, mails, days, app, call, auth, id } = await owning(3)
    const other = await call(
      'POST',
      '/v1/cases',
      { filings: ['publicSecurityFiling'], fields: { ...fields, notifyEmail: 'b@example.com' } },
      auth,
    )
    expect(other.status).toBe(201)
    await run()
    expect(mails.map(({ to }) => to).toSorted()).toEqual(['b@example.com', 'owner@example.com'])
    const digest = mails.find(({ to }) => to === 'owner@example.com')
    for (const site of ['青禾一', '青禾2', '青禾3']) expect(digest?.text.split(site)).toHaveLength(2)
    expect(digest?.text.match(/2026-12-01/g)).toHaveLength(4)
    const link = new URL(digest?.unsubscribe ?? '')
    expect((await app.request(link.pathname + link.search, { method: 'POST' })).status).toBe(200)
    expect((await call('GET', `/v1/cases/${id}/reminders`, undefined, auth)).body.stopped).toBe(true)
    days(1)
    await run()
    expect(mails.map(({ to }) => to).filter(to => to === 'owner@example.com')).toHaveLength(1)
    const forged = link.search.replace(id, other.body.id)
    expect((await app.request(link.pathname + forged, { method: 'POST' })).status).toBe(403)
  })

  test('is told once of each when the first try fails, and a case that was erased meanwhile is left out', async () => {
    const { run, mails, call, auth, id, clock } = await owning(2, [{ code: 'timeout', status: null, final: false }])
    await run()
    await call('DELETE', `/v1/cases/${id}`, undefined, auth)
    for (let hour = 0; hour < 3; hour++) {
      clock.advance(3_600_000)
      await run()
    }
    expect(mails.map(({ text }) => [text.includes('青禾一'), text.includes('青禾2')])).toEqual([
      [true, true],
      [false, false],
    ])
    expect(mails[1]?.text.match(/2026-12-01/g)).toHaveLength(1)
  })

  test('is sent a second mail only for more cases than one holds', async () => {
    const { run, mails } = await owning(17)
    await run()
    await run()
    expect(mails).toHaveLength(2)
    const told = mails.flatMap(({ text }) => text.match(/青禾\S+(?=：)/g) ?? [])
    expect(new Set(told).size).toBe(told.length)
    expect(told).toHaveLength(17)
  })
})

describe('somebody who comes back', () => {
  const talk = async () => {
    const server = await testApp()
    const opened = await server.call(
      'POST',
      '/v1/conversations',
      { filings: ['publicSecurityFiling'], fields: { siteOpenDate: '2026-11-01' } },
      { 'x-site-key': server.siteKey },
    )
    const say = async () =>
      (
        await server.call(
          'POST',
          `/v1/conversations/${opened.body.conversation.id}/turns`,
          { text: '你好' },
          { authorization: `Bearer ${opened.body.token}` },
        )
      ).body.reply.text as string
    return { say, days: (count: number) => server.clock.advance(count * 86_400_000) }
  }

  test('hears what is due first, once a day, and not on the first day', async () => {
    const { say, days } = await talk()
    expect(await say()).not.toContain('2026-12-01')
    days(2)
    expect(await say()).toContain('2026-12-01')
    expect(await say()).not.toContain('2026-12-01')
    days(1)
    expect(await say()).toContain('2026-12-01')
  })
})
