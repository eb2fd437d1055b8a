import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** Trades and contents that have rules of their own. */
export const trades = [
  {
    id: 'icpLicence',
    basis: [official('ISM292', '第七条', '2000-09-25', 'read')],
  },
  {
    id: 'onlineShop',
    basis: [official('ISM292', '第三条', '2000-09-25', 'read')],
  },
  {
    id: 'newsRepost',
    basis: [official('ISM292', '第五条', '2000-09-25', 'read')],
  },
  {
    id: 'medicalSite',
    basis: [official('ISM292', '第五条', '2000-09-25', 'read')],
  },
  {
    id: 'educationSite',
    basis: [official('ISM292', '第五条', '2000-09-25', 'read')],
  },
  {
    id: 'videoSite',
    basis: [official('ISM292', '第五条', '2000-09-25', 'read')],
  },
  {
    id: 'gameFinance',
    basis: [official('ISM292', '第五条', '2000-09-25', 'read')],
  },
  {
    id: 'forum',
    basis: [official('MPS33', '第十条', '1997-12-30', 'read'), provider('2025-12-31')],
  },
  {
    id: 'algorithm',
    basis: [house],
  },
  {
    id: 'appDetail',
    basis: [official('APP105', '', '2023-07-21', 'secondHand')],
  },
  {
    id: 'govDomain',
    basis: [official('GOVAPP', '', '2024-07-01', 'memory')],
  },
  {
    id: 'chineseDomain',
    basis: [provider('2025-12-31', 'memory')],
  },
] as const satisfies readonly Answer[]
