import { isRealDate, toDate } from '../../fields/calendar.ts'

/** undefined when there is no such day */
export const formatDay = (year: number, month: number, date: number): string | undefined => {
  const formatted = toDate(year, month, date)
  return isRealDate(formatted) ? formatted : undefined
}
export const parseDay = (date: string): { readonly year: number; readonly month: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
})
export const monthOf = (date: string): string => date.slice(0, 7)
