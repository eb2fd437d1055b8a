import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const qinghai = defineProvince({
  code: '630000',
  name: '青海省',
  authority: '青海省通信管理局',
  icpPrefixes: ['青'],
  policePrefixes: ['青'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    individualCrossProvince: [{ from: '2025-12-31', value: 'refused', basis: [provincial('2025-12-31', '个人跨省备案不受理')] }],
  },
})
