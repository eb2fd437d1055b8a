import type { Json } from '../json.ts'
import type { Operand } from './condition.ts'
import type { Facts } from './facts.ts'
import type { Evaluator } from './operators/operator.ts'
import { no, type Truth, unknownUntil } from './truth.ts'

const waitingFor = new Map<string, Truth>()

/** Unknown because of one field; the same object every time, conditions ask for it all day. */
export function missing(field: string): Truth {
  const known = waitingFor.get(field)
  if (known) return known
  const truth = unknownUntil([field])
  waitingFor.set(field, truth)
  return truth
}

/** 不适用 and 不想说 are answers: what a leaf says of them is not so. 不知道 and 晚点给 keep it open. */
export const refutes = (facts: Facts, field: string): boolean => {
  const state = facts.answered.get(field)
  return state === 'notApplicable' || state === 'declined'
}

/** Judges the value of one field; without a value the leaf is false or unknown. Allocates nothing: leaves are judged by the million. */
export function overValue(field: string, test: (value: Json, facts: Facts) => Truth): Evaluator {
  const open = missing(field)
  return facts => {
    const value = facts.values.get(field)
    if (value !== undefined) return test(value, facts)
    return facts.answered.size > 0 && refutes(facts, field) ? no : open
  }
}

/** The operand itself, or the parameter's value at the date in force; undefined when no period covers it. */
export const operandOf = (facts: Facts, operand: Operand): number | string | boolean | undefined =>
  typeof operand === 'object' ? facts.parameter(operand.parameter) : operand
