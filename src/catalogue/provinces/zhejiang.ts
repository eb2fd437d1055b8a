import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { emptySubjectReuse } from './notes.ts'

export const zhejiang = defineProvince({
  code: '330000',
  name: '浙江省',
  authority: '浙江省通信管理局',
  icpPrefixes: ['浙'],
  policePrefixes: ['浙'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    individualCrossProvince: [
      { from: '2025-12-31', value: 'residencePermit', basis: [provincial('2025-12-31', '个人跨省备案须提供居住证')] },
    ],
  },
  notes: [emptySubjectReuse],
})
