import type { CaseState } from '../../case/state.ts'
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

/** What was filed at one provider and now stands at another has moved. */
const hasMoved = (state: CaseState): boolean => {
  const [before, now] = [textIn(state, 'previousAccessProvider'), textIn(state, 'accessProviderName')]
  return before !== undefined && now !== undefined && before !== now
}

export const moved: Derivation = {
  id: 'moved',
  kind: 'proposal',
  targets: ['refilingReason'],
  sources: [],
  derive: state =>
    hasMoved(state) ? [{ field: 'refilingReason', value: 'providerMoved', from: ['previousAccessProvider', 'accessProviderName'] }] : [],
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
    const reason = textIn(state, 'refilingReason')
    const value = procedures[reason ?? (hasMoved(state) ? 'providerMoved' : '')]
    const from = reason ? ['refilingReason'] : ['previousAccessProvider', 'accessProviderName']
    return value ? [{ field: 'icpFilingType', value, from }] : []
  },
}
