import { countries } from '../fields/countries.ts'
import { parseCountry } from '../fields/parse-country.ts'
import type { ReadTools } from './read-tools.ts'

export interface PlaceOf {
  /** outside the mainland */
  readonly country?: string
  /** code of a province of the mainland */
  readonly province?: string
}

/** Names of two characters and more; 中国 is the mainland's and names no place. */
const named = Object.entries(countries).filter(([code, { zh }]) => code !== 'CN' && zh.length > 1)

/** Where a place is: a country by its name, else a province. Nothing where it names two. */
export function readPlaceOf(text: string, { reference }: ReadTools): PlaceOf {
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
    reference.divisions.find(text).flatMap(({ candidates }) => candidates.map(({ code }) => `${code.slice(0, 2)}0000`)),
  )
  const [province, second] = [...provinces]
  return province && !second ? { province } : {}
}
