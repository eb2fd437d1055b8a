import { say } from '../marks.ts'
import type { Repair } from './repair.ts'

/** Silence: nothing but spaces or signs. */
export const empty = (): Repair => ({ kind: 'repair', messages: [say('empty')], stay: true })
