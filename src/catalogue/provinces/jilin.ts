import { defineProvince } from '../define.ts'

export const jilin = defineProvince({
  code: '220000',
  name: '吉林省',
  authority: '吉林省通信管理局',
  icpPrefixes: ['吉'],
  policePrefixes: ['吉'],
})
