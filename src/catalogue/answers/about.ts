import type { Answer } from '../../domain/catalogue.ts'
import { house } from './basis.ts'

/** Ourselves, and the articles that people bring along. */
export const about = [
  {
    id: 'whoAreYou',
    basis: [house],
  },
  {
    id: 'official',
    basis: [house],
  },
  {
    id: 'whatCanYouDo',
    basis: [house],
  },
  {
    id: 'documents',
    basis: [house],
  },
  {
    id: 'resume',
    basis: [house],
  },
  {
    id: 'changeAnswer',
    basis: [house],
  },
  {
    id: 'guideChecklist',
    basis: [house],
  },
  {
    id: 'onsite',
    basis: [house],
  },
  {
    id: 'whitelist',
    basis: [house],
  },
  {
    id: 'vendorRecommendation',
    basis: [house],
  },
  {
    id: 'askPerson',
    basis: [house],
    offersPerson: true,
  },
] as const satisfies readonly Answer[]
