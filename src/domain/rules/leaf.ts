import type { Json } from '../json.ts'
import type { Operand } from './condition.ts'
import type { Facts } from './facts.ts'
import { no, type Truth, undecidable, unknownUntil } from './truth.ts'

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
const refutes = (facts: Facts, field: string): boolean => {
  const state = facts.answered.get(field)
  return state === 'notApplicable' || state === 'declined'
}

/** Judges the value of one field; without a value the leaf is false or unknown. */
export function judgeValue(facts: Facts, field: string, test: (value: Json) => Truth): Truth {
  const value = facts.values.get(field)
  if (value !== undefined) return test(value)
  return refutes(facts, field) ? no : missing(field)
}

/** The operand itself, or the parameter's value at the date in force; undefined when no period covers it. */
export const operandOf = (facts: Facts, operand: Operand): number | string | boolean | undefined =>
  typeof operand === 'object' ? facts.parameter(operand.parameter) : operand

export const againstOperand = (facts: Facts, operand: Operand, test: (bound: number | string | boolean) => Truth): Truth => {
  const bound = operandOf(facts, operand)
  return bound === undefined ? undecidable : test(bound)
}
