import { defineParameter } from '../define.ts'

/** Days after a change in which the police filing follows: our own measure, no provision counts any (note on P024). */
export const policeChangeDays = defineParameter({
  from: '2005-03-20',
  value: 30,
  basis: [{ kind: 'house', instrument: 'house', from: '2005-03-20', confidence: 'derived' }],
})
