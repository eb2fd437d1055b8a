import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Persons a year from which an export of personal information needs an assessment. */
export const exportAssessmentPersons = defineParameter({
  from: '2024-03-22',
  value: 1000000,
  basis: [law('CBDF', '第七条', '2024-03-22', 'secondHand')],
})
