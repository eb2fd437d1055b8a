import type { FilingId } from '../../domain/case/events.ts'
import type { ConversationState } from '../../domain/case/state.ts'
import { quietDesk } from '../../domain/desk/desk-state.ts'
import { newDialogue } from '../../domain/dialogue/open-conversation.ts'
import type { Reply } from '../../domain/dialogue/reply.ts'
import { takeTurn } from '../../domain/dialogue/take-turn.ts'
import type { Json } from '../../domain/json.ts'
import type { Understanding } from '../../domain/listening/understanding.ts'
import type { Deps } from '../../ports/deps.ts'
import { parseFields } from '../cases/parse-fields.ts'
import { hypotheticalCase } from '../checks/hypothetical-case.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { nearest } from '../records/nearest.ts'
import { sayReply } from './say-reply.ts'

export interface Interpret {
  readonly organisation: string
  readonly asking: readonly string[]
  readonly text: string
  readonly today: string
  readonly locale: string
  readonly filings: readonly FilingId[]
  readonly fields: Readonly<Record<string, Json>>
}

export interface Interpreted {
  readonly understanding: Understanding
  readonly reply: Reply
}

/** What the assistant would hear and say to one answer, storing nothing. */
export async function interpret(deps: Deps, input: Interpret): Promise<Outcome<Interpreted>> {
  const strangers = input.asking.filter(field => !Object.hasOwn(deps.catalogue.fields, field))
  const dated = { ...deps, clock: { now: deps.clock.now, today: () => input.today } }
  // the sandbox has consent: what is heard is shown to whoever called and kept nowhere
  const said = { consentSensitive: true, ...input.fields }
  const { changes, errors } = parseFields(dated, said, {
    known: {},
    evidence: { kind: 'api', seq: 1, quote: null, confidence: 1 },
    pointer: '/fields',
  })
  const unknown = strangers.map(field => {
    const close = nearest(field, Object.keys(deps.catalogue.fields))
    const pointer = `/asking/${input.asking.indexOf(field)}`
    return { pointer, code: 'field.unknown', args: { field }, ...(close ? { suggestion: close } : {}) }
  })
  if (unknown.length || errors.length) return refuse('invalid-fields', { errors: [...unknown, ...errors] })
  const { organisation, filings, asking, text, today, locale } = input
  const at = deps.clock.now()
  const conversation = askedFor(asking, locale, at)
  const state = {
    ...hypotheticalCase(dated, { organisation, filings, changes, at, inForceOn: today }),
    conversations: { [conversation.id]: conversation },
  }
  const understanding = await deps.listener.listen({
    text,
    asking,
    confirming: [],
    fields: state.fields,
    filings,
    today,
    locale,
    quota: organisation,
  })
  const ctx = { catalogue: deps.catalogue, reference: deps.reference, today }
  const outcome = takeTurn({ state, conversation, understanding, text, seq: state.revision + 1, ctx })
  return { ok: true, understanding, reply: sayReply(deps, outcome.reply, locale) }
}

const askedFor = (asking: readonly string[], locale: string, createdAt: string): ConversationState => ({
  id: 'conv_hypothetical',
  locale,
  controller: 'assistant',
  staff: null,
  status: 'open',
  createdAt,
  lastReply: null,
  dialogue: { ...newDialogue, step: 'asking', asking, asked: Object.fromEntries(asking.map(field => [field, 1])) },
  desk: quietDesk,
})
