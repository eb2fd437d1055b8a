import type { Message } from '../dialogue/reply.ts'
import type { Condition } from './condition.ts'
import { evaluate } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { operatorOf } from './operators/index.ts'

/**
 * What keeps a condition from being `wanted`: one message a leaf, with the field, what was seen and what is required.
 * Empty when nothing does.
 */
export function explain(condition: Condition, facts: Facts, wanted = true): readonly Message[] {
  if (evaluate(condition, facts).value === wanted) return []
  return operatorOf(condition).explain(facts, wanted, (part, want) => explain(part, facts, want))
}
