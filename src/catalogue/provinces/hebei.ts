import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const hebei = defineProvince({
  code: '130000',
  name: '河北省',
  authority: '河北省通信管理局',
  icpPrefixes: ['冀'],
  policePrefixes: ['冀'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    mailingInSameCity: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '通讯地址与证件住所须同市')] }],
  },
})
