import type { FieldChange } from '../case/events.ts'
import { applyFills } from './apply-fills.ts'
import { applyRejects } from './apply-rejects.ts'
import { applyStates } from './apply-states.ts'
import { confirm } from './confirm.ts'
import type { Captured, Proposal, Reply } from './reply.ts'
import type { HeldFill, TurnInput } from './turn.ts'
import { whoIsWho } from './who-is-who.ts'

/** What a message brings, whatever else it does. Nothing is decided here about what to say. */
export interface Heard {
  readonly changes: readonly FieldChange[]
  readonly captured: readonly Captured[]
  readonly corrected: Reply['corrected']
  readonly held: readonly HeldFill[]
  readonly proposals: readonly Proposal[]
  readonly denied: readonly string[]
}

export function hear(input: TurnInput): Heard {
  const fills = applyFills(input)
  const filled = new Set([...fills.captured.map(each => each.field), ...fills.held.map(each => each.field)])
  const rejects = applyRejects(input, filled)
  const states = applyStates(input, filled)
  const touched = new Set([...filled, ...rejects.captured.map(each => each.field), ...states.map(change => change.field)])
  const confirmed = confirm(input, touched)
  const changes = [...fills.changes, ...rejects.changes, ...states, ...confirmed.changes]
  return {
    changes: [...changes, ...whoIsWho(changes, input.state, input.seq)],
    captured: [...fills.captured, ...rejects.captured, ...confirmed.captured],
    corrected: fills.corrected,
    held: fills.held,
    proposals: [...fills.proposals, ...rejects.proposals],
    denied: confirmed.denied,
  }
}
