import { shown } from '../../dialogue/marks.ts'
import { operandOf } from '../leaf.ts'
import { compareNumber } from './compare-number.ts'
import { leaf, type Written } from './operator.ts'

/** Strict: 超. Numbers are compared to six places. */
export const moreThan = leaf<Written<'moreThan'>>(
  'moreThan',
  ({ field, moreThan: operand }) => compareNumber(field, operand, (value, bound) => value > bound),
  ({ field, moreThan: operand }, facts) => shown(field, operandOf(facts, operand) ?? null),
)
