import { defineProvince } from '../define.ts'
import { emptySubjectReuse } from './notes.ts'

export const liaoning = defineProvince({
  code: '210000',
  name: '辽宁省',
  authority: '辽宁省通信管理局',
  icpPrefixes: ['辽'],
  policePrefixes: ['辽'],
  notes: [emptySubjectReuse],
})
