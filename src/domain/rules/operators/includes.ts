import { option } from '../../dialogue/marks.ts'
import { overValue } from '../leaf.ts'
import { truthOf } from '../truth.ts'
import { leaf, type Written } from './operator.ts'

/** Over a list of codes. */
export const includes = leaf<Written<'includes'>>(
  'includes',
  ({ field, includes: code }) => overValue(field, value => truthOf(Array.isArray(value) && value.includes(code))),
  ({ field, includes: code }) => option(field, code),
)
