import { applyEvent } from '../../case/fold.ts'
import type { CaseState } from '../../case/state.ts'
import type { Settled } from '../settle.ts'
import type { TurnInput } from '../turn.ts'
import type { Told } from './told.ts'

/** The case as it will be once what was told is written beside the message. */
export function withTold(settled: Settled, told: Told | null, { ctx }: Pick<TurnInput, 'ctx'>): Settled {
  if (!told) return settled
  const at = ctx.now ?? settled.state.updatedAt
  const by = { v: 1, actor: 'visitor', at } as const
  let state = withMoves(settled.state, told.moved, ctx)
  for (const payload of told.answered) state = applyEvent(state, { ...by, seq: state.revision + 1, type: 'rejectionAnswered', payload })
  for (const payload of told.settled) state = applyEvent(state, { ...by, seq: state.revision + 1, type: 'proposalSettled', payload })
  return { ...settled, state }
}

/** The case after these steps. */
export function withMoves(before: CaseState, moved: Told['moved'], { now }: Pick<TurnInput['ctx'], 'now'>): CaseState {
  const by = { v: 1, actor: 'visitor', at: now ?? before.updatedAt } as const
  return moved.reduce((state, payload) => applyEvent(state, { ...by, seq: state.revision + 1, type: 'filingMoved', payload }), before)
}
