import { textIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

const hongKongMacaoTaiwan = ['HK', 'MO', 'TW']

/** The region follows from a country or a province that was told. */
export const serverRegion: Derivation = {
  id: 'serverRegion',
  kind: 'certain',
  targets: ['serverRegion'],
  sources: [],
  derive(state) {
    const country = textIn(state, 'serverCountry')
    if (country) {
      const value = country === 'CN' ? 'mainland' : hongKongMacaoTaiwan.includes(country) ? 'hkMoTw' : 'overseas'
      return [{ field: 'serverRegion', value, from: ['serverCountry'] }]
    }
    const province = textIn(state, 'serverProvince')
    if (!province) return []
    return [{ field: 'serverRegion', value: /^(71|81|82)/.test(province) ? 'hkMoTw' : 'mainland', from: ['serverProvince'] }]
  },
}

/** Serving access inside the mainland takes a mainland licence; abroad the contract may be with either company, so that is asked. */
export const accessProviderRegion: Derivation = {
  id: 'accessProviderRegion',
  kind: 'certain',
  quiet: true,
  targets: ['accessProviderRegion'],
  sources: ['serverRegion'],
  derive: state =>
    textIn(state, 'serverRegion') === 'mainland' ? [{ field: 'accessProviderRegion', value: 'mainland', from: ['serverRegion'] }] : [],
}
