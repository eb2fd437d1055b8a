import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const fujian = defineProvince({
  code: '350000',
  name: '福建省',
  authority: '福建省通信管理局',
  icpPrefixes: ['闽'],
  policePrefixes: ['闽'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    individualCrossProvince: [
      { from: '2025-12-31', value: 'residencePermit', basis: [provincial('2025-12-31', '个人跨省备案须提供居住证')] },
    ],
  },
})
