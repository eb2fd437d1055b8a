import { addMonths } from '../../domain/fields/calendar.ts'
import { definePredicate } from '../define.ts'

/** The period is at least so many months long and has ended by today. Months end with a shorter month. */
export const periodCovers = definePredicate(1, ({ auditLogPeriod: period }, { args, today }) => {
  if (typeof period !== 'object' || period === null || !('start' in period) || !('end' in period)) return undefined
  const { start, end } = period
  if (typeof start !== 'string' || typeof end !== 'string' || typeof args.months !== 'number') return undefined
  return addMonths(start, args.months) <= end && end <= today
})
