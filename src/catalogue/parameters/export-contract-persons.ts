import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Persons a year from which an export of personal information needs a standard contract or a certificate. */
export const exportContractPersons = defineParameter({
  from: '2024-03-22',
  value: 100000,
  basis: [law('CBDF', '第八条', '2024-03-22', 'secondHand')],
})
