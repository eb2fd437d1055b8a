import { shown } from '../../dialogue/marks.ts'
import { operandOf } from '../leaf.ts'
import { compareNumber } from './compare-number.ts'
import { leaf, type Written } from './operator.ts'

/** Inclusive: 不低于, ≥, 以上. Numbers are compared to six places. */
export const atLeast = leaf<Written<'atLeast'>>(
  'atLeast',
  ({ field, atLeast: operand }) => compareNumber(field, operand, (value, bound) => value >= bound),
  ({ field, atLeast: operand }, facts) => shown(field, operandOf(facts, operand) ?? null),
)
