import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** Servers and where they stand. */
export const server = [
  {
    id: 'hkServer',
    basis: [provider('2025-12-31'), official('MPS33', '第十二条', '1997-12-30', 'read')],
  },
  {
    id: 'overseasIcp',
    basis: [provider('2025-12-31'), official('MII33', '第五条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'overseasPolice',
    basis: [official('MPS33', '第十二条', '1997-12-30', 'read'), provider('2025-12-31')],
  },
  {
    id: 'moveAbroad',
    basis: [provider('2025-12-31'), house],
  },
  {
    id: 'sharedHosting',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'payAsYouGo',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'hardware',
    basis: [house],
  },
  {
    id: 'bandwidthTest',
    basis: [house],
  },
  {
    id: 'powerAndBgp',
    basis: [house],
  },
  {
    id: 'findIp',
    basis: [house],
  },
] as const satisfies readonly Answer[]
