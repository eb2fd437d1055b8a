import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { calendarFeed } from '../../domain/readiness/calendar-feed.ts'

async function approved() {
  const server = await testApp()
  const auth = { authorization: `Bearer ${server.apiKey}` }
  const fields = { serverRegion: 'mainland', siteOpenDate: '2026-11-10', domainExpiryDate: '2027-03-20' }
  const { body } = await server.call('POST', '/v1/cases', { filings: ['icpFiling', 'publicSecurityFiling'], fields }, auth)
  const path = `/v1/cases/${body.id}`
  const record = (filing: string, number: string) =>
    server.call('POST', `${path}/events`, { filing, type: 'approved', on: '2026-11-20', number }, auth)
  await record('icpFiling', '浙ICP备2026000001号-1')
  await record('publicSecurityFiling', '浙公网安备33010602000123号')
  const get = (rest: string) => server.call('GET', `${path}${rest ? `/${rest}` : ''}`, undefined, auth)
  const check = async (html: string) => (await server.call('POST', `${path}/footer/check`, { html }, auth)).body
  return { ...server, auth, path, get, check }
}

describe('the bottom of the page', () => {
  test('is given as HTML for both numbers, the police one with its last day; a page that carries it passes', async () => {
    const { get, check } = await approved()
    const { body } = await get('footer')
    expect(body.items).toMatchObject([
      { filing: 'icpFiling', href: 'https://beian.miit.gov.cn/', by: null },
      { filing: 'publicSecurityFiling', href: 'https://beian.mps.gov.cn/#/query/webSearch?code=33010602000123', by: '2026-12-20' },
    ])
    expect(await check(`<html><body><p>青禾</p><footer>${body.html}</footer></body></html>`)).toMatchObject({ ok: true })
  })

  test.each([
    ['<footer>青禾公司</footer>', 'footer.noNumber'],
    ['<footer><a href="https://beian.miit.gov.cn">沪ICP备2020000001号-1</a></footer>', 'footer.otherNumber'],
    ['<footer>浙ICP备2026000001号-1</footer>', 'footer.noLink'],
    ['<footer><a href="https://example.com/">浙ICP备2026000001号-1</a></footer>', 'footer.wrongLink'],
    ['<!-- <a href="https://beian.miit.gov.cn">浙ICP备2026000001号-1</a> -->', 'footer.noNumber'],
    ['<a href="https://beian.miit.gov.cn.evil.example/">浙ICP备2026000001号-1</a>', 'footer.wrongLink'],
  ])('%s', async (html, code) => {
    const { check } = await approved()
    expect((await check(html)).items[0].problems).toMatchObject([{ code }])
  })

  test('the number may stand without its suffix, in entities and over several lines', async () => {
    const { check } = await approved()
    const html = '<a class=x href=https://beian.miit.gov.cn/ >\n<span>&#27993;icp备2026000001\n号</span></a>'
    expect((await check(html)).items[0]).toMatchObject({ found: true, linked: true, problems: [] })
  })
})

describe('the calendar', () => {
  const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '')

  test('holds each date that runs once, as whole days', async () => {
    const { app, path, auth } = await approved()
    const response = await app.request(`${path}/deadlines.ics`, { headers: auth })
    expect(response.headers.get('content-type')).toContain('text/calendar')
    const text = await response.text()
    const lines = unfold(text).split('\r\n')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
    const uids = lines.filter(line => line.startsWith('UID:'))
    expect(new Set(uids).size).toBe(uids.length)
    expect(lines).toContain('DTSTART;VALUE=DATE:20261220')
    expect(lines.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(uids.length)
  })

  test('folds long lines at 75 octets without cutting a character, and escapes what separates', () => {
    const summary = '公安联网备案，审核通过后三十日的最后一天；请把编号挂到网页底部'.repeat(4)
    const text = calendarFeed('a;b,c\\d', [{ uid: 'u', on: '2026-12-01', summary, description: 'x\ny' }], '2026-11-23T08:00:00.000Z')
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(unfold(text)).toContain(`SUMMARY:${summary}`)
    expect(text).toContain('X-WR-CALNAME:a\\;b\\,c\\\\d')
    expect(text).toContain('DTSTAMP:20261123T080000Z')
    expect(text).toContain('DESCRIPTION:x\\ny')
  })
})

describe('the link to the calendar', () => {
  const opened = async (shared: Awaited<ReturnType<typeof approved>>) => {
    const { body } = await shared.call('POST', `${shared.path}/deadlines.ics/link`, undefined, shared.auth)
    return body.url as string
  }

  test('opens the feed without a credential, stays the same, and opens nothing once revoked', async () => {
    const shared = await approved()
    const url = await opened(shared)
    expect(await (await shared.app.request(url)).text()).toContain('BEGIN:VCALENDAR')
    expect(await opened(shared)).toBe(url)
    await shared.call('DELETE', `${shared.path}/deadlines.ics/link`, undefined, shared.auth)
    expect((await shared.app.request(url)).status).toBe(403)
    const next = await opened(shared)
    expect(next).not.toBe(url)
    expect((await shared.app.request(url)).status).toBe(403)
    expect((await shared.app.request(next)).status).toBe(200)
  })

  test('opens no other case, is not guessed and gives no more than the feed', async () => {
    const shared = await approved()
    const url = await opened(shared)
    const other = await shared.call('POST', '/v1/cases', { filings: ['icpFiling'], fields: {} }, shared.auth)
    for (const forged of [
      url.replace(shared.path, `/v1/cases/${other.body.id}`),
      url.replace('link=1', 'link=2'),
      url.replace('/deadlines.ics', '/history'),
    ])
      expect((await shared.app.request(forged)).status).toBeGreaterThanOrEqual(401)
  })
})

describe('what to have ready for a visit', () => {
  test('tells the law from the articles, with what is met and the documents that print it', async () => {
    const server = await testApp()
    const auth = { authorization: `Bearer ${server.apiKey}` }
    // 30 days of device logs please the article, five months of logs do not please the law; a drill of half a year ago the other way
    const fields = { deviceLogDays: 30, logRetentionMonths: 5, lastDrillDate: '2026-05-20', drillFrequency: 'yearly', siteName: '青禾农资' }
    const { body } = await server.call('POST', '/v1/cases', { filings: ['icpFiling', 'contingencyPlan'], fields }, auth)
    const visit = (await server.call('GET', `/v1/cases/${body.id}/visit?filing=icpFiling`, undefined, auth)).body
    expect(visit.items.slice(0, 3)).toMatchObject([
      { id: 'deviceLogs', law: { ruleId: 'R-S02-log-retention', met: false }, article: { ruleId: 'G048-device-logs', met: true } },
      { id: 'drillRecords', law: { met: true }, article: { met: false, basis: [{ kind: 'guide' }] }, documents: [{ documentId: null }] },
      { id: 'backupPlace', law: { met: null }, article: { met: null } },
    ])
    expect(visit.items.map((each: { id: string }) => each.id)).not.toContain('reporting')
    expect((await server.call('GET', `/v1/cases/${body.id}/visit?filing=publicSecurityFiling`, undefined, auth)).status).toBe(422)
  })
})

describe('what a notice asks for', () => {
  test('is listed paper by paper: what we make, what is to be sent, what goes elsewhere', async () => {
    const { call, path, auth, get } = await approved()
    const notice = '请补充以下材料：1、加盖公章的承诺书；2、营业执照清晰照片；3、居住证；4、应急演练记录。如有域名证书可一并提供'
    await call('POST', `${path}/events`, { filing: 'publicSecurityFiling', type: 'supplementRequested', on: '2026-11-21', notice }, auth)
    const { life } = (await get('')).body
    expect(life[1].asked.map((each: { id: string; state: string }) => [each.id, each.state])).toEqual([
      ['commitment', 'make'],
      ['licence', 'upload'],
      ['residence', 'elsewhere'],
      ['drill', 'make'],
    ])
  })
})
