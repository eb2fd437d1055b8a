/** The first two characters of each word: a cheap look before a pattern of hundreds of words. */
export const headsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(word => word.slice(0, 2)))

/** Whether any of those words may begin somewhere in the text. */
export function opensOne(heads: ReadonlySet<string>, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (heads.has(text.slice(at, at + 2))) return true
  return false
}
