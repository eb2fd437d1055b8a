import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const gansu = defineProvince({
  code: '620000',
  name: '甘肃省',
  authority: '甘肃省通信管理局',
  icpPrefixes: ['陇', '甘'],
  policePrefixes: ['甘', '陇'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    individualCrossProvince: [{ from: '2025-12-31', value: 'refused', basis: [provincial('2025-12-31', '个人跨省备案不受理')] }],
  },
})
