import type { FieldDefinition } from '../../fields/definition.ts'
import { parseValue } from '../../fields/parse-value.ts'
import type { Json } from '../../json.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, type Region } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import { withoutEdges } from '../text/without-edges.ts'
import type { Clarify, Fill, Understanding } from '../understanding.ts'
import type { StateSaid } from './fill-gaps.ts'
import type { Settled } from './settle.ts'

/** from here on a message is about many things, and a correction in it about one of them */
const severalFacts = 4
const isNamed = (hearing: Hearing, field: FieldDefinition, reading: Region): boolean =>
  hearing.segments.some(
    segment => overlap(reading, segment) > 0 && segment.cues.some(cue => cue.word.length > 2 && cue.fields.includes(field.key)),
  )

/** 负责人写李建国, 邮箱填…: whoever says what is to be written means it, whatever stood there */
const isWrittenDown = ({ segments, text }: Hearing, field: FieldDefinition, { start, end }: Region): boolean =>
  (field.key === 'principalIsLegalRep' && /负责人?.{0,200}[写填用换改让]|[写填用换改让由].{0,200}负责/.test(text.slice(start, end))) ||
  segments.some(segment =>
    segment.cues.some(
      cue =>
        cue.word.length > 1 &&
        cue.fields.includes(field.key) &&
        cue.end <= start &&
        end <= segment.end &&
        writes.test(text.slice(cue.end - (/[写填]$/.test(cue.word) ? 1 : 0), start)),
    ),
  )
const writes = /^(?:姓名|名字|一栏)?(?:那|就|还是|直接|都|改)*(?:写|填)(?:成|上|的)?\s?$/

/** What was settled, parsed and with the words it stands on. */
export function emit(
  hearing: Hearing,
  settled: readonly Settled[],
  corrects: boolean,
  said: readonly StateSaid[],
  asked: readonly (Omit<Clarify, 'quote'> & Region)[],
): FieldsHeard {
  const fills: Fill[] = []
  const states: { field: string; state: StateSaid['state']; quote: string }[] = []
  const rejects: Understanding['rejects'][number][] = []
  const clarifies: Clarify[] = []
  const pending = new Map<string, Json>()
  for (const { field, reading } of settled) if (reading.kind === 'value') pending.set(field.key, reading.raw)
  const ctx = {
    today: hearing.request.today,
    reference: hearing.tools.reference,
    values: (key: string): Json | undefined => pending.get(key) ?? hearing.known(key),
  }
  // outer places before inner ones, papers before their numbers: each reads the normal form of the others
  for (const { field, reading, told } of [...settled].sort((a, b) => rankOf(a.field) - rankOf(b.field))) {
    const place = quoteOf(hearing.norm, ...withoutEdges(hearing.text, reading))
    if (reading.kind === 'clarify') {
      if (told)
        clarifies.push({
          field: field.key,
          quote: place.quote,
          why: reading.why,
          ...(reading.options ? { options: reading.options } : {}),
          ...(reading.month ? { month: reading.month } : {}),
        })
      continue
    }
    if (reading.kind === 'reject') {
      if (told) rejects.push({ field: field.key, quote: place.quote, code: reading.code })
      continue
    }
    if (reading.kind === 'state') {
      states.push({ field: field.key, state: reading.state, quote: place.quote })
      continue
    }
    const parsed = parseValue(field, unpaired(reading.raw), ctx)
    if (!parsed.ok) {
      pending.delete(field.key)
      if (!told && !isMiskeyed(parsed.code, reading, hearing)) continue
      const why = isTooShort(field, parsed.code, place.quote, hearing) ? undefined : askedBack[parsed.code]
      if (why) clarifies.push({ field: field.key, quote: place.quote, why })
      else
        rejects.push({
          field: field.key,
          quote: place.quote,
          code: parsed.code,
          ...(parsed.suggestion === undefined ? {} : { suggestion: parsed.suggestion }),
          ...(parsed.args ? { args: parsed.args } : {}),
        })
      continue
    }
    pending.set(field.key, parsed.value)
    const earlier = hearing.known(field.key)
    const differs = earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(parsed.value)
    const isOrdered = differs && isWrittenDown(hearing, field, reading)
    const replaces = (corrects || isOrdered) && differs
    // heard in passing, and it would undo what was said before: shown first
    const isMeant = corrects && (settled.length <= severalFacts || isNamed(hearing, field, reading))
    // what only waits for a yes is no answer of theirs that could be undone
    const isAnswered = hearing.request.fields[field.key]?.state === 'filled'
    const isQuiet = differs && isAnswered && !told && !isMeant && !isOrdered && !isAsked(hearing, field.key)
    fills.push({
      field: field.key,
      value: parsed.value,
      ...place,
      confidence: isQuiet ? Math.min(reading.confidence, 0.7) : reading.confidence,
      ...(isQuiet ? { doubt: 'differs' } : reading.doubt && reading.confidence < sureFrom ? { doubt: reading.doubt } : {}),
      ...(replaces ? { corrects: true as const } : {}),
      ...(parsed.warnings ? { warnings: parsed.warnings } : {}),
    })
  }
  for (const each of said) states.push({ field: each.field, state: each.state, quote: quoteOf(hearing.norm, each.start, each.end).quote })
  for (const each of asked)
    clarifies.push({
      field: each.field,
      why: each.why,
      quote: quoteOf(hearing.norm, each.start, each.end).quote,
      ...(each.options ? { options: each.options } : {}),
    })
  const filled = new Set(fills.map(fill => fill.field))
  const stated = new Set(states.map(state => state.field))
  return {
    fills,
    states: states.filter(state => !filled.has(state.field)),
    rejects: rejects.filter(reject => !filled.has(reject.field)),
    clarifies: [...clarifies, ...deniedOnes(hearing, fills)].filter(each => !filled.has(each.field) && !stated.has(each.field)),
    corrects: corrects && fills.some(fill => fill.corrects),
  }
}

/** 代码是91330106MA2CGRJ56P, told while something else is asked: what it is shows its shape, and one of its characters is wrong */
const isMiskeyed = (code: string, { start }: Region, { spans }: Hearing): boolean =>
  code === 'creditCode.checkDigit' && spans.some(span => span.kind === 'creditCode' && span.start === start)

/** Refusals that are better asked back than refused: the value is only not whole yet. */
const askedBack: Readonly<Record<string, Clarify['why']>> = {
  'personName.title': 'name',
  'personList.nameMissing': 'name',
  'personList.mobileMissing': 'mobile',
  'datetime.timeMissing': 'time',
  'division.ambiguous': 'place',
  'division.tooCoarse': 'place',
  'table.cellMissing': 'value',
  'text.tooShort': 'value',
}

/** 公司介绍和联系方式, where twenty characters are wanted: an answer, of which only the length is wrong */
const isTooShort = ({ key, type, kind }: FieldDefinition, code: string, quote: string, hearing: Hearing): boolean =>
  code === 'text.tooShort' &&
  isAsked(hearing, key) &&
  ((type === 'text' && quote.length >= anAnswer) || (kind === 'siteName' && brand.test(quote)))
const anAnswer = 8
/** 简仓 */
const brand = /^[\u4e00-\u9fff]{2}$/

const first = ['organizerNature', 'organizerCertType', 'domicileProvince', 'serverProvince', 'domicileCity']
const rankOf = (field: FieldDefinition): number => {
  const rank = first.indexOf(field.key)
  return rank >= 0 ? rank : /IdType$/.test(field.key) ? 5 : 10
}

/** 网站名称不对: a proposal that is turned down without a word on what is right. */
function deniedOnes(hearing: Hearing, fills: readonly Fill[]): readonly Clarify[] {
  const open = hearing.request.confirming.map(each => each.field).filter(field => !fills.some(fill => fill.field === field))
  return hearing.segments.flatMap(segment => {
    const text = hearing.text.slice(segment.start, segment.end)
    if (segment.question || !/不对|错了|不是(?:这|那|的)|有误|不准|有问题/.test(text)) return []
    return open
      .filter(field => segment.cues.some(cue => cue.fields.includes(field)))
      .map(field => ({ field, why: 'denied' as const, quote: quoteOf(hearing.norm, segment.start, segment.end).quote }))
  })
}

const overlap = (a: Region, b: Region): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** 【苗银手作, of 叫【苗银手作】: half of a pair of brackets is none of a name */
const unpaired = (raw: Json): Json =>
  typeof raw === 'string'
    ? raw.replace(/^[（(【「『《[]([^）)】」』》\]]{1,80})$/, '$1').replace(/^([^（(【「『《[]{1,80})[）)】」』》\]]$/, '$1')
    : raw
