import { label } from '../../dialogue/marks.ts'
import { compareFields } from './compare-fields.ts'
import { leaf, type Operator, type Written } from './operator.ts'

/** Two fields hold different values. */
export const differsFrom: Operator<Written<'differsFrom'>> = {
  ...leaf<Written<'differsFrom'>>(
    'differsFrom',
    ({ field, differsFrom: other }) => compareFields(field, other, false),
    condition => label(condition.differsFrom),
  ),
  reads: condition => [condition.field, condition.differsFrom],
}
