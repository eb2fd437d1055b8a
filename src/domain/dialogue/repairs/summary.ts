import { judge } from '../../readiness/judge.ts'
import { summarise } from '../summarise.ts'
import type { Repair, Repairing } from './repair.ts'

/** With no question open, whoever looks at it is offered what is missing once more. */
export const summary = ({ input: { state, conversation, ctx } }: Repairing): Repair => ({
  kind: 'explain',
  messages: summarise(state, judge(state, ctx), ctx),
  stay: true,
  ...(conversation.dialogue.asking.length + conversation.dialogue.confirming.length === 0 ? { reopens: true as const } : {}),
})
