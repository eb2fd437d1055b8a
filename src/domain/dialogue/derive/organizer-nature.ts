import { parseCreditCode } from '../../fields/identifiers/credit-code.ts'
import { textIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

/** The first two characters of the credit code: registration authority and kind of body (GB 32100-2015). */
const ofCode: Readonly<Record<string, string>> = {
  '11': 'governmentBody',
  '12': 'publicInstitution',
  // law firms: neither company nor public body
  '31': 'other',
  '51': 'socialGroup',
  '52': 'privateNonEnterprise',
  '91': 'enterprise',
  '92': 'soleProprietor',
}

/** Only an enterprise may call itself a company (Company Law, article 7); 店, 厂 and 工作室 may be either. */
const company = /(?:有限|股份|集团)(?:责任)?公司(?:.{0,12}分公司)?$|\(有限合伙\)$|（有限合伙）$/

/** Who files follows from the credit code, else from a name that only a company may bear. */
export const organizerNature: Derivation = {
  id: 'organizerNature',
  kind: 'certain',
  targets: ['organizerNature'],
  sources: [],
  derive(state) {
    const code = textIn(state, 'organizerCertNumber') ?? ''
    const byCode = ofCode[code.slice(0, 2)]
    // an identity card of Beijing begins with 11 as well
    if (byCode && parseCreditCode(code).ok) return [{ field: 'organizerNature', value: byCode, from: ['organizerCertNumber'] }]
    return company.test(textIn(state, 'organizerName') ?? '')
      ? [{ field: 'organizerNature', value: 'enterprise', from: ['organizerName'] }]
      : []
  },
}
