import { defineProvince } from '../define.ts'
import { emptySubjectReuse } from './notes.ts'

export const yunnan = defineProvince({
  code: '530000',
  name: '云南省',
  authority: '云南省通信管理局',
  icpPrefixes: ['滇', '云'],
  policePrefixes: ['滇', '云'],
  notes: [emptySubjectReuse],
})
