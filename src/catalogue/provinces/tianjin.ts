import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { emptySubjectReuse } from './notes.ts'

export const tianjin = defineProvince({
  code: '120000',
  name: '天津市',
  authority: '天津市通信管理局',
  icpPrefixes: ['津'],
  policePrefixes: ['津'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    individualCrossProvince: [{ from: '2025-12-31', value: 'free', basis: [provincial('2025-12-31', '个人跨省备案不限')] }],
  },
  notes: [emptySubjectReuse],
})
