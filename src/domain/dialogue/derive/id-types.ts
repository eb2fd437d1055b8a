import { textIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

const pairs = [
  ['legalRepIdNumber', 'legalRepIdType'],
  ['principalIdNumber', 'principalIdType'],
  ['serviceOwnerIdNumber', 'serviceOwnerIdType'],
  ['securityOfficerIdNumber', 'securityOfficerIdType'],
] as const

/** A stored number of eighteen with the digits of a mainland province is a resident identity card; 8 and 9 begin other cards. */
export const idTypes: readonly Derivation[] = pairs.map(([number, type]) => ({
  id: `idType:${type}`,
  kind: 'certain',
  quiet: true,
  targets: [type],
  sources: [number],
  derive: state =>
    /^[1-6]\d{16}[\dX]$/.test(textIn(state, number) ?? '') ? [{ field: type, value: 'residentIdCard', from: [number] }] : [],
}))
