import type { FieldDefinition, FieldType } from '../../domain/fields/definition.ts'
import type { ParseContext } from '../../domain/fields/parse-context.ts'
import { parseValue } from '../../domain/fields/parse-value.ts'
import type { Json } from '../../domain/json.ts'
import type { Fill, Understanding } from '../../domain/listening/understanding.ts'
import type { Proposed } from './ask-model.ts'
import type { Masked } from './mask-message.ts'

export type Checked =
  | { readonly ok: true; readonly fill: Fill }
  | {
      readonly ok: false
      readonly code: 'field-not-offered' | 'quote-not-said' | 'value-refused' | 'value-not-quoted' | 'contradicted'
    }

export interface Check {
  readonly text: string
  readonly masked: Masked
  readonly offered: ReadonlyMap<string, FieldDefinition>
  readonly ctx: ParseContext
  /** the core's own reading of a part of the message, under the same question */
  readonly read: (part: string) => Promise<Understanding>
}

/** Below 0.75: shown to the person and not stored as filled until they say yes. */
const proposedConfidence = 0.6
const sureFrom = 0.75
const agreedConfidence = 0.9

/** What a model proposed is a fill only when its words stand in the message, its value is one, and the core's own reader does not object. */
export async function checkProposal(proposed: Proposed, { text, masked, offered, ctx, read }: Check): Promise<Checked> {
  const field = offered.get(proposed.field)
  if (!field) return { ok: false, code: 'field-not-offered' }
  const start = placeOf(proposed.quote, text, masked)
  if (start < 0) return { ok: false, code: 'quote-not-said' }
  const parsed = parseValue(field, proposed.value, ctx)
  if (!parsed.ok) return { ok: false, code: 'value-refused' }
  const { quote } = proposed
  if (verbatim.has(field.type) && !holds(quote, parsed.value, ctx)) return { ok: false, code: 'value-not-quoted' }
  const end = start + quote.length
  const own = await read(sentenceAround(text, start, end))
  const heard = own.fills.find(fill => fill.field === field.key && fill.confidence >= sureFrom && !fill.doubt)
  const agrees = heard !== undefined && JSON.stringify(heard.value) === JSON.stringify(parsed.value)
  const answered = [...own.states, ...own.rejects].some(each => each.field === field.key)
  if ((heard && !agrees) || answered) return { ok: false, code: 'contradicted' }
  const confidence = agrees ? Math.min(heard.confidence, agreedConfidence) : proposedConfidence
  const warnings = parsed.warnings ? { warnings: parsed.warnings } : {}
  return { ok: true, fill: { field: field.key, value: parsed.value, quote, start, end, confidence, ...warnings } }
}

/** The first place of the quote that touches nothing masked, or -1. */
function placeOf(quote: string, text: string, { spans }: Masked): number {
  if (quote.trim() === '') return -1
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (!spans.some(span => span.start < at + quote.length && at < span.end)) return at
  return -1
}

/** Written as they are said. Numbers, dates, codes and places have a normal form of their own. */
const verbatim: ReadonlySet<FieldType> = new Set([
  'string',
  'text',
  'stringList',
  'phone',
  'email',
  'url',
  'domainList',
  'ipRangeList',
  'macList',
])

/** Every text of the value stands in the quote, letters and digits compared. */
function holds(quote: string, value: Json, ctx: ParseContext): boolean {
  const plain = (text: string): string =>
    ctx.reference
      .simplify(text.normalize('NFKC'))
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  const said = plain(quote)
  const items = Array.isArray(value) ? value : [value]
  return items.every(item => typeof item === 'string' && said.includes(plain(item)))
}

/** With its negations and conditions, which a quote leaves out. */
function sentenceAround(text: string, start: number, end: number): string {
  const ends = /[。！？!?;；\n]/
  let from = start
  while (from > 0 && !ends.test(text[from - 1] ?? '')) from -= 1
  let to = end
  while (to < text.length && !ends.test(text[to - 1] ?? '')) to += 1
  return text.slice(from, to)
}
