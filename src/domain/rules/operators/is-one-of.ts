import { option } from '../../dialogue/marks.ts'
import { judgeValue } from '../leaf.ts'
import { truthOf } from '../truth.ts'
import { leaf, type Written } from './operator.ts'

export const isOneOf = leaf<Written<'isOneOf'>>(
  'isOneOf',
  ({ field, isOneOf: choices }) => {
    const among: ReadonlySet<unknown> = new Set(choices)
    return facts => judgeValue(facts, field, value => truthOf(among.has(value)))
  },
  ({ field, isOneOf: codes }) => codes.map(code => option(field, String(code))),
)
