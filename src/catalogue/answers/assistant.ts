import type { Answer } from '../../domain/catalogue.ts'
import { house } from './basis.ts'

/** About this conversation. */
export const assistant = [
  {
    id: 'howManyQuestions',
    basis: [house],
  },
  {
    id: 'sendAtOnce',
    basis: [house],
  },
  {
    id: 'canYouSubmit',
    basis: [house],
  },
  {
    id: 'speakHow',
    basis: [house],
  },
  {
    id: 'shareCase',
    basis: [house],
  },
  {
    id: 'useOfModel',
    basis: [house],
  },
  {
    id: 'askSequence',
    basis: [house],
  },
  {
    id: 'whichFilings',
    basis: [house],
  },
] as const satisfies readonly Answer[]
