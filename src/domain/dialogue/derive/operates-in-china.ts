import { textIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

/** A unified social credit code is given to bodies registered in the mainland, and to no other. */
export const operatesInChina: Derivation = {
  id: 'operatesInChina',
  kind: 'certain',
  quiet: true,
  targets: ['operatesInChina'],
  sources: ['organizerCertNumber'],
  derive: state =>
    /^[0-9A-Z]{18}$/.test(textIn(state, 'organizerCertNumber') ?? '') && textIn(state, 'organizerNature') !== 'individual'
      ? [{ field: 'operatesInChina', value: true, from: ['organizerCertNumber'] }]
      : [],
}
