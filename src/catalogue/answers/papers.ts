import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** Persons, papers and what to write into the form. */
export const papers = [
  {
    id: 'phoneNumber',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'phoneChanged',
    basis: [official('MII33', '第十四条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'mailingAddress',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'otherProvince',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'investor',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'idDocument',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'watermark',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'photoHow',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'handheld',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'faceFails',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'seal',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'printSign',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'legalRepAbroad',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'oneForMany',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'licenceScope',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'licenceProblem',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'branch',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'foreignCompany',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'personalToCompany',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'domainCertificate',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'siteRemark',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'serviceKind',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'leaveBlank',
    basis: [house],
  },
  {
    id: 'fakeInfo',
    basis: [official('MII33', '第二十三条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'domainLookup',
    basis: [provider('2025-12-31', 'memory')],
  },
] as const satisfies readonly Answer[]
