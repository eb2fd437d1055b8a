import { shown } from '../../dialogue/marks.ts'
import { operandOf, overValue } from '../leaf.ts'
import { truthOf, undecidable } from '../truth.ts'
import { leaf, type Written } from './operator.ts'

export const is = leaf<Written<'is'>>(
  'is',
  ({ field, is: operand }) =>
    overValue(field, (value, facts) => {
      const bound = operandOf(facts, operand)
      return bound === undefined ? undecidable : truthOf(value === bound)
    }),
  ({ field, is: operand }, facts) => shown(field, operandOf(facts, operand) ?? null),
)
