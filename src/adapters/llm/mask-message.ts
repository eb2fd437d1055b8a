import type { Catalogue } from '../../domain/catalogue.ts'
import { redactText } from '../../domain/listening/text/redact-text.ts'
import type { Understanding } from '../../domain/listening/understanding.ts'

export interface Masked {
  readonly text: string
  /** of the message as typed */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

/** The message as it may leave: without sensitive spans, and without personal values that were heard already and need no model. */
export function maskMessage(text: string, heard: Understanding, { fields }: Catalogue): Masked {
  const personal = heard.fills.filter(fill => {
    const field = fields[fill.field]
    return field && (field.sensitivity !== 'none' || field.sensitivityWhen)
  })
  const spans = [...heard.sensitive, ...personal].map(({ start, end }) => ({ start, end }))
  return { text: redactText(text, spans), spans }
}
