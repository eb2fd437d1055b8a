import { defineProvince } from '../define.ts'

export const macau = defineProvince({
  code: '820000',
  name: '澳门特别行政区',
  authority: null,
  icpPrefixes: [],
  policePrefixes: [],
})
