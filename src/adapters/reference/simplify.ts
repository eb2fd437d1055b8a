import characters from 'opencc-js/dict/TSCharacters'
import phrases from 'opencc-js/dict/TSPhrases'

const pairsOf = (text: string): readonly (readonly [string, string])[] =>
  text.split('|').flatMap(pair => {
    const [from = '', to = ''] = pair.split(' ')
    // another length would move every offset behind it
    return from && from.length === to.length ? [[from, to] as const] : []
  })

interface Dictionary {
  readonly byCharacter: ReadonlyMap<string, string>
  /** phrases by their first character, longest first: 乾隆 stays, 乾燥 becomes 干燥 */
  readonly byHead: ReadonlyMap<string, readonly (readonly [string, string])[]>
  /** By UTF-16 unit: 1 where a character of the dictionary may stand. Beyond the basic plane nobody looks. */
  readonly mayChange: Uint8Array
}

let dictionary: Dictionary | undefined

function readDictionary(): Dictionary {
  const byCharacter = new Map(pairsOf(characters))
  const byHead = Map.groupBy(pairsOf(phrases), ([from]) => [...from][0] ?? '')
  for (const group of byHead.values()) group.sort(([one], [other]) => other.length - one.length)
  const mayChange = new Uint8Array(0x10000)
  for (const char of [...byCharacter.keys(), ...byHead.keys()]) mayChange[char.charCodeAt(0)] = 1
  mayChange.fill(1, 0xd800, 0xe000)
  return { byCharacter, byHead, mayChange }
}

/** Traditional to simplified, UTF-16 length preserved; the dictionary is read at the first use. Most texts hold little to simplify, told by a look at each unit. */
export function simplify(text: string): string {
  dictionary ??= readDictionary()
  const { byCharacter, byHead, mayChange } = dictionary
  let simple = ''
  let done = 0
  for (let index = 0; index < text.length; ) {
    if (mayChange[text.charCodeAt(index)] === 0) {
      index += 1
      continue
    }
    const char = String.fromCodePoint(text.codePointAt(index) ?? 0)
    const phrase = byHead.get(char)?.find(([from]) => text.startsWith(from, index))
    const [from, to] = phrase ?? [char, byCharacter.get(char) ?? char]
    if (to !== from) {
      simple += text.slice(done, index) + to
      done = index + from.length
    }
    index += from.length
  }
  return done === 0 ? text : simple + text.slice(done)
}
