import { addMonths } from '../../domain/fields/calendar.ts'
import { definePredicate } from '../define.ts'

/** Age by the birth date inside an 18-character number, on the day of the application; other papers do not tell. */
export const oldEnough = definePredicate(1, (values, { args, parameter, today }) => {
  const [number, type] = [values[String(args.number)], values[String(args.type)]]
  const years = parameter(String(args.parameter))
  if (typeof number !== 'string' || typeof years !== 'number') return undefined
  if (type !== undefined && type !== 'residentIdCard' && type !== 'hkMoTwResidencePermit') return true
  const born = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(number)
  if (!born) return type === undefined ? undefined : false
  const applied = typeof values.applicationDate === 'string' ? values.applicationDate : today
  return addMonths(`${born[1]}-${born[2]}-${born[3]}`, years * 12) <= applied
})
