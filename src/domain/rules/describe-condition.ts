import { label, sentence } from '../dialogue/marks.ts'
import type { Message } from '../dialogue/reply.ts'
import type { Condition, DateOperand, ParameterRef } from './condition.ts'
import type { Facts } from './facts.ts'
import { operatorOf } from './operators/index.ts'

/** A condition as it reads for somebody who has no case at hand. */
export type Described = { readonly text: Message } | { readonly all: readonly Described[] } | { readonly any: readonly Described[] }

/** `facts` give the numbers of the day; what they say about a case is left out. `wanted` is false under a `not`. */
export function describeCondition(condition: Condition, facts: Facts, wanted = true): Described {
  if ('not' in condition) return describeCondition(condition.not, facts, !wanted)
  if ('all' in condition) return group(wanted ? 'all' : 'any', condition.all, facts, wanted)
  if ('any' in condition) return group(wanted ? 'any' : 'all', condition.any, facts, wanted)
  const [message] = operatorOf(condition).explain(facts, wanted, () => [])
  return { text: withoutCase(condition, message ?? { id: 'explain.always' }, facts) }
}

function group(how: 'all' | 'any', parts: readonly Condition[], facts: Facts, wanted: boolean): Described {
  const described = parts.map(part => describeCondition(part, facts, wanted))
  const [only] = described
  if (only && described.length === 1) return only
  return how === 'all' ? { all: described } : { any: described }
}

/** Nothing was seen, and a counted date is said as it is counted. */
function withoutCase(condition: Condition, { id, args = {} }: Message, facts: Facts): Message {
  const { seen: _, ...rest } = args
  const counted = dateOf(condition)
  return { id, args: counted && !counted.date ? { ...rest, required: countedDate(counted, facts) } : rest }
}

function dateOf(condition: Condition): DateOperand | null {
  if ('notBefore' in condition) return condition.notBefore
  if ('after' in condition) return condition.after
  return 'notAfter' in condition ? condition.notAfter : null
}

function countedDate(operand: DateOperand, facts: Facts) {
  const numberOf = (value: number | ParameterRef = 0): number =>
    typeof value === 'number' ? value : Number(facts.parameter(value.parameter) ?? 0)
  return sentence({
    id: 'explain.countedDate',
    args: {
      label: operand.field ? label(operand.field) : null,
      months: numberOf(operand.plusMonths) - numberOf(operand.minusMonths),
      days: numberOf(operand.plusDays) - numberOf(operand.minusDays),
    },
  })
}
