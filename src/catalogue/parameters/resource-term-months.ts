import { provider } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Months that the server must be bought for. */
export const resourceTermMonths = defineParameter({ from: '2025-09-01', value: 3, basis: [provider('2025-09-01')] })
