import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Hours to report an incident of grade 较大 or worse, general operator. */
export const incidentReportHours = defineParameter({
  from: '2025-11-01',
  value: 4,
  basis: [law('IRM', '第四条', '2025-11-01', 'secondHand')],
})
