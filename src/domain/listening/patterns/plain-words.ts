import type { FieldWords, Lexicon } from '../lexicon.ts'

type PlainWords = readonly (readonly [key: string, said: NonNullable<FieldWords['unasked']>])[]
const plainWords = new WeakMap<Lexicon, PlainWords>()

const plainPatterns = new WeakMap<Lexicon, readonly RegExp[]>()

/** All of those words. */
export function plainPatternsOf(lexicon: Lexicon): readonly RegExp[] {
  const before = plainPatterns.get(lexicon)
  if (before) return before
  const listed = plainWordsOf(lexicon).flatMap(([, unasked]) => unasked.map(({ said }) => said))
  plainPatterns.set(lexicon, listed)
  return listed
}

/** The fields with words so plain that they count without being asked for; listed once. */
export function plainWordsOf(lexicon: Lexicon): PlainWords {
  const before = plainWords.get(lexicon)
  if (before) return before
  const listed = Object.entries(lexicon.fields).flatMap(([key, { unasked }]) => (unasked ? [[key, unasked] as const] : []))
  plainWords.set(lexicon, listed)
  return listed
}
