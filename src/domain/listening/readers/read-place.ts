import type { FieldDefinition } from '../../fields/definition.ts'
import { ancestorCode } from '../../fields/parse-division.ts'
import type { Division } from '../../fields/reference.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import type { Lexicon } from '../lexicon.ts'
import { type Heads, headsFor, headsOf, opensOne } from '../patterns/heads-of.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { isNegated } from '../text/negation.ts'

export interface CountryMention extends Region {
  readonly country: string
  readonly negated: boolean
}

interface CountryIndex {
  readonly pattern: RegExp
  readonly byWord: ReadonlyMap<string, string>
  readonly heads: Heads
}
const countryIndexes = new WeakMap<object, CountryIndex>()

const quoteWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const bounded = (word: string): string => (/^[a-z]/.test(word) ? `(?<![a-z])${quoteWord(word)}(?![a-z])` : quoteWord(word))

function countryIndex(hearing: Pick<Hearing, 'tools'>): CountryIndex {
  const { countries } = hearing.tools.lexicon
  const built = countryIndexes.get(countries)
  if (built) return built
  const byWord = new Map(
    Object.entries(countries).flatMap(([code, words]) => words.filter(word => word.length > 1).map(word => [word, code] as const)),
  )
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length)
  const index = { byWord, pattern: new RegExp(words.map(bounded).join('|'), 'g'), heads: headsOf(words) }
  countryIndexes.set(countries, index)
  return index
}

/** SG节点, us-west region, a JP server: a code counts where it says of which place something is */
const coded =
  /(?<![a-z0-9.@_-])(hk|mo|tw|sg|jp|kr|us|uk|gb|de|fr|nl|au|ca|my|th|vn|id|ph|ru|ae|br)(?:[-\s]?(?:east|west|south|north)?(?:-\d)?)?\s?(?:的)?(?=节点|机房|区|线路|服务器|主机|机器|云|vps|region|zone|node|server|host|dc(?![a-z])|datacent)/g

function findCoded(region: Region, { text }: Pick<Hearing, 'text'>): readonly CountryMention[] {
  const said = text.slice(region.start, region.end)
  return matchesOf(coded, said).map(({ index, 1: code = '' }) => ({
    country: code === 'uk' ? 'GB' : code.toUpperCase(),
    start: region.start + index,
    end: region.start + index + code.length,
    negated: isNegated(said, index, index + code.length) || wasThere(said, index),
  }))
}

/** Countries and regions outside the mainland that a stretch names, by their names, their codes or those of their cities. */
export function findCountries(region: Region, hearing: Pick<Hearing, 'tools' | 'text'>): readonly CountryMention[] {
  const named = findNamed(region, hearing)
  return [...named, ...findCoded(region, hearing).filter(code => !named.some(({ start, end }) => start < code.end && code.start < end))]
}

function findNamed(region: Region, hearing: Pick<Hearing, 'tools' | 'text'>): readonly CountryMention[] {
  const text = hearing.text.slice(region.start, region.end)
  const { pattern, byWord, heads } = countryIndex(hearing)
  if (!opensOne(heads, text)) return []
  return matchesOf(pattern, text).flatMap(match => {
    const country = byWord.get(match[0])
    const start = match.index
    if (!country || /^(?:路|街|大道|广场|城|花园|小区|商会|语|文|料理|餐)/.test(text.slice(start + match[0].length))) return []
    return [
      {
        country,
        start: region.start + start,
        end: region.start + start + match[0].length,
        negated: isNegated(text, start, start + match[0].length) || wasThere(text, start),
      },
    ]
  })
}

/** 以前在美国, 现在搬回上海: the place that was left. */
const wasThere = (text: string, start: number): boolean =>
  /(?:以前|之前|原来|原先|先前|前头|早先|从前|本来|过去|起初|最早|最初|老的)(?:是|放|都|就|租|买)?(?:在|放在|用)?(?:的)?(?:是)?$/.test(
    text.slice(Math.max(0, start - 8), start),
  ) && /现在|后来|搬|迁|换|改/.test(text.slice(start))

export interface DivisionMention extends Region {
  readonly division: Division
  readonly candidates: readonly Division[]
  readonly negated: boolean
}

/** Divisions of the mainland that a stretch names; a cloud's own words for its regions count. */
export function findDivisions(region: Region, hearing: Pick<Hearing, 'tools' | 'text'>): readonly DivisionMention[] {
  const text = hearing.text.slice(region.start, region.end)
  const isChinese = /[\u4e00-\u9fff]{2}/.test(text)
  const named = isChinese ? hearing.tools.reference.divisions.find(withoutNicknames(text, hearing)) : []
  return [...named, ...inLatin(text, region.start, hearing)].map(found => ({
    division: found.division,
    candidates: found.candidates,
    start: region.start + found.start,
    end: region.start + found.end,
    negated: isNegated(text, found.start, found.end) || wasThere(text, found.start),
  }))
}

const latin = /(?<![a-z0-9.@_/-])[a-z']{4,14}(?: mongolia)?(?![a-z0-9_@/-]|\.[a-z])/g
/** Sample (Shanghai) Trading Co., Ltd.: a place in the name of a firm */
const ofFirm = /^\)?\s?(?:[a-z&.,-]+ ){0,4}(?:co\b|ltd|limited|inc\b|corp|company|gmbh)/
/** Alibaba Cloud, Hangzhou zone: a word of its own, no part of a domain or an address */
function inLatin(text: string, offset: number, { tools, text: whole }: Pick<Hearing, 'tools' | 'text'>) {
  if (!/[a-z']{4}/.test(text)) return []
  return matchesOf(latin, text).flatMap(match => {
    const name = Object.hasOwn(tools.lexicon.latinPlaces, match[0]) ? tools.lexicon.latinPlaces[match[0]] : undefined
    const isOfFirm = ofFirm.test(whole.slice(offset + match.index + match[0].length))
    const [found] = name && !isOfFirm ? tools.reference.divisions.find(name) : []
    return found ? [{ ...found, start: match.index, end: match.index + match[0].length }] : []
  })
}

/** 魔都 → 上海, where it is all of a word: 花城路 and 示例山城电梯 stay */
function withoutNicknames(text: string, { tools }: Pick<Hearing, 'tools'>): string {
  const { nicknames } = tools.lexicon
  if (
    !opensOne(
      headsFor(nicknames, () => Object.keys(nicknames)),
      text,
    )
  )
    return text
  return Object.entries(nicknames).reduce(
    (said, [nickname, name]) =>
      said.includes(nickname)
        ? said.replaceAll(
            new RegExp(
              `(?<![\u4e00-\u9fff](?<![在到去放从是的于住来回归往们家]))${nickname}(?![大路街道区县镇村乡广花国]|[\u4e00-\u9fff]路)`,
              'g',
            ),
            name,
          )
        : said,
    text,
  )
}

export interface RegionMention extends Region {
  readonly division?: string
  readonly country?: string
}

/** 华东1, cn-hangzhou, AWS宁夏: what a cloud calls its places. Ids that several clouds use for different places are left out. */
export function findCloudRegions(
  region: Region,
  hearing: { readonly text: string; readonly tools: { readonly lexicon: Pick<Lexicon, 'regions' | 'brands'> } },
): readonly RegionMention[] {
  const text = hearing.text.slice(region.start, region.end)
  const { regions } = hearing.tools.lexicon
  if (
    !opensOne(
      headsFor(regions, () => regions.flatMap(each => each.words)),
      text,
    )
  )
    return []
  const found = regions.flatMap(({ words, provider, division, country }) =>
    words.flatMap(word => {
      const at = text.indexOf(word)
      if (at < 0 || /[a-z0-9]/.test(text[at + word.length] ?? '') || /[a-z0-9]/.test(text[at - 1] ?? '')) return []
      return [
        {
          start: region.start + at,
          end: region.start + at + word.length,
          provider,
          ...(division ? { division } : {}),
          ...(country ? { country } : {}),
        },
      ]
    }),
  )
  const longest = found.filter(
    one => !found.some(other => other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start),
  )
  const places = new Set(longest.map(one => one.division ?? one.country))
  if (places.size <= 1) return longest.slice(0, 1)
  // several clouds use the id: the one that is named decides
  const named = hearing.tools.lexicon.brands.filter(brand => brand.words.some(word => text.includes(word))).map(brand => brand.name)
  const cloud: Readonly<Record<string, string>> = { aliyun: '阿里云', tencent: '腾讯云', huawei: '华为云', aws: 'AWS' }
  return longest.filter(one => named.includes(cloud[one.provider] ?? '')).slice(0, 1)
}

const levelOf = (key: string): 'province' | 'prefecture' | 'county' =>
  /Province$/.test(key) ? 'province' : /City$/.test(key) ? 'prefecture' : 'county'

/** Codes a division field may take for what a stretch names. */
export function readDivision(field: FieldDefinition, region: Region, hearing: Hearing): Reading | undefined {
  const level = levelOf(field.key)
  const mentions = findDivisions(region, hearing).filter(mention => !mention.negated)
  const clouds = field.key.startsWith('server') ? findCloudRegions(region, hearing) : []
  const [cloud] = clouds
  if (cloud?.division && mentions.length === 0) {
    if (level === 'county') return { kind: 'clarify', why: 'place', start: cloud.start, end: cloud.end }
    return { kind: 'value', raw: ancestorCode(cloud.division, level), start: cloud.start, end: cloud.end, confidence: 0.8, purity: 1 }
  }
  const [mention] = mentions
  if (!mention) return undefined
  const candidates = [...new Set(mentions.flatMap(one => narrowed(one, field, hearing)))]
  const depth = { province: 1, prefecture: 2, county: 3 }
  const deep = candidates.filter(division => depth[division.level] >= depth[level])
  const { start, end } = mention
  const length = hearing.text.slice(region.start, region.end).replace(/[的在是那边机房,\s]/g, '').length
  const purity = Math.min(1, (end - start) / Math.max(1, length))
  if (deep.length === 0) {
    const municipality = candidates.find(division => /^(?:11|12|31|50)/.test(division.code))
    if (level === 'prefecture' && municipality)
      return { kind: 'value', raw: `${municipality.code.slice(0, 2)}0100`, start, end, confidence: 0.9, purity }
    return { kind: 'clarify', why: 'place', start, end }
  }
  const codes = [...new Set(deep.map(division => ancestorCode(division.code, level)))]
  if (codes.length > 1) return { kind: 'clarify', why: 'place', options: codes.slice(0, 6), start, end }
  const [code = ''] = codes
  // 曲江新区 of Xi'an is no 曲江区 of Shaoguan
  const around = level === 'county' && field.key.startsWith('domicile') ? hearing.known('domicileCity') : undefined
  if (typeof around === 'string' && end - start <= bareName && !code.startsWith(around.slice(0, 4)))
    return { kind: 'clarify', why: 'place', start, end }
  return { kind: 'value', raw: code, start, end, confidence: 0.93, purity }
}

/** letters of a county without its city */
const bareName = 4

/** Of several places with the name, those inside what is known: the city, the province, the address, the credit code. */
function narrowed(mention: DivisionMention, field: FieldDefinition, hearing: Hearing): readonly Division[] {
  if (mention.candidates.length < 2) return mention.candidates.length ? mention.candidates : [mention.division]
  const server = field.key.startsWith('server')
  const outer = server
    ? [hearing.known('serverProvince')]
    : [hearing.known('domicileCity'), hearing.known('domicileProvince'), creditDivision(hearing.known('organizerCertNumber'))]
  for (const code of outer) {
    if (typeof code !== 'string') continue
    const stem = code.replace(/(?:00){1,2}$/, '')
    const inside = mention.candidates.filter(division => division.code.startsWith(stem))
    if (inside.length > 0 && inside.length < mention.candidates.length) return inside
  }
  const address = hearing.known('organizerCertAddress') ?? hearing.known('mailingAddress')
  if (!server && typeof address === 'string') {
    const named = hearing.tools.reference.divisions.find(address).flatMap(found => found.candidates)
    const inside = mention.candidates.filter(division =>
      named.some(place => division.code.startsWith(place.code.replace(/(?:00){1,2}$/, ''))),
    )
    if (inside.length > 0) return inside
  }
  return mention.candidates
}

const creditDivision = (code: unknown): string | undefined =>
  typeof code === 'string' && /^[\dA-Z]{18}$/.test(code) ? `${code.slice(2, 6)}00` : undefined
