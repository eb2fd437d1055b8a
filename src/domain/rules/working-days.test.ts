import { describe, expect, test } from 'vitest'
import { workingDays as calendar } from '../../catalogue/parameters/working-days.ts'
import { addDays, weekdayOf } from '../fields/calendar.ts'
import { addWorkingDays, isWorkingDay, workingDaysPassed } from './working-days.ts'

describe('working days', () => {
  test('follow the week, the holidays and the days worked in exchange', () => {
    expect(isWorkingDay('2026-11-23', calendar)).toBe(true)
    expect(isWorkingDay('2026-11-22', calendar)).toBe(false)
    expect(isWorkingDay('2026-10-01', calendar)).toBe(false)
    expect(isWorkingDay('2026-10-10', calendar)).toBe(true)
  })

  test('are unknown in a year that was not announced', () => {
    expect(isWorkingDay('2027-01-04', calendar)).toBeUndefined()
    expect(addWorkingDays('2026-12-30', 3, calendar)).toBeUndefined()
    expect(workingDaysPassed('2026-12-30', '2027-01-06', 3, calendar)).toBeUndefined()
  })

  test('are certain over a long time even there, and impossible within fewer days', () => {
    expect(workingDaysPassed('2019-05-06', '2026-11-23', 3, calendar)).toBe(true)
    expect(workingDaysPassed('2027-01-04', '2027-01-06', 3, calendar)).toBe(false)
  })

  test('skip a long holiday', () => {
    expect(addWorkingDays('2026-09-30', 1, calendar)).toBe('2026-10-08')
    expect(addWorkingDays('2026-02-13', 2, calendar)).toBe('2026-02-24')
  })

  test('only weekends are worked in exchange, and every holiday is in its year', () => {
    for (const [year, { off, worked }] of Object.entries(calendar)) {
      expect(worked.filter(day => weekdayOf(day) <= 5 || !day.startsWith(year))).toEqual([])
      expect(off.flat().filter(day => !day.startsWith(year))).toEqual([])
      expect(off.every(([first, last]) => first <= last && last < addDays(first, 14))).toBe(true)
    }
  })
})
