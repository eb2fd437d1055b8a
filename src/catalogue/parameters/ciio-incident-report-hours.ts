import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Hours to report, operator of critical information infrastructure. */
export const ciioIncidentReportHours = defineParameter({
  from: '2025-11-01',
  value: 1,
  basis: [law('IRM', '第四条', '2025-11-01', 'secondHand')],
})
