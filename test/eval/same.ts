import type { Json } from '../../src/domain/json.ts'
import { typeOf } from './type-of.ts'

/**
 * Is the value that was stored the one a careful clerk would have written? Names, addresses and sentences may differ in
 * punctuation and width; everything else is equal in its normal form. `loose` lets text contain the other.
 */
export function same(key: string, got: Json | undefined, want: Json | undefined, { loose = false }: { loose?: boolean } = {}): boolean {
  if (got === null || got === undefined) return want === null || want === undefined
  if (want === null || want === undefined) return false
  if (masks(String(got), String(want))) return true
  switch (typeOf(key)) {
    case 'boolean':
      return got === want
    case 'integer':
    case 'number':
      return Number(got) === Number(want)
    case 'multiEnum':
    case 'domainList':
    case 'ipRangeList':
    case 'macList':
      return sorted(got).join('\n') === sorted(want).join('\n')
    case 'personList':
    case 'table':
      return Array.isArray(got) && listOf(want).every(row => got.some(mine => covers(mine, row)))
    case 'stringList':
      return listOf(want).every(item => listOf(got).some(mine => likeness(String(mine), String(item)) >= 0.5))
    case 'text':
      return likeness(String(got), String(want)) >= (loose ? 0.6 : 0.7) || (loose && contains(String(got), String(want)))
    case 'url':
      return plainUrl(String(got)) === plainUrl(String(want))
    case 'email':
      return String(got).toLowerCase() === String(want).toLowerCase()
    case 'string':
      return sameString(key, String(got), String(want), loose)
    default:
      return typeof want === 'object' ? canonical(got) === canonical(want) : plain(String(got)) === plain(String(want))
  }
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s,.;:，。；：、“”"'·]/g, '')
    .toLowerCase()

const withoutRanks = (text: string): string => plain(text).replace(/(省|市|壮族自治区|自治区)/g, '')

const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [value])

const sorted = (value: Json): readonly string[] =>
  listOf(value)
    .map(item => String(item).toLowerCase())
    .sort()

const plainUrl = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^http:/, 'https:')
    .replace(/\/$/, '')

/** `138****8000` equals what it masks */
function masks(got: string, want: string): boolean {
  const mine = [...got]
  const other = [...want]
  return mine.length === other.length && /[*•＊]/.test(got) && mine.every((letter, i) => /[*•＊]/.test(letter) || letter === other[i])
}

const bigrams = (text: string): ReadonlySet<string> => new Set([...text].map((letter, i, all) => letter + (all[i + 1] ?? '')))

/** Dice's coefficient over pairs of letters, 0..1 */
function likeness(a: string, b: string): number {
  const mine = bigrams(plain(a))
  const other = bigrams(plain(b))
  const both = mine.intersection(other).size
  return mine.size + other.size ? (2 * both) / (mine.size + other.size) : 1
}

function contains(a: string, b: string): boolean {
  const mine = plain(a)
  const other = plain(b)
  return mine === other || (Math.min(mine.length, other.length) >= 2 && (mine.includes(other) || other.includes(mine)))
}

function sameString(key: string, got: string, want: string, loose: boolean): boolean {
  if (!/Address$/.test(key)) return plain(got) === plain(want) || (loose && contains(got, want))
  const mine = withoutRanks(got)
  const other = withoutRanks(want)
  if (mine === other) return true
  return (mine.length >= 6 && other.endsWith(mine)) || (other.length >= 6 && mine.endsWith(other)) || (loose && contains(mine, other))
}

const isRow = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every cell that is wanted is there; further cells do no harm. */
function covers(got: Json, want: Json): boolean {
  if (!isRow(got) || !isRow(want)) return plain(String(got)) === plain(String(want))
  return Object.entries(want).every(([key, cell]) => plain(String(got[key] ?? '')).includes(plain(String(cell))))
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (!isRow(value)) return JSON.stringify(value)
  return `{${Object.keys(value)
    .sort()
    .map(key => `${key}:${canonical(value[key] ?? null)}`)
    .join(',')}}`
}
