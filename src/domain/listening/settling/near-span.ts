import type { FieldDefinition } from '../../fields/definition.ts'
import { contentOf } from '../doubts/evidence.ts'
import { type Hearing, isAsked, wordsOf } from '../hearing.ts'
import type { Span } from '../spans/span.ts'
import type { Segment } from '../text/split-segments.ts'
import { isAboutElse } from './is-about-else.ts'

/** Words near the value that settle which field is meant. `到…` must stand before it, `…起` behind it. */
export function nearness(hearing: Hearing, segment: Segment, span: Span, field: FieldDefinition): number {
  const near = wordsOf(hearing, field.key).near
  if (!near) return 0
  const beside = neighboursOf(segment, span)
  const from = Math.max(segment.start, beside.before?.end ?? 0)
  const to = Math.min(segment.end, beside.behind?.start ?? segment.end)
  // 改到12月16号交 says what it is moved to, not how long something lasts
  const before = hearing.text.slice(Math.max(from, span.start - 14), span.start).replace(/[改推延挪拖提]到/g, '')
  const behind = hearing.text.slice(span.end, Math.min(to, span.end + 12))
  const found = near.some(word =>
    word.endsWith('…')
      ? before.includes(word.slice(0, -1))
      : word.startsWith('…')
        ? behind.includes(word.slice(1))
        : before.includes(word) || behind.includes(word),
  )
  return found ? 1.2 : 0
}

/** The closest spans of the same kind in the clause. Found from the place of the span: a clause may be a list of thousands. */
export function neighboursOf({ spans }: Segment, span: Span): { readonly before?: Span; readonly behind?: Span } {
  const place = spans.indexOf(span)
  let before = place - 1
  while (before >= 0 && spans[before]?.kind !== span.kind) before -= 1
  let behind = place + 1
  while (behind < spans.length && spans[behind]?.kind !== span.kind) behind += 1
  return { before: spans[before], behind: spans[behind] }
}

/** 每年演练一次,上次是今年6月12号, where several other days are asked for: a day, or a number, of something else */
export function isElsewhere(hearing: Hearing, segment: Segment, span: Span, field: FieldDefinition): boolean {
  // 预案打算明年一月一号开始施行: no day on which this is handed in
  if (field.key === 'applicationDate' && !isAsked(hearing, field.key)) return isAboutElse(segment, field, hearing)
  if (hearing.asked.length < 2 || !isAsked(hearing, field.key) || segment.cues.some(cue => cue.fields.includes(field.key))) return false
  if (span.kind !== 'date' && span.kind !== 'phone') return false
  if (isAboutElse(segment, field, hearing)) return true
  const last = hearing.segments.length < aLot ? hearing.segments[segment.index - 1] : undefined
  const isLed = last !== undefined && leadsTo(last, span) && isAboutElse(last, field, hearing)
  if (span.kind === 'phone') return isLed && segment.cues.every(cue => cue.roles.length === 0)
  return nearness(hearing, segment, span, field) === 0 && (isLed || tellsMore(hearing, segment, span))
}

const leadsTo = (last: Segment, span: Span): boolean =>
  last.cues.every(cue => cue.attributes.length === 0) && last.spans.every(other => other.kind !== span.kind)

/** 昨天客服打电话说材料不对: what happened on a day. From one day to another is nothing more than both. */
function tellsMore(hearing: Hearing, segment: Segment, span: Span): boolean {
  const { before, behind } = neighboursOf(segment, span)
  const from = before && isRange(hearing, before, span) ? before.start : span.start
  const to = behind && isRange(hearing, span, behind) ? behind.end : span.end
  const beside = `${hearing.text.slice(segment.start, from)} ${hearing.text.slice(to, segment.end)}`
  return contentOf(beside.replace(/[a-z][a-z']*/g, '字')).length > mostBeside
}
const isRange = (hearing: Hearing, from: Span, to: Span): boolean =>
  /^\s{0,40}(?:起|开始)?\s*(?:到|至|[-—~～]|to|until|through)+\s*$/.test(hearing.text.slice(from.end, to.start))
/** in characters, of which a word in Latin letters is one */
const mostBeside = 6
/** so many clauses are a paste: each stands for itself */
const aLot = 8
