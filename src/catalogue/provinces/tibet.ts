import { defineProvince } from '../define.ts'

export const tibet = defineProvince({
  code: '540000',
  name: '西藏自治区',
  authority: '西藏自治区通信管理局',
  icpPrefixes: ['藏'],
  policePrefixes: ['藏'],
})
