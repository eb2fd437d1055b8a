import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const ningxia = defineProvince({
  code: '640000',
  name: '宁夏回族自治区',
  authority: '宁夏回族自治区通信管理局',
  icpPrefixes: ['宁'],
  policePrefixes: ['宁'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    individualCrossProvince: [{ from: '2025-12-31', value: 'refused', basis: [provincial('2025-12-31', '个人跨省备案不受理')] }],
  },
})
