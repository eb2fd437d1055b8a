import { describe, expect, test } from 'vitest'
import { testApp } from '../../test/fixtures/http/test-app.ts'
import { calendarFeed } from '../domain/readiness/calendar-feed.ts'

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
  const get = (rest: string) => server.call('GET', `${path}/${rest}`, undefined, auth)
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
