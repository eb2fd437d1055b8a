import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { emptySubjectReuse } from './notes.ts'

export const beijing = defineProvince({
  code: '110000',
  name: '北京市',
  authority: '北京市通信管理局',
  icpPrefixes: ['京'],
  policePrefixes: ['京'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
  },
  notes: [emptySubjectReuse],
})
