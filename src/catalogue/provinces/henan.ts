import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const henan = defineProvince({
  code: '410000',
  name: '河南省',
  authority: '河南省通信管理局',
  icpPrefixes: ['豫'],
  policePrefixes: ['豫'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    mailingInSameCity: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '通讯地址与证件住所须同市')] }],
    domainsPerOrder: [{ from: '2025-12-31', value: 5, basis: [provincial('2025-12-31', '每单域名不超过5个')] }],
  },
})
