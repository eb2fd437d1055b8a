import type { z } from '@hono/zod-openapi'
import type { Intent } from '../../domain/listening/understanding.ts'
import type { Interpreted } from '../../usecases/conversations/interpret.ts'
import type { interpretAnswer } from '../rules/schemas-rules.ts'

type InterpretationJson = z.infer<typeof interpretAnswer>

/** The few outcomes that matter to one answer. */
const outcomes: Readonly<Record<Intent, InterpretationJson['intent']>> = {
  answer: 'answer',
  confirm: 'answer',
  correction: 'correction',
  deny: 'clarify',
  unknown: 'unknown',
  notApplicable: 'notApplicable',
  decline: 'decline',
  later: 'later',
  skip: 'later',
  question: 'question',
  why: 'question',
  summary: 'question',
  clarify: 'clarify',
  undo: 'clarify',
  finish: 'clarify',
  handoff: 'clarify',
  greeting: 'clarify',
  smallTalk: 'clarify',
  complaint: 'clarify',
  empty: 'clarify',
}

export const presentInterpretation = ({ understanding, reply }: Interpreted): InterpretationJson => ({
  intent: outcomes[understanding.intent],
  captured: reply.captured.map(({ field, value, status, reason, evidence }) => ({
    field,
    value,
    status,
    ...(reason === null ? {} : { reason }),
    quote: evidence.quote ?? '',
  })),
  text: reply.text,
})
