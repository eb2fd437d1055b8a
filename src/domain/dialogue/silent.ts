import type { Reply } from './reply.ts'
import type { TurnInput, TurnOutcome } from './turn.ts'

/** The only reply while staff have control. */
export const silentReply = (last: Reply | null): Reply => ({
  kind: 'silent',
  messages: [],
  text: '',
  asking: [],
  confirming: [],
  captured: [],
  corrected: [],
  stale: [],
  findings: [],
  quickReplies: [],
  topics: [],
  progress: last?.progress ?? { filled: 0, needed: 0, percent: 0 },
})

/** A person of the staff has the word: nothing is said, nothing is filled. */
export const silent = ({ conversation }: TurnInput): TurnOutcome => ({
  changes: [],
  reply: silentReply(conversation.lastReply),
  dialogue: conversation.dialogue,
  held: [],
})
