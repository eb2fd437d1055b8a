import type { Answer } from '../../domain/catalogue.ts'
import { house, official } from './basis.ts'

/** Personal information and its export. */
export const data = [
  {
    id: 'abroadIsExport',
    basis: [official('PIPL', '第三十九条', '2021-11-01', 'read'), official('CBDF', '第二条', '2024-03-22', 'secondHand')],
  },
  {
    id: 'assessment',
    basis: [
      official('CBDF', '第五条', '2024-03-22', 'secondHand'),
      official('CBDF', '第七条', '2024-03-22', 'secondHand'),
      official('CBDF', '第八条', '2024-03-22', 'secondHand'),
    ],
  },
  {
    id: 'standardContract',
    basis: [official('SCC', '', '2023-06-01', 'secondHand'), official('PIC', '', '2026-01-01', 'secondHand')],
  },
  {
    id: 'separateConsent',
    basis: [official('PIPL', '第三十九条', '2021-11-01', 'read')],
  },
  {
    id: 'localisation',
    basis: [official('CSL', '第三十九条', '2026-01-01', 'derived'), official('PIPL', '第四十条', '2021-11-01', 'read')],
  },
  {
    id: 'sensitiveInfo',
    basis: [official('PIPL', '第二十八条', '2021-11-01', 'read')],
  },
  {
    id: 'importantData',
    basis: [official('NDSR', '第三十七条', '2025-01-01', 'read')],
  },
  {
    id: 'cacFiling',
    basis: [house, official('CBDF', '第八条', '2024-03-22', 'secondHand')],
  },
  {
    id: 'privacyPolicy',
    basis: [official('PIPL', '第十七条', '2021-11-01', 'memory')],
  },
  {
    id: 'gdpr',
    basis: [house],
  },
] as const satisfies readonly Answer[]
