import { judge } from '../../readiness/judge.ts'
import { summarise } from '../summarise.ts'
import type { Repair, Repairing } from './repair.ts'

export const summary = ({ input: { state, ctx } }: Repairing): Repair => ({
  kind: 'explain',
  messages: summarise(state, judge(state, ctx), ctx),
  stay: true,
})
