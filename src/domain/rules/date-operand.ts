import { addDays, addMonths, isRealDate } from '../fields/calendar.ts'
import type { DateOperand, ParameterRef } from './condition.ts'
import type { Facts } from './facts.ts'

export type ResolvedDate =
  | { readonly date: string }
  /** the field it counts from: not answered, or no date */
  | { readonly missing: string }
  /** no period of a parameter covers the day */
  | { readonly unresolved: true }

/** Months are counted before days and end at the end of a shorter month. */
export function resolveDate(facts: Facts, operand: DateOperand): ResolvedDate {
  const start = operand.date ?? (operand.today ? facts.today : facts.values.get(operand.field ?? ''))
  if (typeof start !== 'string' || !isRealDate(start.slice(0, 10))) return { missing: operand.field ?? '' }
  const months = count(facts, operand.plusMonths, operand.minusMonths)
  const days = count(facts, operand.plusDays, operand.minusDays)
  if (months === undefined || days === undefined) return { unresolved: true }
  const moved = months === 0 ? start.slice(0, 10) : addMonths(start.slice(0, 10), months)
  return { date: days === 0 ? moved : addDays(moved, days) }
}

function count(facts: Facts, plus: number | ParameterRef = 0, minus: number | ParameterRef = 0): number | undefined {
  const [more, less] = [numberOf(facts, plus), numberOf(facts, minus)]
  return more === undefined || less === undefined ? undefined : more - less
}

function numberOf(facts: Facts, value: number | ParameterRef): number | undefined {
  if (typeof value === 'number') return value
  const found = facts.parameter(value.parameter)
  return typeof found === 'number' ? found : undefined
}
