import { sentence } from '../../dialogue/marks.ts'
import { bothUnknown, no, type Truth, yes } from '../truth.ts'
import type { Operator, Written } from './operator.ts'

/** True as soon as one part is; false when every part is. */
export const any: Operator<Written<'any'>> = {
  compile: (condition, compile) => {
    const parts = condition.any.map(compile)
    return facts => {
      let open: Truth | undefined
      for (const part of parts) {
        const truth = part(facts)
        if (truth.value === true) return yes
        if (truth.value === undefined) open = open ? bothUnknown(open, truth) : truth
      }
      return open ?? no
    }
  },
  explain: (condition, _facts, wanted, explain) => {
    const parts = condition.any.map(part => explain(part, wanted))
    return wanted ? [{ id: 'explain.anyOf', args: { parts: parts.flat().map(sentence) } }] : parts.flat()
  },
  reads: () => [],
  parts: condition => condition.any,
}
