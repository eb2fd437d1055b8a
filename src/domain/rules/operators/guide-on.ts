import { truthOf } from '../truth.ts'
import type { Operator, Written } from './operator.ts'

export const guideOn: Operator<Written<'guideOn'>> = {
  compile: () => facts => truthOf(facts.guideOn),
  explain: (_condition, _facts, wanted) => [{ id: wanted ? 'explain.guideOn' : 'explain.not.guideOn' }],
  reads: () => [],
  parts: () => [],
}
