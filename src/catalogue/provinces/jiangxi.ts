import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const jiangxi = defineProvince({
  code: '360000',
  name: '江西省',
  authority: '江西省通信管理局',
  icpPrefixes: ['赣'],
  policePrefixes: ['赣'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
  },
})
