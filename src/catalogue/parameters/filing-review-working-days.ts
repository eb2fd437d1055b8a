import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Working days in which the administration decides on a complete filing. */
export const filingReviewWorkingDays = defineParameter({
  from: '2005-03-20',
  value: 20,
  basis: [law('MII33', '第十二条', '2005-03-20', 'secondHand')],
})
