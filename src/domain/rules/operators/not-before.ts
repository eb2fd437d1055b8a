import { compareDate, requiredDate } from './compare-date.ts'
import { leaf, type Operator, type Written } from './operator.ts'

/** That day or later. */
export const notBefore: Operator<Written<'notBefore'>> = {
  ...leaf<Written<'notBefore'>>(
    'notBefore',
    condition => compareDate(condition.field, condition.notBefore, (value, bound) => value >= bound),
    (condition, facts) => requiredDate(facts, condition.field, condition.notBefore),
  ),
  reads: condition => [condition.field, ...(condition.notBefore.field ? [condition.notBefore.field] : [])],
}
