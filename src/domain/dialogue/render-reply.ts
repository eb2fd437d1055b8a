import type { FieldDefinition } from '../fields/definition.ts'
import type { Divisions } from '../fields/reference.ts'
import type { Reading, ReplyTexts } from './reading.ts'
import type { Message, Reply } from './reply.ts'
import { wordedArgs } from './resolve-marks.ts'

/** The messages of a reply with their words; those without words are left out. */
export const replyParts = (
  reply: Pick<Reply, 'messages'>,
  texts: ReplyTexts,
  fields: Readonly<Record<string, FieldDefinition>>,
  divisions: Divisions,
): readonly { readonly message: Message; readonly text: string }[] =>
  reply.messages.map(message => ({ message, text: renderMessage(message, { texts, fields, divisions }) })).filter(({ text }) => text !== '')

/** The words of a reply: one paragraph a message. */
export const renderReply = (...args: Parameters<typeof replyParts>): string =>
  replyParts(...args)
    .map(({ text }) => text)
    .join('\n')

/** One sentence. Throws when the locale does not know it: the compiler keeps locales alike, so that is a broken promise. */
export function renderMessage(message: Message, reading: Reading): string {
  const [kind, ...rest] = message.id.split('.')
  const id = rest.join('.')
  const say = kind === 'dialogue' ? reading.texts.dialogue[id] : kind === 'answer' ? reading.texts.answers[id] : undefined
  if (!say) throw new Error(`no text for message ${message.id} in ${reading.texts.locale}`)
  return say(wordedArgs(message.args ?? {}, reading))
}

/** The reply as it is stored and sent: its text, and what each tap says, in the locale of the conversation. */
export function sayReply(reply: Reply, texts: ReplyTexts, fields: Readonly<Record<string, FieldDefinition>>, divisions: Divisions): Reply {
  const reading = { texts, fields, divisions }
  return {
    ...reply,
    text: renderReply(reply, texts, fields, divisions),
    quickReplies: reply.quickReplies.map(each => ({ ...each, text: each.text || renderMessage(each.label, reading) })),
  }
}
