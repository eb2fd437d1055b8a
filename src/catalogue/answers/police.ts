import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** The public-security filing. */
export const police = [
  {
    id: 'policeDeadline',
    basis: [official('MPS33', '第十二条', '1997-12-30', 'read')],
  },
  {
    id: 'policeLate',
    basis: [official('MPS33', '第十二条', '1997-12-30', 'read'), official('MPS33', '第二十三条', '1997-12-30', 'read')],
  },
  {
    id: 'policePortal',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'policeInterview',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'policeReports',
    basis: [official('MPS33', '第十条', '1997-12-30', 'read'), house],
  },
  {
    id: 'policeAccount',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'policeWhere',
    basis: [official('MPS33', '第十二条', '1997-12-30', 'read')],
  },
  {
    id: 'policeConfirm',
    basis: [official('MPS33', '第十二条', '1997-12-30', 'read'), house],
    offersPerson: true,
  },
  {
    id: 'controlledGoods',
    basis: [provider('2025-12-31', 'memory')],
  },
] as const satisfies readonly Answer[]
