import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** People, documents, and what happens with their data. */
export const people = [
  {
    id: 'whyId',
    basis: [official('ISM292', '第八条', '2000-09-25', 'read'), official('PIPL', '第二十九条', '2021-11-01', 'read')],
  },
  {
    id: 'dataSafety',
    basis: [official('PIPL', '第五十一条', '2021-11-01', 'read'), house],
  },
  {
    id: 'deleteData',
    basis: [official('PIPL', '第四十七条', '2021-11-01', 'memory'), house],
  },
  {
    id: 'principalLegalRep',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'serviceOwner',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'emergencyPhone',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'idExpiry',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'age',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'individual',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'soleProprietor',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'hkMoTwPerson',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'electronicLicence',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'emailNeeded',
    basis: [provider('2025-12-31')],
  },
] as const satisfies readonly Answer[]
