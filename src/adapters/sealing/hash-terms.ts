import { searchPhrases, searchTerms } from '../../domain/desk/search-terms.ts'
import type { Vault } from '../../ports/vault.ts'
import { sha256Hex } from './bytes.ts'
import { createLru } from './lru.ts'

/** 40 bits: a false hit in a million distinct terms is rare, and a search is no secret */
const termLength = 10
const keptTerms = 20_000

/** Words as keyed hashes, of one organisation: the index says what is alike, not what it is. */
export function createTermHasher(vault: Vault) {
  const keys = new Map<string, Promise<readonly string[]>>()
  const known = createLru<string>(keptTerms)

  const keysOf = (organisation: string): Promise<readonly string[]> => {
    const found = keys.get(organisation) ?? vault.signEach(`search-terms/${organisation}`)
    keys.set(organisation, found)
    return found
  }
  const hash = (key: string, term: string): string => {
    const name = `${key}${term}`
    const hashed = known.get(name) ?? sha256Hex(name).slice(0, termLength)
    known.set(name, hashed)
    return hashed
  }

  return {
    /** as it is stored, under the present key */
    async textOf(organisation: string, text: string): Promise<string> {
      const [key = ''] = await keysOf(organisation)
      return searchTerms(text)
        .map(term => hash(key, term))
        .join(' ')
    },
    /** each phrase, under every key that there ever was */
    async phrasesOf(organisation: string, query: string): Promise<readonly (readonly string[])[]> {
      const every = await keysOf(organisation)
      return searchPhrases(query).map(phrase => every.map(key => phrase.map(term => hash(key, term)).join(' ')))
    },
  }
}

export type TermHasher = ReturnType<typeof createTermHasher>
