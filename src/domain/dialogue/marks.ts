import type { Json } from '../json.ts'
import type { Message } from './reply.ts'
import type { Voice } from './voices.ts'

/**
 * Marks inside message args: what only a locale can put into words. The core says *which* field or value is meant,
 * `resolve-marks.ts` turns each mark into the words of the reader's language.
 */
type Args = NonNullable<Message['args']>

/** what it is called in a talk */
export const label = (field: string): Json => ({ $label: field })
/** as the form has it: for what is copied, tapped and heard again */
export const formLabel = (field: string): Json => ({ $form: field })
export const labels = (fields: readonly string[]): Json => fields.map(label)
/** the question in everyday words, in the first of the voices that it has */
export const question = (field: string, voices: readonly Voice[] = []): Json =>
  voices.length ? { $ask: field, to: [...voices] } : { $ask: field }
/** where to find it, with an example */
export const help = (field: string): Json => ({ $help: field })
export const why = (field: string): Json => ({ $why: field })
/** the value as a person reads it; masked when the field is sensitive */
export const shown = (field: string, value: Json): Json => ({ $value: value, of: field })
/** label of one code of an enum */
export const option = (field: string, code: string): Json => ({ $option: code, of: field })
/** all codes of an enum in words */
export const options = (field: string): Json => ({ $options: field })
/** short names of filings, procedures, documents, deadlines */
export const name = (id: string): Json => ({ $name: id })
export const sentence = (message: Message): Json => ({ $say: message.id, args: { ...(message.args ?? {}) } })
/** `message` is the id of the rule's texts, `rule.<id>` */
export const ruleText = (message: string, part: 'message' | 'fix' | 'says', args: Args): Json => ({
  $rule: message,
  part,
  args: { ...args },
})
export const errorText = (code: string, args: Args): Json => ({ $error: code, args: { ...args } })

export const say = (id: string, args?: Args): Message => (args ? { id: `dialogue.${id}`, args } : { id: `dialogue.${id}` })
