import type { Answer } from '../../domain/catalogue.ts'
import { house, official, provider } from './basis.ts'

const practice = provider('2025-12-31', 'memory')
const abroad = { field: 'serverRegion', isOneOf: ['overseas', 'hkMoTw'] } as const
const noIcpAbroad = [
  official('MII33', '第五条', '2005-03-20', 'secondHand'),
  official('MPS33', '第十二条', '1997-12-30', 'read'),
  provider('2025-12-31'),
] as const

/** What stays and what changes, one thing beside another, what counts; and the same questions where the server is abroad. */
export const compared = [
  {
    id: 'numberKept',
    basis: [practice],
  },
  {
    id: 'accessOrChange',
    basis: [provider('2025-12-31')],
  },
  {
    id: 'psServiceKind',
    basis: [practice],
  },
  {
    id: 'logSize',
    basis: [house],
  },
  {
    id: 'exportCount',
    basis: [official('CBDF', '第四条', '2024-03-22', 'memory'), official('PIPL', '第三十九条', '2021-11-01', 'read')],
  },
  {
    id: 'serverCounted',
    basis: [house],
  },
  { id: 'bothFilings@overseas', when: abroad, basis: [...noIcpAbroad] },
  { id: 'whatIsIcp@overseas', when: abroad, basis: [...noIcpAbroad] },
  { id: 'whichFilings@overseas', when: abroad, basis: [...noIcpAbroad] },
  { id: 'authority@overseas', when: abroad, basis: [...noIcpAbroad] },
  { id: 'authorityByServer@overseas', when: abroad, basis: [...noIcpAbroad] },
] as const satisfies readonly Answer[]
