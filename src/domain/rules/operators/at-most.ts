import { shown } from '../../dialogue/marks.ts'
import { operandOf } from '../leaf.ts'
import { compareNumber } from './compare-number.ts'
import { leaf, type Written } from './operator.ts'

/** Inclusive: 不超过, ≤. Numbers are compared to six places. */
export const atMost = leaf<Written<'atMost'>>(
  'atMost',
  ({ field, atMost: operand }) => compareNumber(field, operand, (value, bound) => value <= bound),
  ({ field, atMost: operand }, facts) => shown(field, operandOf(facts, operand) ?? null),
)
