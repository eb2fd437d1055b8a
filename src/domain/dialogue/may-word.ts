import type { FieldDefinition } from '../fields/definition.ts'
import type { Message, Reply } from './reply.ts'

/** Sentences that ask or calm. None speaks about the law, a verdict, a deadline or a value of the case. */
const wordable: ReadonlySet<string> = new Set([
  'dialogue.ask.first',
  'dialogue.ask.again',
  'dialogue.clarify',
  'dialogue.smallTalk',
  'dialogue.complaint',
])

/** Whether other words may stand for the sentence. A question of consent is asked in its own words, always. */
export const mayWord = (message: Message, reply: Reply, fields: Readonly<Record<string, FieldDefinition>>): boolean =>
  wordable.has(message.id) && !reply.asking.some(({ field }) => fields[field]?.group === 'consent')
