import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Months that content records are kept: 60 days, 30 to a month. */
export const recordRetentionMonths = defineParameter({
  from: '2000-09-25',
  value: 2,
  basis: [law('ISM292', '第十四条', '2000-09-25', 'read')],
})
