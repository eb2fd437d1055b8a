import { provider } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Months that a domain must still run after the application. */
export const domainExpiryMonths = defineParameter({ from: '2025-09-01', value: 3, basis: [provider('2025-09-01')] })
