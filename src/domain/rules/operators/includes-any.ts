import { option } from '../../dialogue/marks.ts'
import { overValue } from '../leaf.ts'
import { truthOf } from '../truth.ts'
import { leaf, type Written } from './operator.ts'

/** Over a list of codes. */
export const includesAny = leaf<Written<'includesAny'>>(
  'includesAny',
  ({ field, includesAny: codes }) => {
    const among: ReadonlySet<unknown> = new Set(codes)
    return overValue(field, value => truthOf(Array.isArray(value) && value.some(code => among.has(code))))
  },
  ({ field, includesAny: codes }) => codes.map(code => option(field, String(code))),
)
