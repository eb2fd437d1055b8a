import type { Reply } from './reply.ts'
import type { TurnInput, TurnOutcome } from './turn.ts'

/** A person of the staff has the word: nothing is said, nothing is filled. */
export function silent({ conversation }: TurnInput): TurnOutcome {
  const reply: Reply = {
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
    progress: conversation.lastReply?.progress ?? { filled: 0, needed: 0, percent: 0 },
  }
  return { changes: [], reply, dialogue: conversation.dialogue, held: [] }
}
