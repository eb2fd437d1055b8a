import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Persons a year from which an export of sensitive personal information needs an assessment. */
export const exportSensitiveAssessmentPersons = defineParameter({
  from: '2024-03-22',
  value: 10000,
  basis: [law('CBDF', '第七条', '2024-03-22', 'secondHand')],
})
