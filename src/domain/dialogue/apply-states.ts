import type { FieldChange } from '../case/events.ts'
import type { AnsweredState } from '../case/state.ts'
import { isSaid } from './state-values.ts'
import type { TurnInput } from './turn.ts'

/** Intents that answer the open questions without a value, when the message names no field. */
const answersOpen: Readonly<Partial<Record<TurnInput['understanding']['intent'], AnsweredState>>> = {
  unknown: 'unknown',
  notApplicable: 'notApplicable',
  decline: 'declined',
  later: 'later',
  skip: 'later',
}

/** 不知道, 没有, 不想说, 晚点给: recorded per field. A value that a person gave stays unless the field was just asked again. */
export function applyStates(input: TurnInput, filled: ReadonlySet<string>): readonly FieldChange[] {
  const { understanding, state, seq } = input
  const open = openFields(input)
  const general = answersOpen[understanding.intent]
  const told = understanding.states.length
    ? understanding.states
    : general && understanding.fills.length === 0
      ? [...open].map(field => ({ field, state: general, quote: '' }))
      : []
  return told
    .filter(answer => input.ctx.catalogue.fields[answer.field] && !filled.has(answer.field))
    .filter(answer => open.has(answer.field) || !isValue(input, answer.field))
    .map(answer => ({
      field: answer.field,
      to: answer.state,
      evidence: { kind: 'turn', seq, quote: answer.quote || null, confidence: 1 },
    }))

  function isValue({ understanding: { intent } }: TurnInput, field: string): boolean {
    const entry = state.fields[field]
    return intent !== 'correction' && entry?.state === 'filled' && isSaid(entry)
  }
}

/** Fields that are open now: asked and not answered yet, or offered for a yes. */
export function openFields({ conversation: { dialogue }, state }: TurnInput): ReadonlySet<string> {
  const asked = dialogue.asking.filter(field => state.fields[field]?.state !== 'filled')
  return new Set([...asked, ...dialogue.confirming.map(proposal => proposal.field)])
}
