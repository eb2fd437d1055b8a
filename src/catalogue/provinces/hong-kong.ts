import { defineProvince } from '../define.ts'

export const hongKong = defineProvince({
  code: '810000',
  name: '香港特别行政区',
  authority: null,
  icpPrefixes: [],
  policePrefixes: [],
})
