import { negate } from '../truth.ts'
import type { Operator, Written } from './operator.ts'

export const not: Operator<Written<'not'>> = {
  compile: (condition, compile) => {
    const part = compile(condition.not)
    return facts => negate(part(facts))
  },
  explain: (condition, _facts, wanted, explain) => explain(condition.not, !wanted),
  reads: () => [],
  parts: condition => [condition.not],
}
