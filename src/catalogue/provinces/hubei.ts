import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const hubei = defineProvince({
  code: '420000',
  name: '湖北省',
  authority: '湖北省通信管理局',
  icpPrefixes: ['鄂'],
  policePrefixes: ['鄂'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    domainsPerOrder: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '每单域名不超过1个')] }],
    individualCrossProvince: [
      { from: '2025-12-31', value: 'residencePermit', basis: [provincial('2025-12-31', '个人跨省备案须提供居住证')] },
    ],
  },
})
