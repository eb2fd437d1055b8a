import type { Answer } from '../../domain/catalogue.ts'
import { official, provider } from './basis.ts'

/** The site, its domain, its content, apps. */
export const site = [
  {
    id: 'domainRealName',
    basis: [official('DOM264', '第一条', '2018-01-01', 'read'), provider('2025-12-31')],
  },
  {
    id: 'domainHolder',
    basis: [official('DOM264', '第一条', '2018-01-01', 'read'), provider('2025-12-31')],
  },
  {
    id: 'domainExpiry',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'domainSuffix',
    basis: [official('DOM264', '第一条', '2018-01-01', 'read')],
  },
  {
    id: 'siteName',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'footerIcp',
    basis: [official('ISM292', '第十二条', '2000-09-25', 'read'), official('MII33', '第十三条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'footerPolice',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'electronicMark',
    basis: [official('MII33', '第十三条', '2024-01-18', 'secondHand')],
  },
  {
    id: 'resolving',
    basis: [provider('2025-12-31'), official('MII33', '第五条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'siteNotReady',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'commercial',
    basis: [official('ISM292', '第三条', '2000-09-25', 'read'), official('ISM292', '第七条', '2000-09-25', 'read')],
  },
  {
    id: 'preApproval',
    basis: [official('ISM292', '第五条', '2000-09-25', 'read'), provider('2025-12-31')],
  },
  {
    id: 'contentChanged',
    basis: [official('ISM292', '第十一条', '2000-09-25', 'read'), official('MII33', '第二十二条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'app',
    basis: [official('AFL', '第二十三条', '2022-12-01', 'read'), official('APP105', '', '2023-07-21', 'secondHand')],
  },
  {
    id: 'miniProgram',
    basis: [official('APP105', '', '2023-07-21', 'secondHand')],
  },
  {
    id: 'appSigning',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'subdomain',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'cdn',
    basis: [provider('2025-12-31', 'memory')],
  },
  {
    id: 'interactive',
    basis: [provider('2025-12-31')],
  },
] as const satisfies readonly Answer[]
