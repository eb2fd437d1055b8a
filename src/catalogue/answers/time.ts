import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** How long, how much, and what happens on the way. */
export const time = [
  {
    id: 'howLong',
    basis: [official('MII33', '第十二条', '2005-03-20', 'secondHand'), provider('2025-12-31')],
  },
  {
    id: 'howLongPolice',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'rush',
    basis: [official('MII33', '第十二条', '2005-03-20', 'secondHand'), house],
  },
  {
    id: 'oneMinute',
    basis: [official('MII33', '第十二条', '2005-03-20', 'secondHand'), provider('2025-12-31')],
  },
  {
    id: 'fee',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'agent',
    basis: [provider('2025-12-31'), house],
  },
  {
    id: 'smsCheck',
    basis: [provider('2020-08-17')],
  },
  {
    id: 'smsMissing',
    basis: [provider('2020-08-17')],
  },
  {
    id: 'providerReview',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'status',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'guarantee',
    basis: [house],
  },
  {
    id: 'rejected',
    basis: [provider('2025-12-31')],
  },
] as const satisfies readonly Answer[]
