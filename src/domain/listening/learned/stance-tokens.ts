/** longer messages are heard by their parts */
const longest = 120
/** runs of characters up to this length are tokens */
const run = 3

/**
 * What tells whether a message asks, puts off, declines or does not know, wherever it was written: its runs of characters, those of its
 * last clause by themselves, its Latin words and pairs of them, and what kind of field was asked for, alone and with each run. Figures and
 * names in Latin letters are all the same. Of normalised text.
 */
export function stanceTokens(text: string, type?: string): ReadonlySet<string> {
  const said = text
    .slice(0, longest)
    .toLowerCase()
    .replace(/["'\\`]/g, '')
    .replace(/\d+/g, '0')
    .replace(/[,.!~、;:。\s]+/g, ' ')
    .trim()
  const tokens = new Set<string>()
  const words = said.match(/[a-z]+/g) ?? []
  for (const [at, word] of words.entries()) {
    tokens.add(`w:${word}`)
    if (words[at + 1]) tokens.add(`w:${word}_${words[at + 1]}`)
  }
  const bare = said.replace(/[a-z]{2,}/g, 'w').replaceAll(' ', '_')
  addRuns(tokens, `^${bare}$`, '')
  addRuns(tokens, bare.slice(bare.lastIndexOf('_') + 1), '>')
  if (type === undefined) return tokens
  for (const token of [...tokens]) if (token.length <= run) tokens.add(`${type}|${token}`)
  tokens.add(`t:${type}`)
  return tokens
}

function addRuns(tokens: Set<string>, text: string, mark: string): void {
  for (let length = 1; length <= run; length++)
    for (let at = 0; at + length <= text.length; at++) tokens.add(mark + text.slice(at, at + length))
}
