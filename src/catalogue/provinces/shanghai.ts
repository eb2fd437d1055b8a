import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const shanghai = defineProvince({
  code: '310000',
  name: '上海市',
  authority: '上海市通信管理局',
  icpPrefixes: ['沪'],
  policePrefixes: ['沪'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
  },
})
