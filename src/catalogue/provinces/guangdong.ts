import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const guangdong = defineProvince({
  code: '440000',
  name: '广东省',
  authority: '广东省通信管理局',
  icpPrefixes: ['粤'],
  policePrefixes: ['粤'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    minimumAge: [{ from: '2025-12-31', value: 16, basis: [provincial('2025-12-31', '负责人年满16周岁')] }],
  },
})
