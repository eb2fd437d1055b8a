import { shown } from '../../dialogue/marks.ts'
import { againstOperand, judgeValue, operandOf } from '../leaf.ts'
import { truthOf } from '../truth.ts'
import { leaf, type Written } from './operator.ts'

export const is = leaf<Written<'is'>>(
  'is',
  ({ field, is: operand }) =>
    facts =>
      judgeValue(facts, field, value => againstOperand(facts, operand, bound => truthOf(value === bound))),
  ({ field, is: operand }, facts) => shown(field, operandOf(facts, operand) ?? null),
)
