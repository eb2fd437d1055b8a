/** Never at the start of a line. */
const closing = new Set('，。、；：？！）》」』】〉〕〗”’…—～·％‰℃°′″,.!?;:)]}%')
/** Never at the end of a line. */
const opening = new Set('（《「『【〈〔〖“‘([{￥¥$')

/** What a character does at the end of a line. Numbers: they are kept in tables. */
export const characterClass = { wide: 1, open: 2, close: 3, word: 4, space: 5, break: 6 } as const

export type CharacterClass = (typeof characterClass)[keyof typeof characterClass]

/** Letters, digits and the signs inside addresses, numbers and names, that stay together on a line. */
const word = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{M}_+\-./:@#&=~^\\|<>*"'`]/u

/** Remembered by UTF-16 unit: it is asked for every character of every document. */
const classes = new Uint8Array(0x10000)

export function classOf(codePoint: number): CharacterClass {
  if (codePoint > 0xffff) return classify(codePoint)
  const known = classes[codePoint]
  if (known) return known as CharacterClass
  const found = classify(codePoint)
  classes[codePoint] = found
  return found
}

function classify(codePoint: number): CharacterClass {
  const character = String.fromCodePoint(codePoint)
  if (character === '\n') return characterClass.break
  if (character === ' ') return characterClass.space
  if (closing.has(character)) return characterClass.close
  if (opening.has(character)) return characterClass.open
  return word.test(character) ? characterClass.word : characterClass.wide
}

/** Signs that end a phrase after a space and join the letters around them inside a word: 121.40.1.10, 80%, (a). */
export const joinsWord = (codePoint: number): boolean => codePoint < 0x7f && codePoint > 0x20

/** A closing sign of full width carries its blank half on the right, which may stand outside the line. */
export const hangs = (codePoint: number): boolean => codePoint > 0x2fff && classOf(codePoint) === characterClass.close
