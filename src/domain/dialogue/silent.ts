import type { FieldChange, Withheld } from '../case/events.ts'
import { placeholder } from '../listening/text/redact-text.ts'
import { hasConsent } from './consent.ts'
import type { Reply } from './reply.ts'
import type { TurnInput, TurnOutcome } from './turn.ts'

/** The only reply while staff have control. */
export const silentReply = (last: Reply | null): Reply => ({
  kind: 'silent',
  messages: [],
  text: '',
  asking: [],
  confirming: [],
  captured: [],
  corrected: [],
  stale: [],
  findings: [],
  quickReplies: [],
  topics: [],
  progress: last?.progress ?? { filled: 0, needed: 0, percent: 0 },
})

/** A person of the staff has the word: nothing is said, nothing is filled but what would be lost. */
export function silent(input: TurnInput): TurnOutcome {
  const withheld = withheldOf(input)
  return {
    changes: hasConsent(input.state) ? proposals(input) : [],
    reply: silentReply(input.conversation.lastReply),
    dialogue: input.conversation.dialogue,
    held: [],
    ...(withheld.length ? { withheld } : {}),
  }
}

const meets = (a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** Every sensitive stretch of the message, with the field that it was heard for. */
const withheldOf = ({ understanding: { sensitive, fills }, text }: TurnInput): readonly Withheld[] =>
  sensitive.map(({ start, end, kind }) => {
    const fill = fills.find(each => meets(each, { start, end }))
    return { field: fill?.field ?? null, kind, text: text.slice(start, end), ...(fill ? { value: fill.value } : {}) }
  })

/** With the consent a sensitive value of an empty field is proposed: staff and, later, the owner confirm it. */
function proposals({ understanding: { sensitive, fills }, state, seq }: TurnInput): readonly FieldChange[] {
  const heard = fills.filter(fill => sensitive.some(span => meets(fill, span)) && !(fill.field in state.fields))
  const first = heard.filter((fill, index) => heard.findIndex(other => other.field === fill.field) === index)
  return first.map(({ field, value, confidence }) => ({
    field,
    to: 'needsConfirmation' as const,
    value,
    evidence: { kind: 'turn' as const, seq, quote: placeholder, confidence },
  }))
}
