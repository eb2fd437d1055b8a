import { defineProvince } from '../define.ts'

export const taiwan = defineProvince({
  code: '710000',
  name: '台湾省',
  authority: null,
  icpPrefixes: [],
  policePrefixes: [],
})
