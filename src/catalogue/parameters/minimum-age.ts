import { provincial } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Years of age of a person in charge. */
export const minimumAge = defineParameter({ from: '2025-12-31', value: 18, basis: [provincial('2025-12-31')] })
