import type { FilingId } from '../../case/events.ts'
import { type Circumstance, circumstances } from './circumstances.ts'
import { displays, type FieldReader } from './field-reader.ts'
import type { RecordSource } from './source.ts'
import type { TemplateParts } from './template-parts.ts'

/** What every template finds in its record: the fields, the kind of business, and what still stands open. */
export function commonParts(
  source: RecordSource,
  read: FieldReader,
  filing: FilingId | null,
  looksAt?: readonly Circumstance[],
): TemplateParts {
  const { state, judgement, words } = source
  const filings = filing ? [filing] : state.filings
  const missing = [...new Set(filings.flatMap(id => judgement.readiness.byFiling[id]?.lacking ?? []))]
  return {
    f: displays(source),
    is: circumstances(read, looksAt),
    doc: {
      draft: isDraft(source, filing),
      missing: missing.map(source.say.label),
      revision: String(state.revision),
      today: source.today,
      inForceOn: judgement.inForceOn,
      locale: words.locale,
    },
  }
}

/** A document of a filing that is not ready is a draft; so is one of a case with nothing ready. */
export function isDraft({ judgement }: RecordSource, filing: FilingId | null): boolean {
  const score = filing ? judgement.readiness.byFiling[filing] : judgement.readiness.official
  return !score?.ready
}
