import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** Whether a filing is needed, and how it begins. */
export const starting = [
  {
    id: 'steps',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'icpDeadline',
    basis: [official('MII33', '第五条', '2005-03-20', 'read')],
  },
  {
    id: 'needServer',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'serviceCode',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'intranet',
    basis: [official('MII33', '第五条', '2005-03-20', 'read')],
  },
  {
    id: 'ipOnly',
    basis: [official('MII33', '第五条', '2005-03-20', 'read')],
  },
  {
    id: 'mailOnly',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'platformShop',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'siteBuilder',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'ownRoom',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'freeHosting',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'foreignLanguage',
    basis: [official('MII33', '第五条', '2005-03-20', 'read')],
  },
  {
    id: 'unfiledDomain',
    basis: [official('MII33', '第五条', '2005-03-20', 'read'), provider('2025-12-31', 'memory')],
  },
  {
    id: 'lawBasis',
    basis: [
      official('ISM292', '第四条', '2000-09-25', 'read'),
      official('MII33', '第五条', '2005-03-20', 'read'),
      official('MPS33', '第十二条', '1997-12-30', 'read'),
    ],
  },
  {
    id: 'accessMethod',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'serverPlace',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'multiServer',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'twoProviders',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'sharedServer',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'accountTransfer',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'languagesOnce',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'providerPhone',
    basis: [house],
  },
] as const satisfies readonly Answer[]
