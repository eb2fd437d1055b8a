import { provider } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Working days between the real-name check of a domain and the application. */
export const domainRealNameWorkingDays = defineParameter({ from: '2025-09-01', value: 3, basis: [provider('2025-09-01')] })
