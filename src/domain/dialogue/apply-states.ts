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

/** Without these nobody knows which procedure applies: 没有 and 保密 say no more than 不知道. */
const decidesFiling: ReadonlySet<string> = new Set(['filingScenario', 'icpFilingType', 'serviceKind', 'serverRegion'])

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
  return (
    told
      .filter(answer => input.ctx.catalogue.fields[answer.field] && !filled.has(answer.field))
      .filter(answer => open.has(answer.field) || !isValue(input, answer.field))
      // 身份证号我凭啥给你,你存哪? asks, and turns nothing down yet
      .filter(answer => answer.state !== 'declined' || understanding.intent !== 'question')
      .filter(answer => answer.state !== 'notApplicable' || !isAskedBack(input, answer.field))
      // 没有没有 第一次弄: the none is of what it tells, not of where the server stands
      .filter(answer => !(answer.state === 'notApplicable' && decidesFiling.has(answer.field) && understanding.fills.length > 0))
      .map(answer => ({
        field: answer.field,
        // what decides the filing cannot be kept back, only left open
        to: decidesFiling.has(answer.field) && answer.state !== 'later' ? 'unknown' : answer.state,
        evidence: { kind: 'turn', seq, quote: answer.quote || null, confidence: 1 },
      }))
  )

  function isValue({ understanding: { intent } }: TurnInput, field: string): boolean {
    const entry = state.fields[field]
    return intent !== 'correction' && entry?.state === 'filled' && isSaid(entry)
  }
}

/** Every filer has these: a 没有 to them is asked back once, differently, before the field stays empty. */
const everyoneHas: ReadonlySet<string> = new Set(['personName', 'personalIdNumber', 'organizerCertNumber', 'mobile'])

const isAskedBack = ({ conversation: { dialogue }, ctx }: TurnInput, key: string): boolean => {
  const field = ctx.catalogue.fields[key]
  if (!field || field.optional || !everyoneHas.has(field.kind ?? '') || !field.usedBy.some(use => use.endsWith('Filing'))) return false
  return dialogue.asking.includes(key) && (dialogue.asked[key] ?? 0) < 2
}

/** Fields that are open now: asked and not answered yet, or offered for a yes. */
export function openFields({ conversation: { dialogue }, state }: TurnInput): ReadonlySet<string> {
  const asked = dialogue.asking.filter(field => state.fields[field]?.state !== 'filled')
  return new Set([...asked, ...dialogue.confirming.map(proposal => proposal.field)])
}
