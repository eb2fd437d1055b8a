import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { emptySubjectReuse } from './notes.ts'

export const guangxi = defineProvince({
  code: '450000',
  name: '广西壮族自治区',
  authority: '广西壮族自治区通信管理局',
  icpPrefixes: ['桂'],
  policePrefixes: ['桂'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    individualCrossProvince: [{ from: '2025-12-31', value: 'refused', basis: [provincial('2025-12-31', '个人跨省备案不受理')] }],
  },
  notes: [emptySubjectReuse],
})
