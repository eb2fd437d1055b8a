import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { calendarFeed } from '../../domain/readiness/calendar-feed.ts'

/** As a strict parser reads it: throws on anything that RFC 5545 does not have. */
function read(text: string) {
  expect(ICAL.design.strict).toBe(true)
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    const alarm = component.getFirstSubcomponent('valarm')
    return {
      uid: event.uid,
      summary: event.summary,
      colour: component.getFirstPropertyValue('color'),
      category: component.getFirstPropertyValue('categories'),
      description: event.description,
      on: event.startDate.toString(),
      wholeDay: event.startDate.isDate,
      stamp: component.getFirstPropertyValue('dtstamp')?.toString(),
      ahead: alarm?.getFirstPropertyValue('trigger')?.toString(),
    }
  })
}

describe('the calendar feed in a strict parser', () => {
  test('holds the dates of a case, each as a whole day with its alarm', async () => {
    const server = await testApp()
    const auth = { authorization: `Bearer ${server.apiKey}` }
    const fields = { serverRegion: 'mainland', siteOpenDate: '2026-11-10', domainExpiryDate: '2027-03-20', tlsCertExpiry: '2026-12-05' }
    const { body } = await server.call('POST', '/v1/cases', { filings: ['icpFiling', 'publicSecurityFiling'], fields }, auth)
    const text = await (await server.app.request(`/v1/cases/${body.id}/deadlines.ics`, { headers: auth })).text()
    const events = read(text)
    expect(events.map(({ on }) => on)).toEqual(body.deadlines.map((each: { on: string }) => each.on))
    type Shown = { label: string; colour: 'red' | 'yellow' | 'blue'; action: string | null; basis: { title: string } }
    const words = { red: '红', yellow: '黄', blue: '蓝' }
    const shown: readonly Shown[] = body.deadlines
    expect(events.map(({ summary }) => summary)).toEqual(shown.map(({ colour, label }) => `【${words[colour]}】${label}`))
    expect(events.map(({ colour, category }) => [colour, category])).toEqual(shown.map(({ colour }) => [colour, `${words[colour]}色提醒`]))
    for (const [at, { action, basis }] of shown.entries()) {
      expect(events[at]?.description).toContain(action ?? '')
      expect(events[at]?.description).toContain(basis.title)
    }
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    expect(events).toEqual(events.map(() => expect.objectContaining({ wholeDay: true, ahead: '-P7D' })))
  })

  test.each([
    ['separators', 'a;b,c\\d:e"f'],
    ['line ends', 'one\ntwo\r\nthree'],
    ['a long line of Chinese', '把公安备案号挂到网页底部，审核通过后三十日的最后一天'.repeat(9)],
    ['characters of four octets at every fold', '𠮷'.repeat(60)],
    ['a line that looks like a property', 'END:VEVENT\nBEGIN:VEVENT'],
  ])('%s come out as they went in', (_, words) => {
    const [event, ...others] = read(
      calendarFeed('备案期限', [{ uid: 'u@anbei', on: '2026-12-01', summary: words, description: words }], '2026-11-23T08:00:00.000Z'),
    )
    const plain = words.replace(/\r\n/g, '\n')
    expect(others).toEqual([])
    expect(event).toMatchObject({ uid: 'u@anbei', summary: plain, description: plain, on: '2026-12-01', stamp: '2026-11-23T08:00:00Z' })
  })
})
