import { textIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

/** Somebody who files for the first time, or adds a site, has no reason for filing again. */
const withoutReason = ['firstFiling', 'addService']

export const refilingReason: Derivation = {
  id: 'refilingReason',
  kind: 'certain',
  targets: ['refilingReason'],
  sources: ['icpFilingType'],
  derive: state =>
    withoutReason.includes(textIn(state, 'icpFilingType') ?? '')
      ? [{ field: 'refilingReason', notApplicable: true, from: ['icpFilingType'] }]
      : [],
}

/** Which procedure what happened leads to (official-rules, table of categories); `other` is asked. */
const procedures: Readonly<Record<string, string>> = {
  providerMoved: 'addAccess',
  ipChanged: 'change',
  renamed: 'change',
  ownerChanged: 'firstFiling',
  numberLost: 'firstFiling',
  movedOverseas: 'cancelAccess',
}

export const icpFilingType: Derivation = {
  id: 'icpFilingType',
  kind: 'proposal',
  targets: ['icpFilingType'],
  sources: [],
  derive(state) {
    const value = procedures[textIn(state, 'refilingReason') ?? '']
    return value ? [{ field: 'icpFilingType', value, from: ['refilingReason'] }] : []
  },
}
