import { defineProvince } from '../define.ts'
import { authorisedPrincipal } from './notes.ts'

export const hainan = defineProvince({
  code: '460000',
  name: '海南省',
  authority: '海南省通信管理局',
  icpPrefixes: ['琼'],
  policePrefixes: ['琼'],
  notes: [authorisedPrincipal],
})
