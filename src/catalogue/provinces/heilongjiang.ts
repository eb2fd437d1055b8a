import { defineProvince } from '../define.ts'

export const heilongjiang = defineProvince({
  code: '230000',
  name: '黑龙江省',
  authority: '黑龙江省通信管理局',
  icpPrefixes: ['黑'],
  policePrefixes: ['黑'],
})
