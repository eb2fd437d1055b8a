import { textIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

const certificates: Readonly<Record<string, string>> = {
  enterprise: 'businessLicense',
  soleProprietor: 'businessLicense',
  publicInstitution: 'institutionCert',
  governmentBody: 'creditCodeCert',
  socialGroup: 'socialGroupCert',
  privateNonEnterprise: 'privateNonEnterpriseCert',
}

/** The certificate that every body of this nature holds. A person may hold one of several: the number tells. */
export const certificateType: Derivation = {
  id: 'certificateType',
  kind: 'certain',
  targets: ['organizerCertType'],
  sources: ['organizerNature', 'organizerCertNumber'],
  derive(state) {
    const nature = textIn(state, 'organizerNature')
    const value = nature === 'individual' ? cardOf(textIn(state, 'organizerCertNumber')) : certificates[nature ?? '']
    const from = nature === 'individual' ? ['organizerNature', 'organizerCertNumber'] : ['organizerNature']
    return value ? [{ field: 'organizerCertType', value, from }] : []
  },
}

const cardOf = (number: string | undefined): string | undefined =>
  number && /^[1-6]\d{16}[\dX]$/.test(number) ? 'residentIdCard' : undefined
