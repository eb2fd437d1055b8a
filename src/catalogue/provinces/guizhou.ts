import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'
import { emptySubjectReuse } from './notes.ts'

export const guizhou = defineProvince({
  code: '520000',
  name: '贵州省',
  authority: '贵州省通信管理局',
  icpPrefixes: ['黔', '贵'],
  policePrefixes: ['贵', '黔'],
  parameters: {
    principalMustBeLegalRep: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '主体负责人须为法定代表人')] }],
    mailingInSameCity: [{ from: '2025-12-31', value: 1, basis: [provincial('2025-12-31', '通讯地址与证件住所须同市')] }],
  },
  notes: [emptySubjectReuse],
})
