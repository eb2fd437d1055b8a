import { findSpans } from '../listening/spans/find-spans.ts'
import { resolveDate } from '../listening/spans/resolve-date.ts'
import type { Span } from '../listening/spans/span.ts'
import { normalise } from '../listening/text/normalise.ts'
import type { ReadTools } from './read-tools.ts'

/** The typed words of a line: addresses, domains, dates, figures, as in a message. */
export const spansOf = (text: string, { today, reference }: Pick<ReadTools, 'today' | 'reference'>): readonly Span[] =>
  findSpans(
    normalise(text, words => reference.simplify(words)),
    today,
  ).spans

/** The days that a text names, in its order. */
export const daysIn = (text: string, tools: ReadTools): readonly string[] =>
  spansOf(text, tools).flatMap(span => {
    if (span.kind !== 'date' || span.date.form !== 'day' || span.date.approximate) return []
    const resolved = resolveDate(span.date, 'nearest', tools.today)
    return 'date' in resolved ? [resolved.date] : []
  })

export const domainsIn = (text: string, tools: ReadTools): readonly string[] =>
  spansOf(text, tools).flatMap(span => (span.kind === 'domain' || span.kind === 'url' ? [span.value] : []))
