import { provider } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Days from approval in which the police number is put on the page. */
export const policeFooterDays = defineParameter({ from: '2024-01-01', value: 30, basis: [provider('2024-01-01')] })
