import { defineProvince } from '../define.ts'

export const hainan = defineProvince({
  code: '460000',
  name: '海南省',
  authority: '海南省通信管理局',
  icpPrefixes: ['琼'],
  policePrefixes: ['琼'],
})
