import { createHash } from 'node:crypto'
import { createReference } from '../../../src/adapters/reference/index.ts'
import { createCatalogue } from '../../../src/catalogue/index.ts'
import type { FilingId } from '../../../src/domain/case/events.ts'
import { emptyCase } from '../../../src/domain/case/fold.ts'
import type { CaseState, ConversationState, FieldEntry } from '../../../src/domain/case/state.ts'
import { quietDesk } from '../../../src/domain/desk/desk-state.ts'
import { newDialogue } from '../../../src/domain/dialogue/open-conversation.ts'
import type { DialogueState } from '../../../src/domain/dialogue/reply.ts'
import type { TurnInput } from '../../../src/domain/dialogue/turn.ts'
import type { Json } from '../../../src/domain/json.ts'
import type { Understanding } from '../../../src/domain/listening/understanding.ts'
import type { JudgeContext } from '../../../src/domain/readiness/judgement.ts'

export const today = '2026-11-23'
const at = `${today}T02:00:00.000Z`

export const ctx: JudgeContext = {
  catalogue: createCatalogue(text => createHash('sha256').update(text).digest('hex')),
  reference: createReference(),
  today,
}

/** A case that holds these values, said by a person. */
export function caseWith(values: Readonly<Record<string, Json>>, filings: readonly FilingId[] = ['icpFiling']): CaseState {
  const evidence = { kind: 'turn', seq: 1, quote: 'x', confidence: 1 } as const
  const fields = Object.entries(values).map(([field, value]): [string, FieldEntry] => [
    field,
    { state: 'filled', value, evidence, updatedAt: at, by: 'visitor' },
  ])
  return {
    ...emptyCase('org_test', 'case_test'),
    revision: 2,
    updatedAt: at,
    policy: 'official',
    filings,
    fields: Object.fromEntries(fields),
  }
}

export const conversationWith = (dialogue: Partial<DialogueState> = {}): ConversationState => ({
  id: 'conv_test',
  locale: 'zh-CN',
  controller: 'assistant',
  staff: null,
  status: 'open',
  createdAt: at,
  lastReply: null,
  dialogue: { ...newDialogue, ...dialogue },
  desk: quietDesk,
})

export const heard = (what: Partial<Understanding>): Understanding => ({
  intent: 'answer',
  fills: [],
  states: [],
  rejects: [],
  topics: [],
  sensitive: [],
  by: 'test',
  ...what,
})

export const fill = (field: string, value: Json, quote: string, confidence = 0.95) => ({
  field,
  value,
  quote,
  start: 0,
  end: quote.length,
  confidence,
})

export const turn = (
  state: CaseState,
  text: string,
  understanding: Partial<Understanding>,
  dialogue: Partial<DialogueState> = {},
): TurnInput => ({
  state,
  conversation: conversationWith(dialogue),
  understanding: heard(understanding),
  text,
  seq: state.revision + 1,
  ctx,
})
