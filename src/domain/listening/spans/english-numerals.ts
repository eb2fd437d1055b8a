const ones: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, dozen: 12 }
const small = Object.keys(ones).join('|')
const large = Object.keys(scales).join('|')
const numeral = new RegExp(
  `(half (?:an?\\s)?)|(?:a |an )?(couple(?: of)?|pair of)|((?:an?|${small})(?:[ -](?:${small}))?(?: (?:${large})(?:(?: and)? (?:${small})(?:[ -](?:${small}))?)?)*)( and a half)?(?![a-z])`,
  'y',
)
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

export interface EnglishNumeral {
  readonly value: number
  readonly end: number
  /** a couple: not to be taken to the letter */
  readonly about: boolean
  /** a, half, one: a figure only in front of a unit */
  readonly needsUnit: boolean
}

/** A number spelled in English that begins at `start`; the text is lower-case. */
export function englishNumeralAt(text: string, start: number): EnglishNumeral | undefined {
  if (!isLetter(text.charCodeAt(start)) || isLetter(text.charCodeAt(start - 1))) return undefined
  numeral.lastIndex = start
  const found = numeral.exec(text)
  if (!found) return undefined
  const [said, half, couple, words, andHalf] = found
  const end = start + said.length
  if (half) return { value: 0.5, end, about: false, needsUnit: true }
  if (couple) return { value: 2, end, about: true, needsUnit: false }
  const value = readWords(words ?? '')
  if (value === undefined) return undefined
  const isArticle = /^an?$/.test(words ?? '')
  const loneOne =
    words === 'one' && !/(?:^|[,.。;!]|just|only|(?:just|only) the|have|has|got|use|run|is|about)\s*$/.test(text.slice(0, start))
  return { value: value + (andHalf ? 0.5 : 0), end, about: false, needsUnit: isArticle || loneOne }
}

/** twenty-five, three hundred and five, a hundred thousand */
function readWords(said: string): number | undefined {
  let total = 0
  let section = 0
  for (const word of said.split(/[ -]/)) {
    const scale = scales[word]
    if (word === 'a' || word === 'an') section = 1
    else if (word === 'and') continue
    else if (scale === 100 || scale === 12) section = Math.max(1, section) * scale
    else if (scale !== undefined) {
      total += Math.max(1, section) * scale
      section = 0
    } else {
      const value = ones[word]
      // two five is no number
      if (value === undefined || (section % 100 !== 0 && (section % 10 !== 0 || section % 100 < 20 || value > 9))) return undefined
      section += value
    }
  }
  return total + section
}
