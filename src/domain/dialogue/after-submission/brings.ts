import type { ChangeKind } from '../../tables/tables.ts'

/** what a kind of change puts in place of what was filed: asked for, where the message does not bring it */
const brings: Readonly<Partial<Record<ChangeKind, readonly string[]>>> = {
  ip: ['serverIpRanges'],
  name: ['organizerName'],
  address: ['mailingAddress', 'organizerCertAddress'],
  personInCharge: ['legalRepName', 'principalName', 'serviceOwnerName', 'principalMobile', 'principalEmail'],
  securityContact: ['securityOfficerName', 'securityOfficerMobile', 'emergencyContactName', 'emergencyContactMobile'],
  accessProvider: ['accessProviderName'],
  site: ['siteDomains'],
}

const inEmergency = /应急|紧急|emergency/i

/** `text`: whom it names comes first. */
export const bringsOf = (kind: ChangeKind, text = ''): readonly string[] => {
  const own = brings[kind] ?? []
  const isFirst = (field: string): boolean => field.startsWith('emergency')
  return inEmergency.test(text) ? [...own.filter(isFirst), ...own.filter(field => !isFirst(field))] : own
}
