import { defineProvince } from '../define.ts'

export const anhui = defineProvince({
  code: '340000',
  name: '安徽省',
  authority: '安徽省通信管理局',
  icpPrefixes: ['皖'],
  policePrefixes: ['皖'],
})
