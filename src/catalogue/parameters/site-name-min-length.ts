import { provider } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Characters of a site name. */
export const siteNameMinLength = defineParameter({ from: '2025-09-01', value: 3, basis: [provider('2025-09-01')] })
