import { shown } from '../../dialogue/marks.ts'
import { operandOf } from '../leaf.ts'
import { compareNumber } from './compare-number.ts'
import { leaf, type Written } from './operator.ts'

/** Strict: 低于. Numbers are compared to six places. */
export const lessThan = leaf<Written<'lessThan'>>(
  'lessThan',
  ({ field, lessThan: operand }) => compareNumber(field, operand, (value, bound) => value < bound),
  ({ field, lessThan: operand }, facts) => shown(field, operandOf(facts, operand) ?? null),
)
