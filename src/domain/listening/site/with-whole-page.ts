import { type Hearing, isAsked, shownOf } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'
import { tellsPage } from './tells-page.ts'

const key = 'siteContentDescription'
/** what the same words may answer as well */
export const alsoOfPage: ReadonlySet<string> = new Set([
  key,
  'siteServiceContent',
  'isInteractive',
  'interactiveFeatures',
  'hasInternationalBusiness',
  'servesMainlandUsers',
  'isCommercialService',
])

/** 公司官网,也卖软件,介绍产品和价格: where a page is to be described and all of a message is about it, all of it is the description. */
export function withWholePage(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const field = hearing.tools.fields[key]
  const least = field?.bounds?.minLength ?? 0
  if (!field || !isAsked(hearing, key) || hearing.spans.length > 0 || hearing.segments.length < 3) return settled
  if (hearing.segments.some(({ question }) => question) || hearing.segments.some(({ cues }) => cues.some(cue => cue.roles.length > 0)))
    return settled
  const own = settled.find(each => each.field.key === key)
  const length = own ? own.reading.end - own.reading.start : 0
  const isTold = own !== undefined || hearing.segments.some(({ start, end }) => tellsPage.test(hearing.text.slice(start, end)))
  if (length >= least || !isTold || settled.some(each => each.told && isAsked(hearing, each.field.key) && !alsoOfPage.has(each.field.key)))
    return settled
  const [first, last] = [hearing.segments[0], hearing.segments.at(-1)]
  if (!first || !last || last.end - first.start < length * 1.5) return settled
  const region = { start: first.start, end: last.end }
  const reading = { kind: 'value' as const, raw: shownOf(hearing, region).trim(), ...region, confidence: 0.85, purity: 1 }
  return [...settled.filter(each => each !== own), { field, told: true, score: 2, reading }]
}
