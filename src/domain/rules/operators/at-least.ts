import { shown } from '../../dialogue/marks.ts'
import { againstOperand, judgeValue, operandOf } from '../leaf.ts'
import { toSixPlaces } from '../round.ts'
import { no, truthOf } from '../truth.ts'
import { leaf, type Written } from './operator.ts'

/** Inclusive: 不低于, ≥, 以上. Numbers are compared to six places. */
export const atLeast = leaf<Written<'atLeast'>>(
  'atLeast',
  ({ field, atLeast: operand }) =>
    facts =>
      judgeValue(facts, field, value =>
        againstOperand(facts, operand, bound =>
          typeof value === 'number' && typeof bound === 'number' ? truthOf(toSixPlaces(value) >= toSixPlaces(bound)) : no,
        ),
      ),
  ({ field, atLeast: operand }, facts) => shown(field, operandOf(facts, operand) ?? null),
)
