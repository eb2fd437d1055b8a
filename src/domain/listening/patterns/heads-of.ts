/** How words begin: a cheap look before a pattern of hundreds of words, or before any is tried at a place. */
export interface Heads {
  /** first UTF-16 units: asked first, because cutting two characters out costs more */
  readonly units: ReadonlySet<number>
  /** the first two characters, or a word of one */
  readonly starts: ReadonlySet<string>
}

export const headsOf = (words: readonly string[]): Heads => ({
  units: new Set(words.map(word => word.charCodeAt(0))),
  starts: new Set(words.map(word => word.slice(0, 2))),
})

/** Whether any of those words may begin somewhere in the text. */
export function opensOne({ units, starts }: Heads, text: string): boolean {
  for (let at = 0; at < text.length; at += 1)
    if (units.has(text.charCodeAt(at)) && (starts.has(text.slice(at, at + 2)) || starts.has(text.charAt(at)))) return true
  return false
}

const known = new WeakMap<object, Heads>()

/** The same, worked out once for a list of the lexicon. */
export function headsFor(list: object, words: () => readonly string[]): Heads {
  const before = known.get(list)
  if (before) return before
  const heads = headsOf(words())
  known.set(list, heads)
  return heads
}
