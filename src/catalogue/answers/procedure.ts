import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** What to do when something changes. */
export const procedure = [
  {
    id: 'refiling',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'moveProvider',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'oldAccess',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'downtime',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'changeIp',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'redeploy',
    basis: [provider('2025-12-31'), house],
  },
  {
    id: 'renamed',
    basis: [provider('2025-12-31'), official('ISM292', '第十一条', '2000-09-25', 'read')],
  },
  {
    id: 'ownerChanged',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'personChanged',
    basis: [provider('2025-12-31'), official('ISM292', '第十一条', '2000-09-25', 'read')],
  },
  {
    id: 'addressChanged',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'changeAhead',
    basis: [official('ISM292', '第十一条', '2000-09-25', 'read'), official('MII33', '第十四条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'unchangeable',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'numberLost',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'emptyShell',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'oneOrder',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'addSite',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'cancel',
    basis: [official('MII33', '第十五条', '2005-03-20', 'memory')],
  },
  {
    id: 'annualReview',
    basis: [official('MII33', '第十七条', '2005-03-20', 'memory'), provider('2025-12-31')],
  },
] as const satisfies readonly Answer[]
