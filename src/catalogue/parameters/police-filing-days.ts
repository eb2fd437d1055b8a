import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Days from connection to the police filing. */
export const policeFilingDays = defineParameter({ from: '1997-12-30', value: 30, basis: [law('MPS33', '第十二条', '1997-12-30', 'read')] })
