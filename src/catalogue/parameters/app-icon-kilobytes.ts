import { provider } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Kilobytes (1024) of the icon of an app. */
export const appIconKilobytes = defineParameter({ from: '2025-09-01', value: 100, basis: [provider('2025-09-01')] })
