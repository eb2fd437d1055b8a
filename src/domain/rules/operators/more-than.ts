import { shown } from '../../dialogue/marks.ts'
import { againstOperand, judgeValue, operandOf } from '../leaf.ts'
import { toSixPlaces } from '../round.ts'
import { no, truthOf } from '../truth.ts'
import { leaf, type Written } from './operator.ts'

/** Strict: 超. Numbers are compared to six places. */
export const moreThan = leaf<Written<'moreThan'>>(
  'moreThan',
  ({ field, moreThan: operand }) =>
    facts =>
      judgeValue(facts, field, value =>
        againstOperand(facts, operand, bound =>
          typeof value === 'number' && typeof bound === 'number' ? truthOf(toSixPlaces(value) > toSixPlaces(bound)) : no,
        ),
      ),
  ({ field, moreThan: operand }, facts) => shown(field, operandOf(facts, operand) ?? null),
)
