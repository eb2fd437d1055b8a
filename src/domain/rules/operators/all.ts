import { sentence } from '../../dialogue/marks.ts'
import { bothUnknown, no, type Truth, yes } from '../truth.ts'
import type { Operator, Written } from './operator.ts'

/** False as soon as one part is; true when every part is. */
export const all: Operator<Written<'all'>> = {
  compile: (condition, compile) => {
    const parts = condition.all.map(compile)
    return facts => {
      let open: Truth | undefined
      for (const part of parts) {
        const truth = part(facts)
        if (truth.value === false) return no
        if (truth.value === undefined) open = open ? bothUnknown(open, truth) : truth
      }
      return open ?? yes
    }
  },
  explain: (condition, _facts, wanted, explain) => {
    const parts = condition.all.map(part => explain(part, wanted))
    return wanted ? parts.flat() : [{ id: 'explain.anyOf', args: { parts: parts.flat().map(sentence) } }]
  },
  reads: () => [],
  parts: condition => condition.all,
}
