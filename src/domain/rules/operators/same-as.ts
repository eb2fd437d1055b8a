import { label } from '../../dialogue/marks.ts'
import { compareFields } from './compare-fields.ts'
import { leaf, type Operator, type Written } from './operator.ts'

/** Two fields hold the same value. Lists are compared item by item. */
export const sameAs: Operator<Written<'sameAs'>> = {
  ...leaf<Written<'sameAs'>>(
    'sameAs',
    ({ field, sameAs: other }) => compareFields(field, other, true),
    condition => label(condition.sameAs),
  ),
  reads: condition => [condition.field, condition.sameAs],
}
