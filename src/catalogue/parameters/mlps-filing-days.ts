import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Days from operation to the filing of a system of level 2 or higher. */
export const mlpsFilingDays = defineParameter({ from: '2007-06-22', value: 30, basis: [law('MLPS43', '第十五条', '2007-06-22', 'read')] })
