import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** Police filing, security duties and personal information. */
export const duties = [
  {
    id: 'policeMust',
    basis: [official('MPS33', '第十二条', '1997-12-30', 'read')],
  },
  {
    id: 'policeMaterials',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'policeRejected',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'policeChange',
    basis: [official('MPS33', '第十二条', '1997-12-30', 'read')],
  },
  {
    id: 'policeIcon',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'handleIllegal',
    basis: [official('MPS33', '第十条', '1997-12-30', 'read')],
  },
  {
    id: 'keepRecords',
    basis: [official('ISM292', '第十四条', '2000-09-25', 'read')],
  },
  {
    id: 'inspection',
    basis: [official('PSI151', '', '2018-11-01', 'secondHand')],
  },
  {
    id: 'securityPenalty',
    basis: [official('CSL', '第六十一条', '2026-01-01', 'secondHand')],
  },
  {
    id: 'planHow',
    basis: [house],
  },
  {
    id: 'planSubmit',
    basis: [house],
  },
  {
    id: 'drillHow',
    basis: [house],
  },
  {
    id: 'backup',
    basis: [official('CSL', '第二十三条', '2026-01-01', 'derived')],
  },
  {
    id: 'vulnScan',
    basis: [official('CSL', '第二十七条', '2026-01-01', 'derived')],
  },
  {
    id: 'mlpsGrade',
    basis: [official('MLPS43', '第十四条', '2007-06-22', 'read')],
  },
  {
    id: 'mlpsRenew',
    basis: [official('MLPS1001', '', '2025-11-30', 'secondHand')],
  },
  {
    id: 'payRansom',
    basis: [house],
  },
  {
    id: 'pipia',
    basis: [official('PIPL', '第五十五条', '2021-11-01', 'read')],
  },
  {
    id: 'minorsData',
    basis: [official('PIPL', '第三十一条', '2021-11-01', 'memory')],
  },
  {
    id: 'exportContract',
    basis: [official('CBDF', '第五条', '2024-03-22', 'secondHand')],
  },
  {
    id: 'foreignTools',
    basis: [official('PIPL', '第三十九条', '2021-11-01', 'read')],
  },
  {
    id: 'exportPenalty',
    basis: [official('PIPL', '第六十六条', '2021-11-01', 'memory')],
  },
  {
    id: 'dataStore',
    basis: [official('PIPL', '第十九条', '2021-11-01', 'memory')],
  },
  {
    id: 'personalData',
    basis: [official('PIPL', '第四条', '2021-11-01', 'memory')],
  },
  {
    id: 'sensitiveExport',
    basis: [official('CBDF', '第八条', '2024-03-22', 'secondHand')],
  },
  {
    id: 'policeDown',
    basis: [house],
  },
  {
    id: 'planRoles',
    basis: [house],
  },
  {
    id: 'training',
    basis: [official('MPS33', '第十条', '1997-12-30', 'read')],
  },
  {
    id: 'serverProof',
    basis: [house],
  },
  {
    id: 'providerRegion',
    basis: [house],
  },
  {
    id: 'appIcon',
    basis: [provider('2025-12-31')],
  },
] as const satisfies readonly Answer[]
