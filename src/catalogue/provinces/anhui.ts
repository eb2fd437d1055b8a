import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { authorisedPrincipal } from './notes.ts'

export const anhui = defineProvince({
  code: '340000',
  name: '安徽省',
  authority: '安徽省通信管理局',
  icpPrefixes: ['皖'],
  policePrefixes: ['皖'],
  parameters: {
    principalMustEqualServiceOwner: [
      { from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '被授权的主体负责人须同时是服务负责人')] },
    ],
  },
  notes: [authorisedPrincipal],
})
