import type { FieldDefinition } from '../../fields/definition.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import type { Brand } from '../lexicon.ts'
import { type Heads, headsOf, opensOne } from '../patterns/heads-of.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { isNegated } from '../text/negation.ts'
import { findOrganisation } from './read-name.ts'
import { findDivisions } from './read-place.ts'

export interface BrandMention extends Region {
  readonly brand: Brand
  readonly negated: boolean
}

interface BrandIndex {
  readonly pattern: RegExp
  readonly byWord: ReadonlyMap<string, Brand>
  readonly heads: Heads
}
const indexes = new WeakMap<readonly Brand[], BrandIndex>()

function indexOf(brands: readonly Brand[]): BrandIndex {
  const built = indexes.get(brands)
  if (built) return built
  const byWord = new Map(brands.flatMap(brand => brand.words.map(word => [word, brand] as const)))
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length)
  const escaped = words.map(word => {
    const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return /^[a-z0-9]/.test(word) ? `(?<![a-z0-9])${plain}(?![a-z0-9])` : plain
  })
  const index = { byWord, pattern: new RegExp(escaped.join('|'), 'g'), heads: headsOf(words) }
  indexes.set(brands, index)
  return index
}

/** Companies of the trade that a stretch names. A company whose own name holds the word (杭州阿里云示例有限公司) is none of them. */
export function findBrands(region: Region, hearing: Pick<Hearing, 'tools' | 'text'>): readonly BrandMention[] {
  const text = hearing.text.slice(region.start, region.end)
  const { pattern, byWord, heads } = indexOf(hearing.tools.lexicon.brands)
  if (!opensOne(heads, text)) return []
  return matchesOf(pattern, text).flatMap(match => {
    const brand = byWord.get(match[0])
    const start = match.index
    const end = start + match[0].length
    if (!brand || /^(?:卖家|开店|店铺|平台开店|客户)/.test(text.slice(end))) return []
    return [
      {
        brand,
        start: region.start + start,
        end: region.start + end,
        negated:
          isNegated(text, start, end) ||
          /(?:原来|以前|之前|从前|原先|先前|前头|早先|起初|最早|最初)(?:是|在|用|租|买|的是)?(?:的)?(?:是)?$|(?:一?开始|本来|原本)(?:想|打算|考虑|要)?(?:看中?|选|挑|用|买|租)?(?:的|过|了)?(?:是)?$/.test(
            text.slice(0, start),
          ),
      },
    ]
  })
}

const wants = (key: string): Brand['does'][number] =>
  key === 'domainRegistrar' ? 'registrar' : key === 'vulnScanTool' ? 'scanner' : 'host'

/** The reading of a field that names a provider, a registrar or a tool. */
export function readBrand(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const want = wants(field.key)
  const previous = field.key === 'previousAccessProvider'
  const all = findBrands(region, hearing)
    // 阿里云万网: a house and its shop
    .filter((mention, at, each) => mention.start !== each[at - 1]?.end)
    .filter(mention => want === 'scanner' || mention.brand.does.some(what => what !== 'scanner'))
  const fitting = all.filter(mention => mention.brand.does.includes(want))
  const known = (fitting.length ? fitting : all).filter(mention => previous || !mention.negated)
  const text = hearing.text.slice(region.start, region.end)
  const chosen = pick(known, text, region.start, previous)
  if (!chosen) return undefined
  const length = text.replace(/[的在是买租用了服务器,\s]/g, '').length
  const distinct = new Set(known.map(mention => mention.brand.name))
  const settled = distinct.size === 1 || /从|换|搬|迁|转|改|原来|以前/.test(text)
  return {
    kind: 'value',
    ...(wholeCompany(chosen, region, hearing) ?? { raw: fullName(chosen, hearing), start: chosen.start, end: chosen.end }),
    confidence: settled ? 0.92 : 0.65,
    ...(settled ? {} : { doubt: 'choice' }),
    purity: Math.min(1, (chosen.end - chosen.start) / Math.max(1, length)),
  }
}

/** 中国电信股份有限公司赣州分公司的机房: more of the company's name stands behind the brand */
function wholeCompany({ start, end }: BrandMention, region: Region, hearing: Hearing) {
  // 郑州市景安…: where it is registered stands before the brand
  const place = findDivisions({ start: Math.max(region.start, start - 8), end: start }, hearing).find(each => each.end === start)
  const from = place?.start ?? start
  const found = findOrganisation({ start: from, end: region.end }, hearing)
  return found && found.start === from && found.end > end && /(?:有限公司|分公司)/.test(found.name)
    ? { raw: found.name, start: found.start, end: found.end }
    : undefined
}

/** A company's full name stays as it was said; a brand in any spelling becomes its usual one. */
const fullName = (mention: BrandMention, hearing: Hearing): string => {
  const said = hearing.norm.shown.slice(mention.start, mention.end)
  if (/公司/.test(said) || mention.brand.alsoCalled?.includes(said)) return said
  // 合肥电信 is the local company, and called so
  const place = mention.brand.name.startsWith('中国')
    ? findDivisions({ start: Math.max(0, mention.start - 6), end: mention.start }, hearing).at(-1)
    : undefined
  return place?.end === mention.start ? hearing.norm.shown.slice(place.start, mention.end) : mention.brand.name
}

/** 从腾讯云搬到阿里云: the first one was, the last one is. */
function pick(mentions: readonly BrandMention[], text: string, offset: number, previous: boolean): BrandMention | undefined {
  if (mentions.length < 2) return mentions[0]
  const moved = /(?:搬|迁|转|换|改|挪)(?:到|去|至|成|用|过|为)?/.exec(text)
  if (!moved) return mentions[0]
  const at = offset + moved.index
  const before = mentions.filter(mention => mention.end <= at)
  const after = mentions.filter(mention => mention.start >= at)
  return previous ? (before.at(-1) ?? mentions[0]) : (after[0] ?? mentions.at(-1))
}
