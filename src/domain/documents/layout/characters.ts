/** Never at the start of a line. */
const closing = new Set('，。、；：？！）》」』】〉〕〗”’…—～·％‰℃°′″,.!?;:)]}%')
/** Never at the end of a line. */
const opening = new Set('（《「『【〈〔〖“‘([{￥¥$')

export type CharacterClass = 'open' | 'close' | 'word' | 'space' | 'break' | 'wide'

/** Letters, digits and the signs inside addresses, numbers and names, that stay together on a line. */
const word = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{M}_+\-./:@#&=~^\\|<>*"'`]/u

/** Remembered by UTF-16 unit: it is asked for every character of every document. */
export function classOf(character: string): CharacterClass {
  if (character.length > 1) return classify(character)
  const unit = character.charCodeAt(0)
  classes[unit] ??= classify(character)
  return classes[unit]
}

const classes: CharacterClass[] = []

function classify(character: string): CharacterClass {
  if (character === '\n') return 'break'
  if (character === ' ') return 'space'
  if (closing.has(character)) return 'close'
  if (opening.has(character)) return 'open'
  return word.test(character) ? 'word' : 'wide'
}

/** Signs that end a phrase after a space and join the letters around them inside a word: 121.40.1.10, 80%, (a). */
export const joinsWord = (character: string): boolean => character < '\u007f' && character > ' '

/** A closing sign of full width carries its blank half on the right, which may stand outside the line. */
export const hangs = (character: string): boolean => character > '\u2fff' && classOf(character) === 'close'
