import type { FieldDefinition } from '../../fields/definition.ts'
import type { Hearing } from '../hearing.ts'
import { accepts } from '../settling/accepts.ts'
import { isAboutElse } from '../settling/is-about-else.ts'
import type { Settled } from '../settling/settle.ts'
import { isForeign, speaksOfEnding } from '../spans/find-identifiers.ts'
import type { Span } from '../spans/span.ts'
import type { Segment } from '../text/split-segments.ts'

/** Runs that were meant as the value of a typed field although their shape is wrong: too short, a letter too many. */
const shapes: readonly (readonly [(field: FieldDefinition) => boolean, RegExp])[] = [
  [field => field.type === 'phone', /\+?[\d(][\d\s()-]{4,20}\d(?:\s?(?:转|-)\s?\d+)?/],
  [field => field.type === 'email', /(?<!\S)\S+@\S*|(?<![a-z0-9._-])[a-z0-9._-]+(?:\.com|\.cn|qq|163)\S*/],
  [field => field.kind === 'personalIdNumber' || field.kind === 'organizerCertNumber', /[a-z]{0,3}\d(?:[ -]?[0-9a-z]){5,24}/],
  [field => field.kind === 'icpNumber', /[\u4e00-\u9fff]?\s?[a-z0-9]{0,4}\s?[备证案b]\S{0,40}\d{3,}\S*|\d{6,14}/],
  [field => field.kind === 'policeNumber', /[\u4e00-\u9fff]{0,6}备?\S{0,3}\d{6,20}\S?/],
  [field => field.kind === 'mlpsNumber', /\d{5,}[\d-]*/],
  [field => field.kind === 'appSignature', /[0-9a-f]{2}(?:[: ]?[0-9a-f]{2}){7,}/],
  [field => field.kind === 'miniProgramAppId', /wx[0-9a-z]+|[0-9a-z]{12,}/],
  [field => field.kind === 'appPackage', /[a-z][\w-]{0,40}(?:\.[\w-]+)+/],
  [field => field.type === 'ipRangeList', /\d{1,3}(?:[.,]\d{1,3}){2,4}(?:\/\d+)?|[0-9a-f:]{6,}/],
  [field => field.type === 'macList', /[0-9a-f]{2}(?:[:\-. ]?[0-9a-f]{2}){3,6}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){1,2}/],
  [
    field => field.type === 'domainList' || field.type === 'url',
    /(?:https?:\/\/)?[a-z0-9_\u4e00-\u9fff-]{1,40}(?:\.[a-z0-9_\u4e00-\u9fff-]+)+(?:\/\S*)?|(?<![a-z])[a-z]+:\/\/\S+/,
  ],
  [field => field.kind === 'version', /第[一二三四五六七八九十\d]+版|(?<![\d.])v?\d+(?:\.\d+)*(?![\d.]|\s?[年月日号天])|初版|初稿/],
  [
    field => ['date', 'dateOrLongTerm'].includes(field.type),
    /(?<![\d.])\d{4,8}(?![\d.]\d)(?!\d)|(?<![\d.])\d{1,2}[./-]\d{1,2}(?![\d.]|\/\d)/,
  ],
]

/** Words whose shape says what they are: an e-mail is no credit code with letters missing. */
const wellFormed: ReadonlySet<Span['kind']> = new Set([
  'email',
  'url',
  'domain',
  'ip',
  'mac',
  'icpNumber',
  'policeNumber',
  'mlpsNumber',
  'appId',
])

/** 13888012345 and 0755-26881234 are phones whatever was asked for */
const isWellFormed = (span: Span): boolean =>
  wellFormed.has(span.kind) || (span.kind === 'phone' && /^(?:1[3-9]\d{9}|\(?0\d{2,3}\)?[- ]?\d{7,8})$/.test(span.value))

const daysOnly = /^\d{4}(?:[./-]\d{1,2}){2}(?:\s?[到至~-]\s?\d{4}(?:[./-]\d{1,2}){2})?$/

/** A clause that goes on for longer was not meant as one value. */
const longestClause = 300

/** For an asked field that got nothing: the run that was probably meant, so that its fault can be told. */
export function readMalformed(
  field: FieldDefinition,
  hearing: Hearing,
  segments: readonly Segment[],
  settled: readonly Settled[],
): readonly Settled[] {
  const shape = shapes.find(([fits]) => fits(field))?.[1]
  if (!shape) return []
  for (const segment of segments) {
    const label = segment.cues.filter(cue => cue.fields.includes(field.key)).at(-1)
    if (!label && isAboutElse(segment, field, hearing)) continue
    const from = label?.end ?? segment.start
    const found = shape.exec(hearing.text.slice(from, Math.min(segment.end, from + longestClause)))
    if (!found) continue
    const { start, end } = wholeWord(
      hearing.text,
      from + found.index,
      from + found.index + found[0].replace(/ [a-z]{3,}$/, '').trimEnd().length,
    )
    if (settled.some(({ reading }) => reading.start < end && start < reading.end)) continue
    if (hearing.spans.some(span => isWellFormed(span) && span.start < end && start < span.end && !accepts(field, span))) continue
    if (!label && hearing.asked.length > 1 && segment.cues.some(cue => cue.fields.length > 0)) continue
    const isAddress = field.type === 'domainList' || field.type === 'url'
    if (isAddress && speaksOfEnding(hearing.text.slice(start, end))) continue
    // 2015.3.1到2035.3.1: days, and no address
    if (isAddress && daysOnly.test(hearing.text.slice(start, end))) continue
    const raw = hearing.norm.shown.slice(start, end)
    return [{ field, told: true, score: 0.5, reading: { kind: 'value', raw, start, end, confidence: 0.85, purity: 1 } }]
  }
  return []
}

/** A letter of another script beside it belongs to it: what only looks like the value is refused as a whole. */
function wholeWord(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  const isPart = (char: string | undefined): boolean => isForeign(char) || /[a-z0-9.-]/.test(char ?? '')
  if (!isForeign(text[from - 1]) && !isForeign(text[to])) return { start: from, end: to }
  let start = from
  while (isPart(text[start - 1])) start -= 1
  let end = to
  while (isPart(text[end])) end += 1
  return { start, end }
}
