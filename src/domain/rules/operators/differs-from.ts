import { label } from '../../dialogue/marks.ts'
import { judgeValue } from '../leaf.ts'
import { truthOf } from '../truth.ts'
import { leaf, type Operator, type Written } from './operator.ts'

/** Two fields hold different values. */
export const differsFrom: Operator<Written<'differsFrom'>> = {
  ...leaf<Written<'differsFrom'>>(
    'differsFrom',
    ({ field, differsFrom: other }) =>
      facts =>
        judgeValue(facts, field, value => judgeValue(facts, other, against => truthOf(JSON.stringify(value) !== JSON.stringify(against)))),
    condition => label(condition.differsFrom),
  ),
  reads: condition => [condition.field, condition.differsFrom],
}
