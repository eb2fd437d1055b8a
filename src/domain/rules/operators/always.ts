import { yes } from '../truth.ts'
import type { Operator, Written } from './operator.ts'

export const always: Operator<Written<'always'>> = {
  compile: () => () => yes,
  explain: () => [],
  reads: () => [],
  parts: () => [],
}
