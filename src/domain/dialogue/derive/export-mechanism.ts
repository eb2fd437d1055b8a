import { factsOf } from '../../rules/facts.ts'
import { exportRouteOf } from '../../tables/export-route-of.ts'
import { valueIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

const sources = ['exportsPersonalInfo', 'containsImportantData', 'isCiio', 'exportExemption', 'exportedPersons', 'exportedSensitivePersons']

/**
 * Where the cross-border table asks for nothing, no mechanism is in place: derived. Where one is needed the person says which
 * one there is; the rules compare.
 */
export const exportMechanism: Derivation = {
  id: 'exportMechanism',
  kind: 'certain',
  targets: ['exportMechanism'],
  sources,
  derive: (state, ctx) => {
    if (valueIn(state, 'exportsPersonalInfo') !== true) return []
    const found = exportRouteOf(factsOf(state, ctx))
    return 'row' in found && found.route === 'none' ? [{ field: 'exportMechanism', value: 'none', from: sources }] : []
  },
}
