import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const xinjiang = defineProvince({
  code: '650000',
  name: '新疆维吾尔自治区',
  authority: '新疆维吾尔自治区通信管理局',
  icpPrefixes: ['新'],
  policePrefixes: ['新'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    domainsPerSite: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '一个网站一个域名')] }],
    individualCrossProvince: [{ from: '2025-12-31', value: 'refused', basis: [provincial('2025-12-31', '个人跨省备案不受理')] }],
  },
})
