/** marks where one run of characters ends, so that a phrase never spans two */
export const gap = '\u0000'

const han = /\p{Script=Han}/u
const other = /[\p{L}\p{N}]/u
/** longer runs of digits are numbers of people and cards: they are not searched */
const longestNumber = 14

/**
 * What a text can be found by: overlapping pairs of characters in their order, so that any part of it is a phrase of pairs, then its
 * single Chinese characters. Half-width, lower case.
 */
export function searchTerms(text: string): readonly string[] {
  const runs = runsOf(text)
  const pairs = runs.flatMap(run => [...pairsOf(run), gap])
  const singles = new Set(runs.flatMap(run => run.filter(char => han.test(char))))
  return [...pairs, ...singles]
}

/** Each word of a query as the phrase that it is stored as. */
export const searchPhrases = (query: string): readonly (readonly string[])[] =>
  runsOf(query)
    .map(run => (run.length === 1 ? run : pairsOf(run)))
    .filter(phrase => phrase.length > 0)

const pairsOf = (run: readonly string[]): readonly string[] => run.slice(1).map((char, index) => `${run[index]}${char}`)

function runsOf(text: string): readonly (readonly string[])[] {
  const runs: string[][] = [[]]
  for (const char of text.normalize('NFKC').toLowerCase()) {
    if (han.test(char) || other.test(char)) runs.at(-1)?.push(char)
    else runs.push([])
  }
  return runs.filter(run => run.length > 0 && !(run.length > longestNumber && run.filter(char => /\d/.test(char)).length > longestNumber))
}
