import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const shandong = defineProvince({
  code: '370000',
  name: '山东省',
  authority: '山东省通信管理局',
  icpPrefixes: ['鲁'],
  policePrefixes: ['鲁'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    individualCrossProvince: [
      { from: '2025-12-31', value: 'residencePermit', basis: [provincial('2025-12-31', '个人跨省备案须提供居住证')] },
    ],
  },
})
