import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, isAsked, type Reading, type Region, shownOf, sliceOf } from '../hearing.ts'
import type { Lexicon, ToldWords } from '../lexicon.ts'
import { type AnyOf, anyOf } from '../patterns/any-of.ts'
import { seldom, seldomOf } from '../patterns/seldom.ts'
import { findBrands } from '../readers/read-brand.ts'
import { readDateSpan } from '../readers/read-date-span.ts'
import { fitOf, readFigure } from '../readers/read-number.ts'
import { readPerson } from '../readers/read-person.ts'
import { readRegion } from '../readers/read-region.ts'
import { accepts } from '../settling/accepts.ts'
import { opening } from '../settling/is-about-else.ts'
import type { Settled } from '../settling/settle.ts'
import type { Segment } from '../text/split-segments.ts'

/** somebody else's, wondered about, or not so yet */
const isOtherwise = seldom(
  /隔壁|别人|人家|朋友|同行|同学|亲戚|邻居|老乡|客户说|听说|据说|网上说|如果|要是|假如|可能|应该|大概|好像|要不要|能不能|需不需要|是不是|忘|不知道|不清楚|不记得|if |maybe/,
)
const isPast = seldom(/以前|之前|原来|原先|used to/)
const isPlanned = seldom(/打算|准备|计划|想要?|考虑|在做|planning|going to/)
/** a reading out of a clause that says more than this beside it is no answer to a question that was never asked */
const mostly = 0.34
/** so many clauses are about many things */
const aLot = 6

interface Told {
  readonly entries: readonly (readonly [key: string, words: ToldWords])[]
  /** matches where some word does that a clause may be about */
  readonly any: AnyOf
}
const listed = new WeakMap<Lexicon, Told>()

function toldOf(lexicon: Lexicon): Told {
  const before = listed.get(lexicon)
  if (before) return before
  const entries = Object.entries(lexicon.told)
  const made = { entries, any: anyOf(entries.map(([, { about }]) => about)) }
  listed.set(lexicon, made)
  return made
}

/**
 * What was heard, with what 演练一年搞一次,上回是六月十八号 tells beside it: a clause about one thing says what is asked about it
 * at another time. Nothing that was asked, is known, or was named is touched.
 */
export function readTold(settled: readonly Settled[], segments: readonly Segment[], hearing: Hearing): readonly Settled[] {
  const found: Settled[] = []
  const { entries, any } = toldOf(hearing.tools.lexicon)
  for (const [index, segment] of segments.entries()) {
    if (segment.question || segment.leadsUp || hearing.text[segment.end] === '?') continue
    const text = sliceOf(hearing, segment)
    if (!any.test(text) || isOtherwise.test(text)) continue
    for (const [key, words] of entries) {
      const about = seldomOf(words.about).exec(text)
      if (!about) continue
      const field = hearing.tools.fields[key]
      if (!field || isAsked(hearing, key) || hearing.known(key) !== undefined) continue
      if ((words.unless && seldomOf(words.unless).test(text)) || (words.planned !== true && isPlanned.test(text))) continue
      if (words.amid === true && segments.length < aLot) continue
      if (words.anywhere !== true && !opening.test(text.slice(0, about.index))) continue
      if (words.past !== true && isPast.test(text)) continue
      if (hearsAlready(key, settled) || hearsAlready(key, found)) continue
      const behind = {
        start: segment.start + (words.whole ? 0 : about.index + about[0].length),
        end: endOf(field, index, segments, hearing),
      }
      const reading = readOf(field, words, behind, segment, hearing) ?? readNext(field, words, segments[index + 1], hearing)
      if (reading) found.push({ field, told: false, score: 2, reading })
    }
  }
  const kept = found.filter(({ reading, field }) => settled.every(other => !isRival(other, reading, field) || isStray(other, hearing)))
  return [...settled.filter(other => !kept.some(({ reading, field }) => isRival(other, reading, field))), ...kept]
}

/** Heard in passing, for a field that nothing in the clause names: 预案明年一月一号施行 is no day of the application. */
const isStray = ({ field, told, reading }: Settled, hearing: Hearing): boolean =>
  !told &&
  !isAsked(hearing, field.key) &&
  !hearing.segments.some(
    each =>
      each.start <= reading.start &&
      reading.end <= each.end &&
      each.cues.some(cue => cue.word.length > 2 && cue.fields.includes(field.key)),
  )

/** 装了WAF 还有宝塔的防火墙: what is several things may be told in several clauses */
function endOf({ type }: FieldDefinition, index: number, segments: readonly Segment[], hearing: Hearing): number {
  let last = index
  const more = (at: number): boolean => {
    const next = segments[at]
    return (
      next !== undefined &&
      !next.question &&
      /^(?:还|也|和|跟|加上?|再加|外加|以及|另外|and|plus)(?!.*(?:没|在做|打算|准备))/.test(sliceOf(hearing, next))
    )
  }
  if (type === 'multiEnum') while (more(last + 1)) last += 1
  return segments[last]?.end ?? 0
}

const hearsAlready = (key: string, heard: readonly Settled[]): boolean => heard.some(each => each.field.key === key)

/** The same figure or day was heard for something that fits better. 公司官网 says what it is and what it is for. */
const isRival = (other: Settled, reading: Reading, field: FieldDefinition): boolean =>
  field.type !== 'multiEnum' &&
  other.reading.start < reading.end &&
  reading.start < other.reading.end &&
  other.field.type === field.type &&
  other.reading.kind === 'value'

/** 演练一年搞一次,上回是六月十八号: the next clause goes on about it, when it says so and names nothing else. */
function readNext(field: FieldDefinition, words: ToldWords, next: Segment | undefined, hearing: Hearing): Reading | undefined {
  if (!next || !words.goesOn || next.question || hearing.text[next.end] === '?') return undefined
  const text = sliceOf(hearing, next)
  return words.goesOn.test(text) && !isOtherwise.test(text.replace(words.goesOn, ''))
    ? readOf(field, words, next, next, hearing)
    : undefined
}

function readOf(field: FieldDefinition, words: ToldWords, region: Region, segment: Segment, hearing: Hearing): Reading | undefined {
  const text = sliceOf(hearing, region)
  if (words.means) {
    const { start, end } = segment
    return words.means.said.test(text) ? { kind: 'value', raw: words.means.value, start, end, confidence: 0.88, purity: 1 } : undefined
  }
  if (words.near && !words.near.test(text)) return undefined
  if (words.named) {
    const named = words.named.exec(text)
    const start = region.start + (named ? named.index + named[0].lastIndexOf(named[1] ?? '') : 0)
    const end = start + (named?.[1]?.length ?? 0)
    return end > start
      ? { kind: 'value', raw: shownOf(hearing, { start, end }).trim(), start, end, confidence: 0.88, purity: 1 }
      : undefined
  }
  if (field.kind === 'personName') {
    const person = readPerson(region, hearing)
    return person?.kind === 'name' && person.sure
      ? { kind: 'value', raw: person.name, start: person.start, end: person.end, confidence: 0.88, purity: 1 }
      : undefined
  }
  switch (field.type) {
    case 'enum':
    case 'multiEnum':
    case 'boolean':
    case 'divisionCode':
    case 'countryCode': {
      const reading = sure(readRegion(field, region, hearing), words.atLeast ?? mostly)
      // 下单要填地址 names one thing, and rarely all
      const isPart = words.several && reading?.kind === 'value' && Array.isArray(reading.raw) && reading.raw.length < 2
      return isPart ? undefined : reading
    }
    case 'personList':
      return sure(readRegion(field, { start: region.start, end: hearing.segments.at(-1)?.end ?? region.end }, hearing), 0)
    case 'date':
    case 'dateOrLongTerm': {
      const [date, ...more] = segment.spans.filter(span => span.kind === 'date' && span.start >= region.start)
      return date?.kind === 'date' && more.length === 0 ? sure(readDateSpan(date, field, hearing, segment), 0) : undefined
    }
    case 'integer':
    case 'number': {
      const spans = segment.spans.filter(span => span.kind === 'quantity' && span.start >= region.start && accepts(field, span))
      const [figure, ...more] = spans.filter(span => span.kind === 'quantity' && fitOf(span, field) === 1)
      return figure?.kind === 'quantity' && more.length === 0 ? sure(readFigure(figure, field, hearing), 0) : undefined
    }
    case 'string': {
      if (field.kind !== 'brandName') return undefined
      // 阿里云万网: a house and its shop
      const [brand, ...more] = findBrands(region, hearing).filter((each, at, all) => !each.negated && each.start !== all[at - 1]?.end)
      if (!brand || more.length > 0 || !brand.brand.does.includes(field.key === 'domainRegistrar' ? 'registrar' : 'host')) return undefined
      return { kind: 'value', raw: brand.brand.name, start: brand.start, end: brand.end, confidence: 0.88, purity: 1 }
    }
    default:
      return undefined
  }
}

const sure = (reading: Reading | undefined, purity: number): Reading | undefined =>
  reading?.kind === 'value' && reading.confidence >= 0.85 && reading.purity >= purity ? { ...reading, confidence: 0.88 } : undefined
