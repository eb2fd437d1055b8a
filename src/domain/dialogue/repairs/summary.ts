import { judge } from '../../readiness/judge.ts'
import { summarise } from '../summarise.ts'
import type { Repair, Repairing } from './repair.ts'

/** 还差什么 wants to know what is open, not everything that stands. */
const wantsOpen = /还(?:差|缺|剩|有|要|需)|(?:差|缺|剩)(?:什么|哪些|啥)|\b(?:left|missing|open)\b/i

/** With no question open, whoever looks at it is offered what is missing once more. */
export const summary = ({ input: { state, conversation, ctx, text } }: Repairing): Repair => ({
  kind: 'explain',
  messages: summarise(state, judge(state, ctx), ctx, wantsOpen.test(text) ? 'open' : 'all'),
  stay: true,
  ...(conversation.dialogue.asking.length + conversation.dialogue.confirming.length === 0 ? { reopens: true as const } : {}),
})
