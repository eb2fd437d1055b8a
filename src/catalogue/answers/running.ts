import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** After submission and after approval. */
export const running = [
  {
    id: 'afterApproval',
    basis: [official('MII33', '第十三条', '2005-03-20', 'secondHand'), official('MPS33', '第十二条', '1997-12-30', 'read')],
  },
  {
    id: 'goLive',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'resubmit',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'wrongSubmitted',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'holidays',
    basis: [official('MII33', '第十二条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'numberMeaning',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'certificate',
    basis: [house],
  },
  {
    id: 'publicInfo',
    basis: [official('MII33', '第十三条', '2005-03-20', 'memory')],
  },
  {
    id: 'scamCalls',
    basis: [house],
  },
  {
    id: 'contactAuthority',
    basis: [house],
  },
  {
    id: 'refileAfterCancel',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'domainSold',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'keepOpen',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'siteRenamed',
    basis: [official('MII33', '第十四条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'siteClose',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'copiedFooter',
    basis: [official('ISM292', '第二十二条', '2000-09-25', 'secondHand')],
  },
  {
    id: 'ipv6',
    basis: [house],
  },
] as const satisfies readonly Answer[]
