import { name } from '../../dialogue/marks.ts'
import { truthOf } from '../truth.ts'
import type { Operator, Written } from './operator.ts'

/** The filing is on the case. */
export const filing: Operator<Written<'filing'>> = {
  compile:
    ({ filing: id }) =>
    facts =>
      truthOf(facts.filings.includes(id)),
  explain: ({ filing: id }, _facts, wanted) => [
    { id: wanted ? 'explain.filing' : 'explain.not.filing', args: { filing: name(`filing.${id}`) } },
  ],
  reads: () => [],
  parts: () => [],
}
