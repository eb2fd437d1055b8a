import type { Normalised } from '../text/normalise.ts'
import { findDates } from './find-dates.ts'
import { findIdentifiers } from './find-identifiers.ts'
import { findQuantities } from './find-quantities.ts'
import type { Span } from './span.ts'

/** Typed words of the message, consumed in order: identifiers, then dates, then figures. `rest` is the text without identifiers and dates. */
export function findSpans(norm: Normalised, today: string): { readonly spans: readonly Span[]; readonly rest: string } {
  const identifiers = findIdentifiers(norm.text, norm.shown)
  const dates = findDates(identifiers.rest, today)
  const quantities = findQuantities(dates.rest)
  return {
    spans: [...identifiers.spans, ...dates.spans, ...quantities.spans].sort((a, b) => a.start - b.start),
    rest: dates.rest,
  }
}
