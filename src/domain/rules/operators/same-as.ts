import { label } from '../../dialogue/marks.ts'
import { judgeValue } from '../leaf.ts'
import { truthOf } from '../truth.ts'
import { leaf, type Operator, type Written } from './operator.ts'

/** Two fields hold the same value. Lists are compared item by item. */
export const sameAs: Operator<Written<'sameAs'>> = {
  ...leaf<Written<'sameAs'>>(
    'sameAs',
    ({ field, sameAs: other }) =>
      facts =>
        judgeValue(facts, field, value => judgeValue(facts, other, against => truthOf(JSON.stringify(value) === JSON.stringify(against)))),
    condition => label(condition.sameAs),
  ),
  reads: condition => [condition.field, condition.sameAs],
}
