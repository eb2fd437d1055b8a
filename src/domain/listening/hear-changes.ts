import type { ChangeKind } from '../tables/tables.ts'
import type { Hearing } from './hearing.ts'
import { quoteOf } from './normalise.ts'

/** Something of a filed business changed, or will. */
export interface ChangeSaid {
  readonly kinds: readonly ChangeKind[]
  /** yyyy-mm-dd, where the message names the day */
  readonly on?: string
  readonly quote: string
}

/** How people say that something changed. Patterns match one clause of normalised text. */
export interface ChangeWords {
  readonly kinds: readonly { readonly kind: ChangeKind; readonly said: RegExp }[]
  /** asks about it, imagines it, or tells of long ago */
  readonly unless: RegExp
}

/** 我换服务器了, 负责人换人了, 公司下个月改名: heard once something was handed in; whether it matters the core decides. */
export function hearChanges(hearing: Hearing): ChangeSaid | undefined {
  const { changes: words } = hearing.tools.lexicon
  if (hearing.request.after === undefined || hearing.request.filings.length === 0) return undefined
  const kinds = new Set<ChangeKind>()
  let quote: string | undefined
  for (const match of hearing.text.matchAll(/[^,。;!\n]+/g)) {
    const [clause] = match
    if (words.unless.test(clause) || hearing.segments.some(({ question }) => question && hearing.text.length < 30)) continue
    for (const { kind, said } of words.kinds) if (said.test(clause)) kinds.add(kind)
    if (kinds.size > 0) quote ??= quoteOf(hearing.norm, match.index, match.index + clause.length).quote
  }
  if (quote === undefined) return undefined
  const day = hearing.spans.find(span => span.kind === 'date' && span.date.form === 'day')
  const on = day?.kind === 'date' && day.date.form === 'day' ? day.date.date : undefined
  return { kinds: [...kinds], ...(on ? { on } : {}), quote }
}
