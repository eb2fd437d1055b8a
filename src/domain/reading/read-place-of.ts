import { countries } from '../fields/countries.ts'
import { parseCountry } from '../fields/parse-country.ts'
import { findCloudRegions } from '../listening/readers/read-place.ts'
import type { ReadTools } from './read-tools.ts'

export interface PlaceOf {
  /** outside the mainland */
  readonly country?: string
  /** code of a province of the mainland */
  readonly province?: string
}

/** Names of two characters and more; 中国 is the mainland's and names no place. */
const named = Object.entries(countries).filter(([code, { zh }]) => code !== 'CN' && zh.length > 1)

/** 朝阳北大街 of Baoding is not 朝阳 */
const ofStreet = /^[东西南北中]?(?:路|大?街|大道|巷)/

/** Where a place is: a country by its name, else a province. Nothing where it names two. */
export function readPlaceOf(text: string, { reference }: Pick<ReadTools, 'reference'>): PlaceOf {
  const byWord = text.split(/[\s,、;/()|-]+/).flatMap(word => {
    const parsed = word.length > 1 ? parseCountry({}, word) : null
    return parsed?.ok && parsed.value !== 'CN' && (word.length > 2 || /[^a-z]/i.test(word)) ? [String(parsed.value)] : []
  })
  const inside = named.flatMap(([code, { zh, en }]) =>
    text.includes(zh) || (en.length > 3 && new RegExp(`\\b${en.replace(/[^\w ]/g, '.')}\\b`, 'i').test(text)) ? [code] : [],
  )
  const [country, another] = [...new Set([...byWord, ...inside])]
  if (country) return another ? {} : { country }
  const provinces = new Set(
    reference.divisions
      .find(text)
      .flatMap(({ end, candidates }) => (ofStreet.test(text.slice(end)) ? [] : candidates.map(({ code }) => `${code.slice(0, 2)}0000`))),
  )
  const [province, second] = [...provinces]
  return province && !second ? { province } : {}
}

/** Where a server stands: as any place, else by a cloud's own word for it (华东1, cn-hangzhou). `cloud` is who sells it: several use the same words. */
export function readServerPlace(text: string, tools: ReadTools, cloud = ''): PlaceOf {
  const plain = readPlaceOf(cloudsApart(text, tools), tools)
  if (plain.country || plain.province) return plain
  // Hangzhou: written as in the clouds' cn-hangzhou
  const [city] = /^[a-z]{5,12}$/i.exec(text.trim()) ?? []
  if (city && !cloud) return readServerPlace(`cn-${city}`, tools, ' ')
  const said = `${text} ${cloud}`.normalize('NFKC').toLowerCase()
  const [found] = findCloudRegions({ start: 0, end: said.length }, { text: said, tools: { lexicon: tools.lexicon } })
  if (found?.division) return { province: `${found.division.slice(0, 2)}0000` }
  return found?.country ? { country: found.country } : {}
}

/** 腾讯云南京 is no place in 云南 */
const cloudsApart = (text: string, { lexicon }: ReadTools): string =>
  lexicon.brands
    .flatMap(({ words }) => words)
    .reduce((said, word) => (word.endsWith('云') && said.includes(word) ? said.replaceAll(word, `${word} `) : said), text)
