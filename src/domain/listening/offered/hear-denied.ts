import { canonicalJson } from '../../canonical-json.ts'
import type { Ask } from '../correcting/ask-within.ts'
import { tellsPeriod } from '../correcting/period-anew.ts'
import { latestOf } from '../earlier/said-before.ts'
import { only } from '../forms/hear-form.ts'
import type { SheetHeard } from '../forms/hear-sheet.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import { isList, isStructural } from '../settling/accepts.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Segment } from '../text/split-segments.ts'
import type { Fill } from '../understanding.ts'

/** 注册用户数不对: nothing but the label and that it is wrong */
const denies = /(?:不对|错了|不准确?|有误|有问题)[的了啊呀哦]?$/
/** 示例街66号才对 */
const isRight = /才[对是][吧啊呀哦的]?$/
const longestHead = 18
/** clauses behind it among which the right value is looked for: 后台看了, then the figure */
const behindIt = 3

/**
 * 备份频率不对,每周备份 · 注册用户数不对,后台看了,18500: what was put forward, or recorded before, is turned down by its name, and what it
 * should be stands behind, whatever else the message answers. Null when no value stands there.
 */
export function hearDenied(hearing: Hearing, hearAsking: Ask): SheetHeard | null {
  const heads = hearing.segments.flatMap(segment => {
    const field = deniedBy(segment, hearing)
    return field ? [{ field, segment }] : []
  })
  let rest = hearing.request.text
  const found: FieldsHeard[] = []
  for (const { field, segment } of heads) {
    const heard = behind(field, segment, heads, hearing, hearAsking)
    if (!heard) continue
    const { start } = quoteOf(hearing.norm, segment.start, segment.end)
    const { end } = quoteOf(hearing.norm, heard.last.start, heard.last.end)
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end)
    found.push(heard.told)
  }
  if (found.length === 0) return null
  return { heard: { fills: found.flatMap(each => each.fills), states: [], rejects: [], clarifies: [], corrects: true }, rest }
}

/** The one field that the clause names and says to be wrong, which has a value or is offered one. */
function deniedBy({ start, end, question, cues }: Segment, hearing: Hearing): string | undefined {
  const { text, request, tools } = hearing
  const said = text.slice(start, end)
  // 第二个域名写错了: one of a list
  if (question || said.length > longestHead || !denies.test(said) || /第.个/.test(said)) return undefined
  const named = [...new Set(cues.filter(cue => cue.word.length > 1).flatMap(cue => cue.fields))].filter(key => tools.fields[key])
  // 证件有效期看错了,从…到…: both ends of a period that was told last
  if (named.length > 0 && tellsPeriod(hearing) && !named.some(key => latestOf(hearing).has(key))) return undefined
  const offered = named.filter(key => request.confirming.some(each => each.field === key))
  const [field, ...others] = offered.length > 0 ? offered : named.filter(key => request.fields[key] !== undefined)
  return others.length === 0 ? field : undefined
}

function behind(field: string, head: Segment, heads: readonly { readonly segment: Segment }[], hearing: Hearing, hearAsking: Ask) {
  const definition = hearing.tools.fields[field]
  if (definition && (isStructural(definition) || isList(definition) || definition.type === 'multiEnum' || definition.type === 'text'))
    return wholeBehind(field, head, heads, hearing, hearAsking)
  const offered = hearing.request.confirming.find(each => each.field === field)?.value ?? hearing.known(field) ?? null
  for (const segment of hearing.segments.slice(head.index + 1, head.index + 1 + behindIt)) {
    if (segment.question || heads.some(each => each.segment === segment)) return null
    const turned = isRight.exec(hearing.text.slice(segment.start, segment.end))?.[0].length ?? 0
    const { start, end } = quoteOf(hearing.norm, segment.start, segment.end - turned)
    const told = only(field, hearAsking(field, start, end), start)
    const [fill] = told.fills
    // 刚才发的是我的: the number itself stands further behind
    if (fill && (isReferred(fill, segment, hearing) || isPieceOf(fill, definition?.kind, offered))) continue
    if (fill && canonicalJson(fill.value) !== canonicalJson(offered)) return { told: { ...told, fills: [putRight(fill)] }, last: segment }
    if (hearing.text[segment.end] === '\n') return null
  }
  return null
}

/** 街名错了,是茶乡街: no whole address */
const isPieceOf = ({ value }: Fill, kind: string | undefined, known: unknown): boolean =>
  kind === 'address' && typeof value === 'string' && typeof known === 'string' && value.length * 2 < known.length

/** a number that a clause says by whose it is, where one is written out behind it */
function isReferred({ value, quote }: Fill, { end }: Segment, { spans }: Hearing): boolean {
  const isWritten = /[\d@.]/.test(quote)
  return (
    !isWritten &&
    typeof value === 'string' &&
    /\d{6}|@/.test(value) &&
    spans.some(span => span.kind !== 'date' && span.kind !== 'quantity' && span.start >= end)
  )
}

/** 应该是X behind 写错了 is how one puts it right, and no doubt. */
function putRight({ doubt, ...fill }: Fill): Fill {
  const isSure = doubt === undefined || doubt === 'hedged' || doubt === 'name'
  return { ...fill, corrects: true, confidence: isSure ? Math.max(fill.confidence, 0.8) : fill.confidence, ...(isSure ? {} : { doubt }) }
}

const closed: ReadonlySet<string> = new Set(['enum', 'boolean', 'integer', 'number', 'date'])

/** 5.记录并复盘,半年一次: a clause that answers another open question all by itself */
function answersOther(segment: Segment, field: string, { asked, norm }: Hearing, hearAsking: Ask): boolean {
  const { start, end, quote } = quoteOf(norm, segment.start, segment.end)
  return asked.some(other => {
    if (other.key === field || !closed.has(other.type)) return false
    const fill = hearAsking(other.key, start, end).fills.find(each => each.field === other.key)
    return fill !== undefined && fill.confidence >= 0.9 && fill.quote.length * 1.3 >= quote.length
  })
}

/** A list goes on to the label of another field, the end of the line or the sentence. */
function wholeBehind(field: string, head: Segment, heads: readonly { readonly segment: Segment }[], hearing: Hearing, hearAsking: Ask) {
  const { segments, text } = hearing
  let last: Segment | undefined
  for (const segment of segments.slice(head.index + 1)) {
    const isOther = segment.cues.some(cue => cue.start === segment.start && cue.word.length > 2 && !cue.fields.includes(field))
    if (segment.question || isOther || heads.some(each => each.segment === segment)) break
    if (last && answersOther(segment, field, hearing, hearAsking)) break
    last = segment
    if ((segment.closes && text[segment.end] !== ';') || text[segment.end] === '\n') break
  }
  const first = segments[head.index + 1]
  if (!first || !last) return null
  const { start } = quoteOf(hearing.norm, first.start, first.end)
  const { end } = quoteOf(hearing.norm, last.start, last.end)
  const told = only(field, hearAsking(field, start, end), start)
  const [fill] = told.fills
  return fill ? { told: { ...told, fills: [putRight(fill)] }, last } : null
}
