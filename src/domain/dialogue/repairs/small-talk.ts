import { say } from '../marks.ts'
import type { Repair } from './repair.ts'

/** Thanks, weather, "还有什么": a word back, and on with the matter. */
export const smallTalk = (): Repair => ({ messages: [say('smallTalk')], stay: true })
