import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const zhejiang = defineProvince({
  code: '330000',
  name: '浙江省',
  authority: '浙江省通信管理局',
  icpPrefixes: ['浙'],
  policePrefixes: ['浙'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
  },
})
