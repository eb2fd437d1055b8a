import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

/** What the filings are, who they concern, and where they are made. */
export const basics = [
  {
    id: 'whatIsIcp',
    basis: [official('MII33', '第五条', '2005-03-20', 'secondHand'), official('ISM292', '第四条', '2000-09-25', 'read')],
  },
  {
    id: 'whatIsPolice',
    basis: [official('MPS33', '第十二条', '1997-12-30', 'read')],
  },
  {
    id: 'bothFilings',
    basis: [
      official('MII33', '第五条', '2005-03-20', 'secondHand'),
      official('MPS33', '第十二条', '1997-12-30', 'read'),
      provider('2025-12-31'),
    ],
  },
  {
    id: 'doNothing',
    basis: [official('MII33', '第二十二条', '2005-03-20', 'secondHand'), official('MPS33', '第二十三条', '1997-12-30', 'read')],
  },
  {
    id: 'accessProvider',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'authority',
    basis: [official('MII33', '第三条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'authorityByServer',
    basis: [official('MII33', '第三条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'selfFile',
    basis: [official('APP105', '', '2023-07-21', 'secondHand'), official('MII33', '第七条', '2005-03-20', 'memory')],
  },
  {
    id: 'portalDown',
    basis: [house, official('APP105', '', '2023-07-21', 'secondHand')],
  },
  {
    id: 'whichFirst',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'whichFirst@overseas',
    when: { field: 'serverRegion', isOneOf: ['overseas', 'hkMoTw'] },
    basis: [provider('2025-12-31'), official('MII33', '第五条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'isIcpNeededPersonal',
    basis: [official('MII33', '第五条', '2005-03-20', 'secondHand')],
  },
  {
    id: 'materials',
    basis: [official('ISM292', '第八条', '2000-09-25', 'read'), provider('2025-12-31')],
  },
  {
    id: 'organisationPapers',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'imagesOrPdf',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'verificationForm',
    basis: [official('VER64', '', '2010-02-01', 'secondHand'), provider('2025-12-31')],
  },
  {
    id: 'faceCheck',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'commitment',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'authorizationLetter',
    basis: [provider('2025-12-31')],
  },
] as const satisfies readonly Answer[]
