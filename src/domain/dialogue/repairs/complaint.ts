import { say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Repair } from './repair.ts'

/** An insult or a sigh: we are sorry, a person is one tap away, and the matter goes on. */
export const complaint = (): Repair => ({
  kind: 'repair',
  messages: [say('complaint')],
  stay: true,
  quickReplies: taps('person', 'skip', 'summary'),
})
