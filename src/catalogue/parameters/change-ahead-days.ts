import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Days that a change is filed ahead. */
export const changeAheadDays = defineParameter({
  from: '2000-09-25',
  value: 30,
  basis: [law('ISM292', '第十一条第三款', '2000-09-25', 'read')],
})
