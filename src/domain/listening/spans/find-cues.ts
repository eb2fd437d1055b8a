import type { FieldTexts } from '../../fields/texts.ts'
import type { Attribute, Lexicon } from '../lexicon.ts'
import { headsFor } from '../patterns/heads-of.ts'

/** A word that names a field, a role or a kind of detail. */
export interface Cue {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly fields: readonly string[]
  readonly roles: readonly string[]
  readonly attributes: readonly Attribute[]
}

interface Entry {
  readonly word: string
  readonly fields: string[]
  readonly roles: string[]
  readonly attributes: Attribute[]
}

type Index = ReadonlyMap<string, readonly Entry[]>

const indexes = new WeakMap<Lexicon, WeakMap<object, Index>>()

/** Built once per lexicon: words by their first two characters, longest first. */
function indexOf(lexicon: Lexicon, texts: Readonly<Record<string, FieldTexts>> | undefined): Index {
  const perTexts = indexes.get(lexicon) ?? new WeakMap<object, Index>()
  indexes.set(lexicon, perTexts)
  const built = perTexts.get(texts ?? lexicon)
  if (built) return built
  const entries = new Map<string, Entry>()
  const entry = (word: string): Entry => {
    const found = entries.get(word) ?? { word, fields: [], roles: [], attributes: [] }
    entries.set(word, found)
    return found
  }
  for (const [field, words] of Object.entries(lexicon.fields)) {
    const label = texts?.[field]?.label.toLowerCase().replaceAll('（', '(').replaceAll('）', ')')
    for (const name of new Set([...words.names, ...(label ? [label] : [])])) if (name.length > 1) entry(name).fields.push(field)
  }
  for (const [role, { words }] of Object.entries(lexicon.roles)) for (const word of words) entry(word).roles.push(role)
  for (const [attribute, words] of Object.entries(lexicon.attributes)) {
    for (const word of words) if (isAttribute(attribute)) entry(word).attributes.push(attribute)
  }
  const index = new Map<string, Entry[]>()
  for (const found of entries.values()) {
    const head = found.word.slice(0, 2)
    index.set(head, [...(index.get(head) ?? []), found])
  }
  for (const group of index.values()) group.sort((a, b) => b.word.length - a.word.length)
  perTexts.set(texts ?? lexicon, index)
  return index
}

const isAttribute = (name: string): name is Attribute => ['name', 'mobile', 'email', 'idNumber', 'idType', 'idFile'].includes(name)
const isLetter = (char: string | undefined): boolean => char !== undefined && /[a-z]/.test(char)

/** Cues of a text, leftmost and longest first, without overlaps. */
export function findCues(text: string, lexicon: Lexicon, texts?: Readonly<Record<string, FieldTexts>>): readonly Cue[] {
  const index = indexOf(lexicon, texts)
  const { units } = headsFor(index, () => [...index.keys()])
  const cues: Cue[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!units.has(text.charCodeAt(at))) continue
    const found =
      index.get(text.slice(at, at + 2))?.find(entry => text.startsWith(entry.word, at) && standsAlone(text, at, entry.word)) ??
      index.get(text.charAt(at))?.find(entry => entry.word.length === 1)
    if (!found) continue
    cues.push({
      start: at,
      end: at + found.word.length,
      word: found.word,
      fields: found.fields,
      roles: isOfElse(text, at, found) ? [] : found.roles,
      attributes: found.attributes,
    })
    at += found.word.length - 1
  }
  return cues
}

/** 不是法人, 法人他弟: of somebody whom the word only helps to describe */
const isOfElse = (text: string, at: number, { word, roles }: Entry): boolean =>
  roles.includes('legalRep') &&
  (denied.test(text.slice(Math.max(0, at - 8), at)) || relative.test(text.slice(at + word.length, at + word.length + 4)))
const denied = /(?:不是|并非|(?<![\u4e00-\u9fff])非|不算)(?:我们?|咱们?|本)?(?:公司|单位|店里?)?的?$/
const relative = /^[他她]?(?:的|家)?(?:弟|哥|姐|妹|老婆|老公|爱人|媳妇|儿子|女儿|女婿|闺女|侄|表|堂|亲戚|秘书|助理)/

/** Latin words are cues only as whole words. */
const standsAlone = (text: string, at: number, word: string): boolean =>
  !/^[a-z]/.test(word) ? true : !isLetter(text[at - 1]) && (!/[a-z]$/.test(word) || !isLetter(text[at + word.length]))
