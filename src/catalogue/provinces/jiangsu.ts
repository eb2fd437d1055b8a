import { provincial } from '../basis.ts'
import { defineProvince } from '../define.ts'

export const jiangsu = defineProvince({
  code: '320000',
  name: '江苏省',
  authority: '江苏省通信管理局',
  icpPrefixes: ['苏'],
  policePrefixes: ['苏'],
  parameters: {
    minimumAge: [{ from: '2025-12-31', value: 16, basis: [provincial('2025-12-31', '负责人年满16周岁')] }],
  },
})
