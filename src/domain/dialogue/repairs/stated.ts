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
export const stated = ({ heard }: Repairing): Repair => (heard.changes.length ? { messages: [] } : { messages: [], stay: true })
