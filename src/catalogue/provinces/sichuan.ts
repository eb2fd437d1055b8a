import { defineProvince } from '../define.ts'
import { emptySubjectReuse } from './notes.ts'

export const sichuan = defineProvince({
  code: '510000',
  name: '四川省',
  authority: '四川省通信管理局',
  icpPrefixes: ['蜀', '川'],
  policePrefixes: ['川', '蜀'],
  notes: [emptySubjectReuse],
})
