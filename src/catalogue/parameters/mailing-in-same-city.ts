import { provincial } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** 1 where the mailing address must lie in the city of the domicile, not only in its province. */
export const mailingInSameCity = defineParameter({ from: '2025-12-31', value: 0, basis: [provincial('2025-12-31')] })
