import type { FieldDefinition } from '../../fields/definition.ts'
import { hedged } from '../doubts/hedged.ts'
import { type Hearing, isAsked, type Reading, type Region, wordsOf } from '../hearing.ts'
import { isBareName } from '../people/is-bare-name.ts'
import { findBrands } from '../readers/read-brand.ts'
import { findOrganisation } from '../readers/read-name.ts'
import { readRegion } from '../readers/read-region.ts'
import type { Segment } from '../text/split-segments.ts'
import { isStructural, isTyped } from './accepts.ts'
import type { Candidate } from './candidate.ts'

const nameLabel = /(?:姓名|名字|叫|是|写|填|人|法人|员|者|老板娘?|店主|归|由|找|:)$/

/** Fields that were not asked for but are named in the clause. */
export function scoreNamed(hearing: Hearing, segment: Segment): readonly Candidate[] {
  const found: Candidate[] = []
  const seen = new Set<string>()
  for (const cue of segment.cues) {
    for (const key of [...cue.fields, ...nameOfRole(cue, segment, hearing)]) {
      const field = hearing.tools.fields[key]
      if (
        !field ||
        seen.has(key) ||
        isAsked(hearing, key) ||
        isTyped(field) ||
        isStructural(field) ||
        field.type === 'derived' ||
        field.type === 'upload' ||
        field.type === 'text'
      )
        continue
      seen.add(key)
      const reading = readNamed(field, cue, segment, hearing)
      if (reading)
        found.push({
          field,
          reading,
          score: 1.4 + Math.min(0.8, cue.word.length * 0.1) + (reading.kind === 'value' ? reading.purity * 0.4 : -0.6),
          segment,
          told: false,
        })
    }
  }
  return found
}

/** 负责人陈阿凤: the role with a name behind it, and nothing else */
function nameOfRole(cue: Segment['cues'][number], segment: Segment, { tools, text }: Hearing): readonly string[] {
  const [role, ...more] = cue.roles
  const key = role && more.length === 0 ? tools.lexicon.roles[role]?.fields.name : undefined
  const isAll = cue.start <= segment.start + 1 && isBareName(text.slice(cue.end, segment.end), tools.lexicon.surnames)
  return key && isAll && cue.word.length > 1 && !cue.fields.includes(key) ? [key] : []
}

function readNamed(
  field: FieldDefinition,
  cue: { readonly start: number; readonly end: number; readonly word: string },
  segment: Segment,
  hearing: Hearing,
): Reading | undefined {
  // 法定代表人、主体负责人:龙样春 names both
  const chained = segment.cues.find(
    other =>
      other.start >= cue.end &&
      other.fields.length > 0 &&
      /^\s?(?:[、/和及与兼,]|以及|也是|同时是|暨)\s?$/.test(hearing.text.slice(cue.end, other.start)),
  )
  const behind = { start: chained?.end ?? cue.end, end: segment.end }
  if (behind.end <= behind.start && field.type !== 'boolean') return undefined
  const valueOnly = (reading: Reading | undefined): Reading | undefined =>
    reading?.kind === 'value' ? hedged(reading, segment, hearing) : undefined
  switch (field.type) {
    case 'boolean':
      return cue.word.length > 2 ? valueOnly(strict(readRegion(field, segment, hearing))) : undefined
    case 'enum':
    case 'multiEnum': {
      if (cue.word.length < 3 && !/[是:\s]/.test(hearing.text[cue.end] ?? '')) return undefined
      const reading = valueOnly(readRegion(field, behind, hearing))
      return reading?.kind === 'value' && reading.purity >= 0.6 ? reading : undefined
    }
    case 'divisionCode':
    case 'countryCode':
      // 以前上班的那家公司在广州
      if (/那家|别的|别人|以前|之前|上班|客户|朋友|同行/.test(hearing.text.slice(Math.max(0, segment.start - 16), segment.end)))
        return undefined
      return valueOnly(readRegion(field, behind, hearing))
    case 'string':
      return readNamedString(field, cue, behind, hearing, valueOnly)
    default:
      return undefined
  }
}

const strict = (reading: Reading | undefined): Reading | undefined =>
  reading?.kind === 'value' && reading.confidence >= 0.85 && reading.purity >= 0.4 ? reading : undefined

function readNamedString(
  field: FieldDefinition,
  cue: { readonly word: string; readonly end: number },
  behind: Region,
  hearing: Hearing,
  valueOnly: (reading: Reading | undefined) => Reading | undefined,
): Reading | undefined {
  if (field.kind === 'personName') {
    if (!nameLabel.test(cue.word) && !/[:是叫]/.test(hearing.text[cue.end] ?? '')) return undefined
    const reading = valueOnly(readRegion(field, behind, hearing))
    return reading?.kind === 'value' && reading.purity > 0.5 && (reading.confidence > 0.9 || [...String(reading.raw)].length === 3)
      ? reading
      : undefined
  }
  if (field.kind === 'brandName') {
    // 用的云安全中心: a tool is no provider
    if (findBrands(behind, hearing).some(({ brand }) => brand.does.every(what => what === 'scanner'))) return undefined
    const reading = valueOnly(readRegion(field, { start: cue.end - cue.word.length, end: behind.end }, hearing))
    return reading?.kind === 'value' && reading.confidence > 0.9 ? reading : undefined
  }
  if (field.kind === 'organisationName') {
    const reading = valueOnly(readRegion(field, behind, hearing))
    return reading?.kind === 'value' &&
      reading.confidence > 0.9 &&
      ([...String(reading.raw)].length > 4 || (field.key === 'domainHolderName' && reading.purity > 0.7))
      ? reading
      : undefined
  }
  // 通讯地址同住所6号楼: a word that points, no label
  if (field.kind === 'address' && /[同跟和与按]$/.test(hearing.text.slice(0, cue.end - cue.word.length))) return undefined
  if (field.kind === 'address') {
    const reading = cue.word.length > 1 ? valueOnly(readRegion(field, behind, hearing)) : undefined
    // 机房在自己公司: where that is was not said
    return reading?.kind === 'value' && /\d|[省市区县镇乡村路街道巷园]|大道|大厦|中心/.test(String(reading.raw)) ? reading : undefined
  }
  if (field.kind === 'siteName') {
    // 执照上名字叫X店: who it is, not what its site is called
    if (cue.word === '名字叫' && !/网站|官网|商城|站点|主页/.test(hearing.text.slice(0, cue.end))) return undefined
    if (cue.word === '起名' && findOrganisation(behind, hearing)) return undefined
    const reading = valueOnly(readRegion(field, behind, hearing))
    return reading?.kind === 'value' &&
      [...String(reading.raw)].length >= 3 &&
      !wordsOf(hearing, field.key).clarify?.test(String(reading.raw))
      ? reading
      : undefined
  }
  if (cue.word.length > 2 && /[:是叫\s]/.test(hearing.text[cue.end] ?? hearing.text[cue.end - 1] ?? ''))
    return valueOnly(readRegion(field, behind, hearing))
  return undefined
}
