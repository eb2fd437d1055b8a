import { provincial } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** What a province says to an individual whose paper is from another one: refused, residencePermit, free, or nothing that we know. */
export const individualCrossProvince = defineParameter({ from: '2025-12-31', value: 'notStated', basis: [provincial('2025-12-31')] })
