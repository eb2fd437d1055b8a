import type { CaseState } from '../../case/state.ts'
import { valueIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

const sources = ['exportsPersonalInfo', 'containsImportantData', 'isCiio', 'exportExemption', 'exportedPersons', 'exportedSensitivePersons']

/** Persons since 1 January of the year; CBDF articles 5 and 8. */
const exemptBelow = 100_000

/**
 * No mechanism is needed (R-D0, R-D2, R-D3, R-D7), so none is in place: derived. Where one is needed the person says which
 * one there is; the rules compare.
 */
export const exportMechanism: Derivation = {
  id: 'exportMechanism',
  kind: 'certain',
  targets: ['exportMechanism'],
  sources,
  derive: state => (needsNone(state) ? [{ field: 'exportMechanism', value: 'none', from: sources }] : []),
}

function needsNone(state: CaseState): boolean {
  const value = (field: string) => valueIn(state, field)
  if (value('exportsPersonalInfo') !== true || value('containsImportantData') !== false) return false
  const exemption = value('exportExemption')
  if (Array.isArray(exemption) && exemption.some(code => code !== 'none')) return true
  const persons = value('exportedPersons')
  return value('isCiio') === false && typeof persons === 'number' && persons < exemptBelow && value('exportedSensitivePersons') === 0
}
