import type { JudgeContext } from '../../readiness/judgement.ts'
import type { Heard } from '../hear.ts'
import type { Message } from '../reply.ts'
import { decline } from './decline.ts'
import { later } from './later.ts'
import { notApplicable } from './not-applicable.ts'
import type { Repair, Repairing } from './repair.ts'
import { unknown } from './unknown.ts'

/** What is said to answers without a value, whatever else the message held. */
export const statedMessages = (heard: Heard, ctx: JudgeContext): readonly Message[] => [
  ...unknown(heard),
  ...notApplicable(heard),
  ...decline(heard),
  ...later(heard, ctx),
]

/** A message that only says 不知道, 没有, 不想说, 晚点 or 跳过; with no question open it says nothing. */
export const stated = ({ input, heard }: Repairing): Repair => {
  if (heard.changes.length) return { messages: [] }
  // 没有 where there must be something: the question is put differently
  if (input.understanding.intent === 'notApplicable' && heard.captured.length === 0 && input.conversation.dialogue.asking.length > 0)
    return { kind: 'repair', messages: [], failed: true }
  return { messages: [], stay: true }
}
