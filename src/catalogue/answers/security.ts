import type { Answer } from '../../domain/catalogue.ts'
import { house, official } from './basis.ts'

/** Security, plans and incidents. */
export const security = [
  {
    id: 'whatIsMlps',
    basis: [official('MLPS43', '第十四条', '2007-06-22', 'read'), official('GB22239', '', '2019-12-01', 'memory')],
  },
  {
    id: 'mlps3',
    basis: [official('MLPS43', '第十四条', '2007-06-22', 'read'), house],
  },
  {
    id: 'mlpsFiling',
    basis: [official('MLPS43', '第十五条', '2007-06-22', 'read')],
  },
  {
    id: 'logs',
    basis: [official('CSL', '第二十三条', '2026-01-01', 'derived')],
  },
  {
    id: 'planMust',
    basis: [
      official('CSL', '第二十七条', '2026-01-01', 'derived'),
      official('NDSR', '第十一条', '2025-01-01', 'read'),
      official('CSL', '第六十一条', '2026-01-01', 'secondHand'),
    ],
  },
  {
    id: 'planContent',
    basis: [official('NCP', '', '2017-01-10', 'memory'), official('IRM', '第七条', '2025-11-01', 'secondHand')],
  },
  {
    id: 'drills',
    basis: [official('NCP', '', '2017-01-10', 'memory')],
  },
  {
    id: 'report4h',
    basis: [official('IRM', '第四条', '2025-11-01', 'secondHand')],
  },
  {
    id: 'incidentLevels',
    basis: [official('GB20986', '', '2023-12-01', 'secondHand'), official('IRM', '', '2025-11-01', 'secondHand')],
  },
  {
    id: 'warningColours',
    basis: [official('NCP', '', '2017-01-10', 'memory')],
  },
  {
    id: 'summary30',
    basis: [official('IRM', '第八条', '2025-11-01', 'secondHand')],
  },
  {
    id: 'breachNotify',
    basis: [official('PIPL', '第五十七条', '2021-11-01', 'read'), official('IRM', '第四条', '2025-11-01', 'secondHand')],
  },
  {
    id: 'reportWhere',
    basis: [official('IRM', '', '2025-11-01', 'memory'), official('IRM', '第四条', '2025-11-01', 'secondHand')],
  },
  {
    id: 'ddos',
    basis: [house, official('CSL', '第二十七条', '2026-01-01', 'derived')],
  },
  {
    id: 'rto',
    basis: [house],
  },
  {
    id: 'securityOfficer',
    basis: [official('CSL', '第二十三条', '2026-01-01', 'derived')],
  },
  {
    id: 'tls',
    basis: [house],
  },
  {
    id: 'sm2',
    basis: [house],
  },
  {
    id: 'ciio',
    basis: [official('CSL', '第三十三条', '2026-01-01', 'memory'), house],
  },
  {
    id: 'policy',
    basis: [official('CSL', '第二十三条', '2026-01-01', 'derived'), official('MPS33', '第十条', '1997-12-30', 'read')],
  },
] as const satisfies readonly Answer[]
