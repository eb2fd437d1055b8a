import { valueIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

/** Who collects nothing about persons sends nothing of it abroad. */
export const exportsNothing: Derivation = {
  id: 'exportsNothing',
  kind: 'certain',
  quiet: true,
  targets: ['exportsPersonalInfo'],
  sources: ['collectsPersonalInfo'],
  // asked beside it: whoever collects nothing has answered both
  waitsFor: () => [],
  derive: state =>
    valueIn(state, 'collectsPersonalInfo') === false
      ? [{ field: 'exportsPersonalInfo', value: false, from: ['collectsPersonalInfo'] }]
      : [],
}
