import type { FilingId } from '../case/events.ts'
import type { Basis } from '../rules/rule.ts'

export const categories = [
  'materialMissing',
  'securityHole',
  'wrongJurisdiction',
  'dataCompliance',
  'domain',
  'siteName',
  'contact',
  'identity',
  'content',
  'access',
  'other',
] as const

export type Category = (typeof categories)[number]

/** A ground on which filings are returned, as data. */
export interface Ground<F extends string = string> {
  readonly id: string
  readonly category: Category
  /** asked anew; none where the work is done elsewhere */
  readonly fields: readonly F[]
  /** words of the clause that name fields of their own, asked instead */
  readonly instead?: readonly { readonly named: RegExp; readonly fields: readonly F[] }[]
  /** of one filing only */
  readonly filing?: FilingId
  /** any of these; every pattern of one must stand in the same clause */
  readonly said: readonly (readonly RegExp[])[]
  /** perhaps meant, when nothing surer is said: put before the person */
  readonly hints?: readonly RegExp[]
  /** the clause says something else after all */
  readonly never?: RegExp
  /** that it is done says all: what stood in its fields counts no longer, and the documents need no new value */
  readonly isDoneSaid?: true
  /** it is mostly put right elsewhere: what was filed may stand as it is, and no new value is wanted once it is done */
  readonly mayStand?: true
  readonly basis: readonly Basis[]
  readonly words: Readonly<Record<'zh-CN' | 'en', { readonly says: string; readonly remedy: string }>>
}

/** A ground that was found in a notice, with its words. */
export interface RecognisedReason {
  /** id of a ground */
  readonly code: string
  readonly category: Category
  /** verbatim */
  readonly quote: string
  readonly fields: readonly string[]
  /** false: perhaps meant; nothing is reopened before the person says yes */
  readonly sure: boolean
}
