import { shanghaiTime } from '../fields/calendar.ts'
import type { Intent } from '../listening/understanding.ts'
import { goOn } from './after-change.ts'
import { say } from './marks.ts'
import { taps } from './quick-replies.ts'
import type { DialogueState, Message } from './reply.ts'
import { silentReply } from './silent.ts'
import type { TurnInput, TurnOutcome } from './turn.ts'

type Leaving = NonNullable<DialogueState['leaving']>

/** Whoever says so wants no message to be taken. */
const leavesNone: ReadonlySet<Intent> = new Set(['skip', 'deny', 'decline', 'undo', 'finish', 'summary', 'notApplicable'])

const timeOf = ({ opensAt }: Leaving): string => (opensAt ? shanghaiTime(opensAt).replace('T', ' ') : '')

/** A message is waited for, until somebody is at the desk again. */
export const isLeaving = ({ conversation: { dialogue }, ctx }: TurnInput): boolean =>
  dialogue.leaving !== undefined && !(dialogue.leaving.opensAt && ctx.now && ctx.now >= dialogue.leaving.opensAt)

/** Nobody is there: nothing else is asked until the message is said, and the step stays as it was. */
export function askForMessage({ conversation }: TurnInput, leaving: Leaving): TurnOutcome {
  return {
    changes: [],
    reply: {
      ...silentReply(conversation.lastReply),
      kind: 'handoff',
      messages: [say('handoff.leave', { opensAt: timeOf(leaving) })],
      quickReplies: taps('skip'),
    },
    dialogue: { ...conversation.dialogue, leaving },
    held: [],
    handoff: { reason: 'asked' },
  }
}

/** The message for those who come: nothing of it is filled. It is confirmed with the time of an answer, then the open questions come back. */
export function takeMessage(input: TurnInput): TurnOutcome {
  const { leaving = { opensAt: null }, ...dialogue } = input.conversation.dialogue
  const { intent } = input.understanding
  if (intent === 'handoff') return askForMessage(input, leaving)
  const none = leavesNone.has(intent)
  const opening: Message = none ? say('handoff.noMessage') : say('handoff.left', { opensAt: timeOf(leaving) })
  const { reply, ...after } = goOn({ ...input, conversation: { ...input.conversation, dialogue }, fields: [] }, [opening])
  return { ...after, reply, held: [], ...(none ? {} : { handoff: { reason: input.text } }) }
}
