import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { emptySubjectReuse } from './notes.ts'

export const shanxi = defineProvince({
  code: '140000',
  name: '山西省',
  authority: '山西省通信管理局',
  icpPrefixes: ['晋'],
  policePrefixes: ['晋'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    domainsPerOrder: [{ from: '2025-12-31', value: 3, basis: [provincial('2025-12-31', '每单域名不超过3个')] }],
    individualCrossProvince: [{ from: '2025-12-31', value: 'refused', basis: [provincial('2025-12-31', '个人跨省备案不受理')] }],
  },
  notes: [emptySubjectReuse],
})
