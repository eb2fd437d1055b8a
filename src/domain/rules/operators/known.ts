import { label } from '../../dialogue/marks.ts'
import { missing } from '../leaf.ts'
import { no, yes } from '../truth.ts'
import type { Operator, Written } from './operator.ts'

/** Has a value. 晚点给 keeps it open, every other answer without a value closes it. */
export const known: Operator<Written<'known'>> = {
  compile: ({ known: field }) => {
    const open = missing(field)
    return facts => {
      if (facts.values.has(field)) return yes
      const state = facts.answered.get(field)
      return state === undefined || state === 'later' ? open : no
    }
  },
  explain: ({ known: field }, _facts, wanted) => [{ id: wanted ? 'explain.known' : 'explain.not.known', args: { label: label(field) } }],
  reads: condition => [condition.known],
  parts: () => [],
}
