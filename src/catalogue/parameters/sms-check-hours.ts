import { provider } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Hours in which the SMS check of the ministry must be passed. */
export const smsCheckHours = defineParameter({ from: '2020-08-17', value: 24, basis: [provider('2020-08-17')] })
