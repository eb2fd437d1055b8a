import type { FieldDefinition } from '../../fields/definition.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import { type CorrectionMarks, mendName } from '../earlier/correction-marks.ts'
import { type Hearing, isAsked, overlaps, type Reading } from '../hearing.ts'
import { isList } from './accepts.ts'
import type { Candidate } from './candidate.ts'

/** A candidate that won, with every span of a list. */
export interface Settled {
  readonly field: FieldDefinition
  readonly reading: Reading
  readonly told: boolean
  readonly score: number
}

/**
 * The best candidates, each part of the message used once and each field filled once. Where the message takes something
 * back, what stands behind the mark wins over what stands before it.
 */
export function settle(candidates: readonly Candidate[], marks: CorrectionMarks, hearing: Hearing): readonly Settled[] {
  const named = new Set(candidates.filter(isSureName).map(candidate => candidate.field.key))
  const ordered = candidates
    .filter(
      ({ score, reading, field }) =>
        score > 0.3 &&
        // 网站名称少打一个字: the slip is no name
        !(
          reading.kind === 'value' &&
          field.type === 'string' &&
          marks.slips.some(slip => slip.start <= reading.start + 1 && reading.end <= slip.end + 1)
        ) &&
        !(named.has(field.key) && (reading.kind === 'clarify' || (reading.kind === 'value' && reading.confidence < sureFrom))),
    )
    .sort((a, b) => b.score - a.score)
  const won: Candidate[] = []
  for (const candidate of withoutRetracted(ordered, marks)) {
    const rivals = won.filter(other => other.field.key === candidate.field.key)
    if (rivals.length > 0 && !(isList(candidate.field) && candidate.span)) continue
    if (rivals.some(other => other.span === candidate.span && candidate.span !== undefined)) continue
    if (won.some(other => collides(other, candidate))) continue
    won.push(candidate)
  }
  return gather(won, ordered, marks, hearing)
}

/** 机房是本地的,昆明示例信息技术有限公司: who it is follows. */
const isSureName = ({ field, reading, told }: Candidate): boolean =>
  told &&
  field.type === 'string' &&
  reading.kind === 'value' &&
  reading.confidence >= (field.kind === 'brandName' ? 0.9 : 0.93) &&
  reading.purity >= (field.kind === 'brandName' ? 0.3 : 0.4)

/** Two fields may not live on the same words, except where one word answers both (a place is a region and a country). */
function collides(other: Candidate, candidate: Candidate): boolean {
  if (other.field.key === candidate.field.key) return false
  if (other.span && candidate.span) return other.span === candidate.span
  if (!overlaps(other.reading, candidate.reading)) return false
  // 服务器搬到新加坡去了: the place is one thing, the answer to what was asked another
  if (!other.told && candidate.told && isChoice(candidate.field) && candidate.reading.kind === 'value') return false
  if (companions(other.field.key, candidate.field.key)) return false
  // a choice read from a whole clause and a number inside it may both be right when the clause has room for both
  if (other.span || candidate.span)
    return other.field.type === 'boolean' || candidate.field.type === 'boolean'
      ? false
      : isFreeText(other.field) || isFreeText(candidate.field)
  if ((other.field.type === 'text') !== (candidate.field.type === 'text'))
    return other.field.type !== 'boolean' && candidate.field.type !== 'boolean'
  if (other.field.type === 'boolean' && candidate.field.type === 'boolean')
    return !(other.reading.kind === 'value' && candidate.reading.kind === 'value' && candidate.reading.purity > 0.3 && candidate.score > 2)
  return true
}

const isChoice = ({ type }: FieldDefinition): boolean => type === 'enum' || type === 'multiEnum' || type === 'boolean'

const isFreeText = (field: FieldDefinition): boolean =>
  (field.type === 'string' && (field.kind === undefined || field.kind === 'freeText' || field.kind === 'siteName')) || field.type === 'text'

const families: readonly (readonly string[])[] = [
  [
    'serverRegion',
    'serverCountry',
    'serverProvince',
    'serverDistrict',
    'serverAddress',
    'accessMethod',
    'accessProviderName',
    'accessProviderRegion',
    'serverCount',
    'servers',
  ],
  ['domicileProvince', 'domicileCity', 'domicileDistrict', 'organizerCertAddress', 'psAddress', 'operatesInChina'],
  ['collectsPersonalInfo', 'personalInfoCategories'],
  ['isInteractive', 'interactiveFeatures'],
  ['organizerNature', 'organizerName'],
  ['refilingReason', 'accessProviderName', 'previousAccessProvider', 'icpFilingType'],
  ['filingScenario', 'icpFilingType', 'refilingReason', 'serviceKind', 'existingIcpNumber'],
  ['principalIsLegalRep', 'legalRepName', 'principalName'],
  ['domainRegistrar', 'siteDomains'],
]
const companions = (a: string, b: string): boolean => families.some(family => family.includes(a) && family.includes(b))

/** Drops what the message takes back: for each field, readings before a slip when there are readings behind it. */
function withoutRetracted(candidates: readonly Candidate[], { slips }: CorrectionMarks): readonly Candidate[] {
  if (slips.length === 0) return candidates
  return candidates.filter(candidate => {
    const slip = slips.find(mark => candidate.reading.end <= mark.start + 1)
    if (!slip) return true
    return !candidates.some(
      other =>
        other.field.key === candidate.field.key &&
        other.reading.start >= slip.start &&
        other.reading.kind === 'value' &&
        other.score > 1 &&
        !mends(candidate, other),
    )
  })
}

/** 是有限公司 behind a slip is no name: it mends the one before. */
const mends = (before: Candidate, behind: Candidate): boolean =>
  before.field.type === 'string' &&
  before.reading.kind === 'value' &&
  behind.reading.kind === 'value' &&
  mendName(String(before.reading.raw), String(behind.reading.raw)) !== undefined

/** share of a clause that one of several choices explains */
const mostly = 0.3

/** 有防火墙,每天备份: what the clauses beside the first one add, as long as nothing else answers them. */
function withNeighbours(first: Candidate, candidates: readonly Candidate[], won: readonly Candidate[], hearing: Hearing): Reading {
  const { field, reading, segment } = first
  if (reading.kind !== 'value' || !Array.isArray(reading.raw) || !segment || hearing.asked.length < 2 || !isAsked(hearing, field.key))
    return reading
  let { start, end, raw } = { ...reading, raw: [...reading.raw] }
  for (const step of [1, -1])
    for (let at = segment.index + step; ; at += step) {
      const beside = candidates.find(
        each =>
          each.field.key === field.key &&
          each.segment?.index === at &&
          each.reading.kind === 'value' &&
          each.reading.purity >= mostly &&
          Array.isArray(each.reading.raw),
      )
      if (beside?.reading.kind !== 'value' || !Array.isArray(beside.reading.raw)) break
      if (
        beside.reading.raw.includes('none') ||
        raw.includes('none') ||
        won.some(other => other !== first && other.field.key !== field.key && overlaps(other.reading, beside.reading))
      )
        break
      raw = [...new Set([...raw, ...beside.reading.raw])].sort()
      start = Math.min(start, beside.reading.start)
      end = Math.max(end, beside.reading.end)
    }
  return raw.length === reading.raw.length ? reading : { ...reading, raw, start, end, confidence: Math.min(reading.confidence, 0.85) }
}

function gather(won: readonly Candidate[], candidates: readonly Candidate[], marks: CorrectionMarks, hearing: Hearing): readonly Settled[] {
  const byField = Map.groupBy(won, candidate => candidate.field.key)
  return [...byField.values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const { field, told, score } = first
    if (field.type === 'multiEnum') return [{ field, told, score, reading: withNeighbours(first, candidates, won, hearing) }]
    if (!isList(field)) return [{ field, told, score, reading: mended(first, marks, hearing) }]
    const values = group.flatMap(each =>
      each.reading.kind === 'value' && Array.isArray(each.reading.raw) ? each.reading.raw.map(raw => ({ raw, reading: each.reading })) : [],
    )
    if (values.length === 0) return [{ field, told, score, reading: first.reading }]
    const sorted = values.sort((a, b) => a.reading.start - b.reading.start)
    const start = sorted[0]?.reading.start ?? first.reading.start
    const end = sorted.at(-1)?.reading.end ?? first.reading.end
    return [
      {
        field,
        told,
        score,
        reading: { kind: 'value' as const, raw: [...new Set(sorted.map(each => each.raw))], start, end, confidence: 0.95, purity: 1 },
      },
    ]
  })
}

/** what stands further ahead is not what is taken back */
const longestSlip = 40

/** 91330106MA2CFJ3K82 刚才打错了: what was written in an earlier message is taken back, not this */
const ofBefore = /(?:刚才|刚刚|上次|上一?条|前面|之前|上面|earlier)(?:那?个)?(?:是|我|的)*(?:[打写说填发输搞弄抄记]|不小心)[^,。;]{0,4}$/

/** 有线公司 哦打错了 是有限公司: a fragment behind the slip mends the name before it. */
function mended(candidate: Candidate, { slips }: CorrectionMarks, hearing: Hearing): Reading {
  const { reading, field } = candidate
  const [slip] = slips
  const slipAhead = slip && reading.end <= slip.start + 1 ? slip.start - reading.end : 0
  if (
    !slip ||
    slipAhead > longestSlip ||
    reading.kind !== 'value' ||
    typeof reading.raw !== 'string' ||
    field.type !== 'string' ||
    reading.end > slip.start + 1
  )
    return reading
  const fragment = hearing.text
    .slice(slip.end)
    .replace(/^[\s,。]*(?:是|应该是|为|改成)*/, '')
    .replace(/(?<![\s,。!])[\s,。!]+$/, '')
  // 温州的州打错了: the word says how it is written
  const spelt = /([\u4e00-\u9fff]{2,4})的([\u4e00-\u9fff])字?(?:打|写|输|敲|说)错/.exec(hearing.text)
  const word = spelt?.[1]?.includes(spelt[2] ?? ' ') ? spelt[1] : undefined
  const name = mendName(reading.raw, word ?? fragment)
  if (!name && ofBefore.test(hearing.text.slice(reading.end, slip.end))) return reading
  return name
    ? { ...reading, raw: name, end: hearing.text.length, confidence: 0.85 }
    : { ...reading, confidence: Math.min(reading.confidence, 0.6), doubt: 'takenBack' }
}
