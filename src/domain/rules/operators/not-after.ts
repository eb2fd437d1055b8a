import { compareDate, requiredDate } from './compare-date.ts'
import { leaf, type Operator, type Written } from './operator.ts'

/** That day or earlier. */
export const notAfter: Operator<Written<'notAfter'>> = {
  ...leaf<Written<'notAfter'>>(
    'notAfter',
    condition => compareDate(condition.field, condition.notAfter, (value, bound) => value <= bound),
    (condition, facts) => requiredDate(facts, condition.field, condition.notAfter),
  ),
  reads: condition => [condition.field, ...(condition.notAfter.field ? [condition.notAfter.field] : [])],
}
