import type { Policy } from '../../case/events.ts'
import type { Hearing } from '../hearing.ts'
import { seldomOf } from '../patterns/seldom.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Understanding } from '../understanding.ts'

/** How somebody says how far the articles are to be followed, and that they want them gone through or not. */
export interface PolicyWords {
  /** tried in this order */
  readonly profiles: readonly { readonly policy: Policy; readonly said: RegExp }[]
  readonly wanted: RegExp
  readonly declined: RegExp
  /** asks about it instead of asking for it */
  readonly asks: RegExp
  /** politeness and hesitation around it: nothing is left to hear in it */
  readonly filler: RegExp
}

export interface PolicyHeard {
  readonly says: Pick<Understanding, 'policy' | 'guide'>
  /** the message as it was typed, the clause that says so blanked out; empty when nothing else is said */
  readonly rest: string
}

/** 按指南严格来, 只看官方要求, 恢复默认, 按文章核对一遍, 指南不用核对了: said at any time, whatever is open. */
export function hearPolicy(hearing: Hearing): PolicyHeard | undefined {
  const { policy: words } = hearing.tools.lexicon
  // a site may well be about guides and articles
  const describes = hearing.segments.length > 1 && hearing.asked.some(field => field.type === 'text' || field.kind === 'freeText')
  for (const segment of describes ? [] : hearing.segments) {
    const clause = hearing.text.slice(segment.start, segment.end)
    const says = saidIn(clause, words)
    if (!says || words.asks.test(clause)) continue
    const { start, end } = quoteOf(hearing.norm, segment.start, segment.end)
    const { text } = hearing.request
    const rest = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
    return { says, rest: rest.replace(words.filler, '').match(/[\p{L}\p{N}]/u) ? rest : '' }
  }
  return undefined
}

function saidIn(clause: string, words: PolicyWords): PolicyHeard['says'] | undefined {
  const profile = words.profiles.find(each => seldomOf(each.said).test(clause))
  if (profile) return { policy: profile.policy }
  if (seldomOf(words.declined).test(clause)) return { guide: 'declined' }
  return seldomOf(words.wanted).test(clause) ? { guide: 'wanted' } : undefined
}
