import { compareDate, requiredDate } from './compare-date.ts'
import { leaf, type Operator, type Written } from './operator.ts'

/** Later than that day. */
export const after: Operator<Written<'after'>> = {
  ...leaf<Written<'after'>>(
    'after',
    condition => compareDate(condition.field, condition.after, (value, bound) => value > bound),
    (condition, facts) => requiredDate(facts, condition.field, condition.after),
  ),
  reads: condition => [condition.field, ...(condition.after.field ? [condition.after.field] : [])],
}
