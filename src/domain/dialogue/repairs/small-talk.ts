import { say } from '../marks.ts'
import type { Repair, Repairing } from './repair.ts'

/** Thanks, weather, "还有什么": a word back, and on with the matter. Without the licence at hand what is known can be told. */
export const smallTalk = ({ input }: Repairing): Repair => ({
  messages: [say(input.understanding.lacksPaper ? 'noPaper' : 'smallTalk')],
  stay: true,
})
