import { workingDaysPassed as passed } from '../../domain/rules/working-days.ts'
import { definePredicate } from '../define.ts'

/** Enough working days lie between the two dates: `parameter` names the number, the first named field is the earlier one. */
export const workingDaysPassed = definePredicate(1, ({ domainRealNameDate, applicationDate }, { args, parameter, calendar }) => {
  const days = parameter(String(args.parameter))
  if (typeof domainRealNameDate !== 'string' || typeof applicationDate !== 'string' || typeof days !== 'number') return undefined
  return passed(domainRealNameDate, applicationDate, days, calendar)
})
