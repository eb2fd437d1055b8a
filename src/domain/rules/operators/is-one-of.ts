import { option } from '../../dialogue/marks.ts'
import { overValue } from '../leaf.ts'
import { truthOf } from '../truth.ts'
import { leaf, type Written } from './operator.ts'

export const isOneOf = leaf<Written<'isOneOf'>>(
  'isOneOf',
  ({ field, isOneOf: choices }) => {
    const among: ReadonlySet<unknown> = new Set(choices)
    return overValue(field, value => truthOf(among.has(value)))
  },
  ({ field, isOneOf: codes }) => codes.map(code => option(field, String(code))),
)
