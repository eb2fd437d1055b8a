import { shown } from '../../dialogue/marks.ts'
import { againstOperand, judgeValue, operandOf } from '../leaf.ts'
import { toSixPlaces } from '../round.ts'
import { no, truthOf } from '../truth.ts'
import { leaf, type Written } from './operator.ts'

/** Inclusive: 不超过, ≤. Numbers are compared to six places. */
export const atMost = leaf<Written<'atMost'>>(
  'atMost',
  ({ field, atMost: operand }) =>
    facts =>
      judgeValue(facts, field, value =>
        againstOperand(facts, operand, bound =>
          typeof value === 'number' && typeof bound === 'number' ? truthOf(toSixPlaces(value) <= toSixPlaces(bound)) : no,
        ),
      ),
  ({ field, atMost: operand }, facts) => shown(field, operandOf(facts, operand) ?? null),
)
