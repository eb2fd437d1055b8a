import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Days from the end of an incident to the summary report. */
export const summaryReportDays = defineParameter({
  from: '2025-11-01',
  value: 30,
  basis: [law('IRM', '第八条', '2025-11-01', 'secondHand')],
})
