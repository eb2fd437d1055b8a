import type { Condition } from './condition.ts'
import type { Facts } from './facts.ts'
import { operatorOf } from './operators/index.ts'
import type { Evaluator } from './operators/operator.ts'
import type { Truth } from './truth.ts'

const compiled = new WeakMap<Condition, Evaluator>()

/** The condition as a closure, made once: the catalogue is data that never changes. */
export function compile(condition: Condition): Evaluator {
  const before = compiled.get(condition)
  if (before) return before
  const evaluator = operatorOf(condition).compile(compile)
  compiled.set(condition, evaluator)
  return evaluator
}

/** True, false, or unknown with the fields that would decide it. */
export const evaluate = (condition: Condition, facts: Facts): Truth => compile(condition)(facts)
