import { describe, expect, test } from 'vitest'
import { findDates } from './find-dates.ts'
import { type Direction, resolveDate } from './resolve-date.ts'

const today = '2026-11-23'
const day = (text: string, direction: Direction = 'past'): string => {
  const [span] = findDates(text.toLowerCase(), today).spans
  if (!span) return 'none'
  const resolved = resolveDate(span.date, direction, today)
  return 'date' in resolved ? resolved.date : resolved.problem
}

describe('days that were said', () => {
  test.each([
    ['2026-11-10', '2026-11-10'],
    ['2026.9.1上线', '2026-09-01'],
    ['20200301', '2020-03-01'],
    ['二〇二〇年三月一日', '2020-03-01'],
    ['18年3月1号', '2018-03-01'],
    ['昨天刚实名', '2026-11-22'],
    ['大前天', '2026-11-20'],
    ['三天前', '2026-11-20'],
    ['上周二扫的', '2026-11-17'],
    ['上个礼拜三', '2026-11-18'],
    ['下周三交', '2026-12-02'],
    ['上个月15号', '2026-10-15'],
    ['去年双十一', '2025-11-11'],
    ['今年国庆', '2026-10-01'],
    ['6月18那次', '2026-06-18'],
    ['15号', '2026-11-15'],
    ['Nov 3, 2026', '2026-11-03'],
    ['3 Nov 2026', '2026-11-03'],
    ['上个月最后一天', '2026-10-31'],
    ['上月底那天', '2026-10-31'],
    ['10月最后一天', '2026-10-31'],
    ['今年8月的最后一天', '2026-08-31'],
    ['这个月第一天', '2026-11-01'],
    ['上个月底30号', '2026-10-30'],
    ['九月初一号', '2026-09-01'],
    ['去年最后一天', '2025-12-31'],
    ['教师节', '2026-09-10'],
    ['今早', '2026-11-23'],
    ['昨儿个', '2026-11-22'],
  ])('%s', (said, date) => {
    expect(day(said)).toBe(date)
  })

  test('a day without its year follows the direction of its field', () => {
    expect(day('10月12号', 'past')).toBe('2026-10-12')
    expect(day('10月12号', 'future')).toBe('2027-10-12')
    expect(day('12月25号', 'nearest')).toBe('2026-12-25')
    expect(day('周五', 'past')).toBe('2026-11-20')
    expect(day('周五', 'future')).toBe('2026-11-27')
    expect(day('月底那天', 'future')).toBe('2026-11-30')
    expect(day('月底30号', 'future')).toBe('2026-11-30')
    expect(day('12月最后一天', 'future')).toBe('2026-12-31')
    expect(day('今儿就交', 'future')).toBe('2026-11-23')
    expect(day('明早', 'future')).toBe('2026-11-24')
  })

  test.each(['明年11月', '10月份', '国庆后', '上周就过了', '2025年', '明年底', '上周末', '月底', '下月初'])('%s has no day yet', said => {
    expect(day(said)).toBe('day')
  })

  test('no such day, long term', () => {
    expect(day('今年2月30号')).toBe('noSuchDay')
    expect(day('长期有效')).toBe('longTerm')
  })

  test('a time of day stands with its date', () => {
    expect(findDates('11月20号上午9点', today).spans[0]).toMatchObject({ time: '09:00' })
    expect(findDates('昨天下午3点半', today).spans[0]).toMatchObject({ time: '15:30' })
  })

  test.each(['示例路5号', '三个月', '12个月', '买了一年半', '第3号楼', '1.2和1.3'])('%s is no date', said => {
    expect(day(said)).toBe('none')
  })
})
