import { shown } from '../../dialogue/marks.ts'
import type { Json } from '../../json.ts'
import type { DateOperand } from '../condition.ts'
import { resolveDate } from '../date-operand.ts'
import type { Facts } from '../facts.ts'
import { judgeValue, missing } from '../leaf.ts'
import { bothUnknown, no, type Truth, truthOf, undecidable } from '../truth.ts'
import type { Evaluator } from './operator.ts'

/** A paper without an end outlasts every date. */
const outlasts = '9999-12-31'

const refuted = (facts: Facts, field: string): boolean => {
  const state = facts.answered.get(field)
  return state === 'notApplicable' || state === 'declined'
}

/** Judges a date field against a counted date. Both sides may be missing; then both are named. */
export const compareDate =
  (field: string, operand: DateOperand, test: (value: string, bound: string) => boolean): Evaluator =>
  facts => {
    const bound = resolveDate(facts, operand)
    if ('missing' in bound) {
      if (refuted(facts, bound.missing)) return no
      const own: Truth = judgeValue(facts, field, () => undecidable)
      return own.value === false ? no : bothUnknown(own, missing(bound.missing))
    }
    if ('unresolved' in bound) return judgeValue(facts, field, () => undecidable)
    return judgeValue(facts, field, value => {
      if (typeof value !== 'string') return no
      return truthOf(test(value === 'longTerm' ? outlasts : value.slice(0, 10), bound.date))
    })
  }

export const requiredDate = (facts: Facts, field: string, operand: DateOperand): Json => {
  const bound = resolveDate(facts, operand)
  return 'date' in bound ? shown(field, bound.date) : null
}
