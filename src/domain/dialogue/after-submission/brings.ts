import type { ChangeKind } from '../../tables/tables.ts'

/** what a kind of change puts in place of what was filed: asked for, where the message does not bring it */
const brings: Readonly<Partial<Record<ChangeKind, readonly string[]>>> = {
  ip: ['serverIpRanges'],
  name: ['organizerName'],
  address: ['mailingAddress', 'organizerCertAddress'],
  personInCharge: [
    'legalRepName',
    'principalName',
    'serviceOwnerName',
    'securityOfficerName',
    'emergencyContactName',
    'principalMobile',
    'principalEmail',
  ],
  accessProvider: ['accessProviderName'],
}

export const bringsOf = (kind: ChangeKind): readonly string[] => brings[kind] ?? []
