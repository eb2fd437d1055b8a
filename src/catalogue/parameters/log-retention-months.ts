import { csl } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Months that network logs are kept. */
export const logRetentionMonths = defineParameter({
  from: '2017-06-01',
  value: 6,
  basis: csl('第二十一条（三）', '第二十三条（三）'),
})
