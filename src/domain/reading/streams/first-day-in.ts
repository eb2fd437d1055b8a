import { isRealDate } from '../../fields/calendar.ts'

/** The first day that a cell names by its year: 2026-11-20, 2026/11/20 09:00, 2026年11月20日. */
export function firstDayIn(text: string): string | null {
  const [, year, month = '', day = ''] = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return year && isRealDate(date) ? date : null
}
