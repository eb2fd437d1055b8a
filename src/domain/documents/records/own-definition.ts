import type { FilingId } from '../../case/events.ts'
import type { Json } from '../../json.ts'
import { commonParts } from './common.ts'
import { FieldReader } from './field-reader.ts'
import { lawPart } from './law.ts'
import type { TemplateDefinition } from './template-definition.ts'

/** What an organisation's template is printed from. */
export interface OwnDefinition {
  readonly filings: readonly FilingId[]
  /** of details, as the template looks them up: `visit`, `visit.by` */
  readonly details: readonly string[]
}

/** The record of a template that somebody else wrote: the fields, what every document finds, the law of the day, and details as they were given. */
export const ownDefinition = ({ filings, details }: OwnDefinition): TemplateDefinition => ({
  filings,
  anyDetails: true,
  build: (source, { raw }) => {
    const read = new FieldReader(source)
    const record = { ...commonParts(source, read, null), law: lawPart(source), d: withNulls(raw, details) }
    return { parts: record, reads: read.reads, draft: null }
  },
})

/** What the template asks for and nobody gave is there without a value, so that `{{#if d.note}}` holds for nothing. */
function withNulls(given: Readonly<Record<string, Json>>, asked: readonly string[]): Readonly<Record<string, Json>> {
  const whole: Record<string, Json> = { ...given }
  for (const path of asked) {
    const [key = '', inner] = path.split('.')
    const value = Object.hasOwn(whole, key) ? (whole[key] ?? null) : null
    if (inner === undefined) whole[key] = value
    else if (value === null) whole[key] = { [inner]: null }
    else if (typeof value === 'object' && !Array.isArray(value) && !Object.hasOwn(value, inner)) whole[key] = { ...value, [inner]: null }
  }
  return whole
}
