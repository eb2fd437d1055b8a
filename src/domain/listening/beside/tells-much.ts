import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing, Region } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'

/** fewer letters are an answer */
const leastLetters = 30
const typed: ReadonlySet<string> = new Set(['phone', 'email', 'domain', 'ip', 'url'])

/** Numbers and addresses of several kinds in one message about a site: somebody tells everything at once. */
export const tellsMuch = ({ text, spans, request }: Hearing): boolean =>
  text.length >= leastLetters &&
  (request.filings.length === 0 || request.filings.includes('icpFiling')) &&
  new Set(spans.filter(({ kind }) => typed.has(kind)).map(({ kind }) => kind)).size >= 2

/** Nothing is known of it and nothing was heard of it but that it is spoken of. */
export const isUnheard = (key: string, heard: FieldsHeard, hearing: Hearing): boolean =>
  hearing.tools.fields[key] !== undefined &&
  hearing.known(key) === undefined &&
  ![...heard.fills, ...heard.rejects, ...heard.states].some(({ field }) => field === key)

/** No word of it was heard as another answer. */
export function isLeft({ start, end }: Region, { fills }: Pick<FieldsHeard, 'fills'>, { norm }: Hearing): boolean {
  const [from, to] = [norm.offsets[start] ?? 0, norm.offsets[end] ?? 0]
  return !fills.some(fill => fill.start < to && from < fill.end)
}

/** What is heard beside the rest; a question of it is settled. */
export function withFills(heard: FieldsHeard, fills: readonly Fill[]): FieldsHeard {
  if (fills.length === 0) return heard
  const isNew = ({ field }: { readonly field: string }): boolean => fills.some(fill => fill.field === field)
  return {
    ...heard,
    fills: [...heard.fills.filter(fill => !isNew(fill)), ...fills],
    clarifies: heard.clarifies.filter(each => !isNew(each)),
  }
}

export const fillAt = ({ norm }: Hearing, region: Region, field: string, value: Fill['value']): Fill => ({
  field,
  value,
  ...quoteOf(norm, region.start, region.end),
  confidence: 0.86,
})
