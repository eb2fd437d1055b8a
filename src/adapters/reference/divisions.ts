import { areaList } from '@vant/area-data'
import type { Division, DivisionLevel, Divisions } from '../../domain/fields/reference.ts'
import { everydayNames } from './everyday-names.ts'
import { shortName } from './short-name.ts'
import { simplify } from './simplify.ts'
import { withdrawnDivisions } from './withdrawn-divisions.ts'

type Find = ReturnType<Divisions['find']>[number]

/** entries of the list that stand for a level, not for a place */
const notPlaces = /^(?:省直辖县|自治区直辖县级行政区划|县|市辖区)$/
/** towns and offices that fill the county level of cities without counties: by their full name only */
const belowCounty = /(?:镇|乡|街道|街道办事处|管委会|委员会|学院|新城|松山湖|东莞港|生态园)$/

/** zones whose made-up codes lie below 71 */
const otherZones: ReadonlySet<string> = new Set(['320112', '321150', '460417'])

const everyDivision = (): readonly Division[] => [
  ...listOf(areaList.province_list, 'province'),
  ...listOf(areaList.city_list, 'prefecture'),
  ...listOf(areaList.county_list, 'county').filter(isCounty),
]

function listOf(names: Readonly<Record<string, string>>, level: DivisionLevel): readonly Division[] {
  return Object.entries(names).map(([code, name]) => ({ code, name, level }))
}

/**
 * Development zones and offices have made-up codes in the list (71 and above, outside GB/T 2260): they belong to the district
 * they lie in. Towns of the cities without counties stay: forms offer them there.
 */
function isCounty({ code, name }: Division): boolean {
  const isZone = Number(code.slice(4)) >= 71 && !/市$/.test(name) && !/^(?:..90|7|8|4419)/.test(code)
  // the list lags behind in places
  return !isZone && !otherZones.has(code) && !Object.hasOwn(withdrawnDivisions, code)
}

const stemOf = (code: string): string => code.replace(/(?:00){1,2}$/, '')
const holds = (outer: Division, inner: Division): boolean => outer.code !== inner.code && inner.code.startsWith(stemOf(outer.code))

interface Index {
  readonly all: readonly Division[]
  readonly byCode: ReadonlyMap<string, Division>
  readonly byName: ReadonlyMap<string, readonly Division[]>
  /** names by their first two characters, longest first */
  readonly byHead: ReadonlyMap<string, readonly string[]>
  /** the first UTF-16 units of the names: asked before anything is cut out */
  readonly units: ReadonlySet<number>
}

let index: Index | undefined

function buildIndex(): Index {
  const all = everyDivision()
  const names = new Map<string, Division[]>()
  const add = (name: string, division: Division): void => {
    const same = names.get(name)
    if (same) same.push(division)
    else names.set(name, [division])
  }
  for (const division of all) {
    if (notPlaces.test(division.name)) continue
    add(division.name, division)
    const short = belowCounty.test(division.name) ? division.name : shortName(division.name)
    if (short !== division.name) add(short, division)
    // 内蒙: nobody says all three characters
    if (short === '内蒙古') add('内蒙', division)
  }
  for (const [name, divisions] of names) names.set(name, preferred(name, divisions))
  const byHead = Map.groupBy(names.keys(), name => name.slice(0, 2))
  for (const group of byHead.values()) group.sort((one, other) => other.length - one.length)
  return {
    all,
    byCode: new Map(all.map(division => [division.code, division])),
    byName: names,
    byHead,
    units: new Set([...names.keys()].map(name => name.charCodeAt(0))),
  }
}

/** A short name that is a province's means the province; one that is a city's does not mean the county inside it. */
function preferred(name: string, divisions: Division[]): Division[] {
  const isFull = divisions.some(division => division.name === name)
  if (divisions.length === 1) return divisions
  const province = divisions.find(division => division.level === 'province')
  if (province)
    return divisions.filter(
      division => division === province || (division.level === 'prefecture' && division.code === `${province.code.slice(0, 2)}0100`),
    )
  return isFull && divisions.every(division => division.name === name)
    ? divisions
    : divisions.filter(division => !divisions.some(outer => outer.level === 'prefecture' && holds(outer, division)))
}

const getIndex = (): Index => {
  index ??= buildIndex()
  return index
}

const lately = new Map<string, readonly Find[]>()
const mostRemembered = 200

/** The rules, the readers and what follows from an address all look into the same few texts, one after the other. */
function findAgain(text: string): readonly Find[] {
  const before = lately.get(text)
  if (before) return before
  if (lately.size >= mostRemembered) lately.clear()
  const found = find(simplify(text), getIndex())
  lately.set(text, found)
  return found
}

/** Divisions of the newest published list; the index is built at the first use. */
export const createDivisions = (): Divisions => ({
  get: code => getIndex().byCode.get(code),
  named: name => getIndex().byName.get(simplify(name.trim())) ?? [],
  find: findAgain,
  successor(code) {
    const withdrawn = withdrawnDivisions[code]
    return withdrawn && getIndex().byCode.get(withdrawn.successor)
  },
  children(code) {
    const division = getIndex().byCode.get(code)
    if (!division || division.level === 'county') return []
    const level = division.level === 'province' ? 'prefecture' : 'county'
    return getIndex().all.filter(child => child.level === level && holds(division, child))
  },
})

interface Mention {
  readonly candidates: readonly Division[]
  readonly start: number
  readonly end: number
  readonly isEveryday: boolean
}

function find(text: string, { byName, byHead, units }: Index): readonly Find[] {
  const chains: Mention[] = []
  for (let at = 0; at < text.length - 1; at += 1) {
    if (!units.has(text.charCodeAt(at))) continue
    const name = byHead.get(text.slice(at, at + 2))?.find(candidate => text.startsWith(candidate, at))
    const divisions = name && byName.get(name)
    if (!divisions) continue
    const end = at + name.length
    const mention = { candidates: divisions, start: at, end, isEveryday: everydayNames.has(name) }
    const last = chains.at(-1)
    const joined = last && joins(text, last, at) ? join(last, mention) : null
    if (joined) chains[chains.length - 1] = joined
    else if (!mention.isEveryday) chains.push(mention)
    else continue
    at = end - 1
  }
  return chains
    .map(mention => agree(mention, chains))
    .flatMap(({ candidates, start, end }) => {
      const [division] = candidates
      return division ? [{ division, start, end, candidates }] : []
    })
}

/** Names that stand side by side, at most a space, a comma or the rest of a suffix between them. */
const joins = (text: string, before: Mention, at: number): boolean => /^(?:[\s省市,,、·-]|的)?$/.test(text.slice(before.end, at))

/** 杭州余杭: the inner name decides, the outer one says which of several it is; null when neither holds the other. */
function join(outer: Mention, inner: Mention): Mention | null {
  const candidates = inner.candidates.filter(division => outer.candidates.some(candidate => holds(candidate, division)))
  if (candidates.length) return { candidates, start: outer.start, end: inner.end, isEveryday: false }
  // 上海上海市, 北京市北京市: the same place said twice
  const same = inner.candidates.filter(division => outer.candidates.some(candidate => stemOf(candidate.code) === stemOf(division.code)))
  return same.length ? { candidates: same, start: outer.start, end: inner.end, isEveryday: false } : null
}

/** A name that several places have means the one inside a place that the text names elsewhere. */
function agree(mention: Mention, all_: readonly Mention[]): Mention {
  const municipal = mention.candidates.filter(
    division => !mention.candidates.some(province => province.level === 'province' && division.code === `${province.code.slice(0, 2)}0100`),
  )
  if (municipal.length < 2) return { ...mention, candidates: municipal }
  const others = all_.filter(other => other !== mention && other.candidates.length === 1).flatMap(other => other.candidates)
  const inside = municipal.filter(division =>
    others.some(other => holds(other, division) || holds({ ...other, code: `${other.code.slice(0, 4)}00` }, division)),
  )
  if (inside.length) return { ...mention, candidates: inside }
  // 西安 is the city, not the district of that name in two others; 朝阳 is as well known in Beijing
  const [city, ...cities] = municipal.filter(({ level, name }) => level === 'prefecture' && name.endsWith('市') && name !== '朝阳市')
  return { ...mention, candidates: city && cities.length === 0 ? [city] : municipal }
}
