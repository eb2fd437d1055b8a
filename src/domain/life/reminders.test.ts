import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../fields/calendar.ts'
import type { Deadline } from '../readiness/judgement.ts'
import { nextReminderDay, outsideQuiet, remindersDue } from './reminders.ts'

const basis = { kind: 'house', instrument: 'house', from: '2000-01-01', confidence: 'derived' } as const
const deadline = (on: string, id = 'policeFiling'): Deadline => ({ id, on, colour: 'red', label: id, filing: null, rule: null, basis })

describe('what is to be told on a day', () => {
  test.each([
    ['2026-11-01', []],
    ['2026-11-23', [30]],
    ['2026-12-15', [8]],
    ['2026-12-16', [7]],
    ['2026-12-22', [1]],
    ['2026-12-23', [0]],
    ['2026-12-24', [-1]],
    ['2027-01-23', []],
  ])('%s', (today, left) => expect(remindersDue([deadline('2026-12-23')], {}, today).map(each => each.left)).toEqual(left))

  test('after days without a run only the last stage is told', () => {
    const [told] = remindersDue([deadline('2026-12-23')], { 'policeFiling 2026-12-23 30': '2026-11-23' }, '2026-12-22')
    expect(told?.key).toBe('policeFiling 2026-12-23 1')
  })

  test('a day that moved is told anew', () => {
    expect(remindersDue([deadline('2026-12-25')], { 'policeFiling 2026-12-23 30': '2026-11-23' }, '2026-11-25')).toHaveLength(1)
  })

  test('whatever days the run is missing, each stage is told at most once and the last one before the day is never lost', () => {
    const day = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(day, fc.uniqueArray(day, { minLength: 1, maxLength: 40 }), (until, runs) => {
        const all = [deadline(addDays('2026-11-23', until))]
        let sent: Record<string, string> = {}
        const told: string[] = []
        for (const run of [...runs].sort((a, b) => a - b)) {
          const today = addDays('2026-11-23', run)
          for (const { key } of remindersDue(all, sent, today)) {
            told.push(key)
            sent = { ...sent, [key]: today }
          }
        }
        expect(new Set(told).size).toBe(told.length)
        if (runs.some(run => run <= until && run >= until - 30)) expect(told.length).toBeGreaterThan(0)
      }),
    )
  })

  test('between two days on which something is told there is nothing to tell', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 90 }), { minLength: 1, maxLength: 4 }), offsets => {
        const all = offsets.map((offset, at) => deadline(addDays('2026-11-23', offset), `d${at}`))
        const today = '2026-11-23'
        const sent = Object.fromEntries(remindersDue(all, {}, today).map(({ key }) => [key, today]))
        const next = nextReminderDay(all, today) ?? addDays(today, 200)
        for (let day = addDays(today, 1); day < next; day = addDays(day, 1)) expect(remindersDue(all, sent, day)).toEqual([])
      }),
    )
  })
})

describe('quiet hours in Shanghai', () => {
  const night = { from: '21:00', to: '09:00' }
  test.each([
    ['2026-11-23T12:59:00.000Z', '2026-11-23T12:59:00.000Z'],
    ['2026-11-23T13:00:00.000Z', '2026-11-24T01:00:00.000Z'],
    ['2026-11-23T16:30:00.000Z', '2026-11-24T01:00:00.000Z'],
    ['2026-11-24T00:59:00.000Z', '2026-11-24T01:00:00.000Z'],
    ['2026-11-24T01:00:00.000Z', '2026-11-24T01:00:00.000Z'],
  ])('%s', (now, then) => expect(outsideQuiet(now, night)).toBe(then))

  test('at noon, and none at all', () => {
    expect(outsideQuiet('2026-11-23T04:30:00.000Z', { from: '12:00', to: '14:00' })).toBe('2026-11-23T06:00:00.000Z')
    expect(outsideQuiet('2026-11-23T16:30:00.000Z', null)).toBe('2026-11-23T16:30:00.000Z')
  })
})
