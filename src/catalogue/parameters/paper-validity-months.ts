import { provider } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Months that an identity paper or a certificate must still be valid after the application. */
export const paperValidityMonths = defineParameter({ from: '2025-09-01', value: 3, basis: [provider('2025-09-01')] })
