import type { Operand } from '../condition.ts'
import { operandOf, overValue } from '../leaf.ts'
import { toSixPlaces } from '../round.ts'
import { no, truthOf, undecidable } from '../truth.ts'
import type { Evaluator } from './operator.ts'

/** Judges a number against a bound, both to six places. What is no number is on neither side. */
export const compareNumber = (field: string, operand: Operand, test: (value: number, bound: number) => boolean): Evaluator =>
  overValue(field, (value, facts) => {
    const bound = operandOf(facts, operand)
    if (bound === undefined) return undecidable
    return typeof value === 'number' && typeof bound === 'number' ? truthOf(test(toSixPlaces(value), toSixPlaces(bound))) : no
  })
