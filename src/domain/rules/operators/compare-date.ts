import { shown } from '../../dialogue/marks.ts'
import type { Json } from '../../json.ts'
import type { DateOperand } from '../condition.ts'
import { resolveDate } from '../date-operand.ts'
import type { Facts } from '../facts.ts'
import { missing, overValue, refutes } from '../leaf.ts'
import { bothUnknown, no, truthOf, undecidable } from '../truth.ts'
import type { Evaluator } from './operator.ts'

/** A paper without an end outlasts every date. */
const outlasts = '9999-12-31'

/** Judges a date field against a counted date. Both sides may be missing; then both are named. */
export function compareDate(field: string, operand: DateOperand, test: (value: string, bound: string) => boolean): Evaluator {
  const waits = overValue(field, () => undecidable)
  return facts => {
    const value = facts.values.get(field)
    const bound = value === undefined && !operand.field ? null : resolveDate(facts, operand)
    if (bound === null || 'unresolved' in bound) return waits(facts)
    if ('missing' in bound) {
      if (refutes(facts, bound.missing)) return no
      const own = waits(facts)
      return own.value === false ? no : bothUnknown(own, missing(bound.missing))
    }
    if (value === undefined) return waits(facts)
    if (typeof value !== 'string') return no
    return truthOf(test(value === 'longTerm' ? outlasts : value.slice(0, 10), bound.date))
  }
}

export const requiredDate = (facts: Facts, field: string, operand: DateOperand): Json => {
  const bound = resolveDate(facts, operand)
  return 'date' in bound ? shown(field, bound.date) : null
}
