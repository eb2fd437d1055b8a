import { defineProvince } from '../define.ts'

export const chongqing = defineProvince({
  code: '500000',
  name: '重庆市',
  authority: '重庆市通信管理局',
  icpPrefixes: ['渝'],
  policePrefixes: ['渝'],
})
