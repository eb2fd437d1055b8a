import characters from 'opencc-js/dict/TSCharacters'
import phrases from 'opencc-js/dict/TSPhrases'

const pairsOf = (text: string): readonly (readonly [string, string])[] =>
  text.split('|').flatMap(pair => {
    const [from = '', to = ''] = pair.split(' ')
    // another length would move every offset behind it
    return from && from.length === to.length ? [[from, to] as const] : []
  })

const byCharacter = new Map(pairsOf(characters))
/** phrases by their first character, longest first: 乾隆 stays, 乾燥 becomes 干燥 */
const byHead = Map.groupBy(pairsOf(phrases), ([from]) => [...from][0] ?? '')
for (const group of byHead.values()) group.sort(([one], [other]) => other.length - one.length)

/** Most texts hold nothing to simplify: told by a look at each character. Beyond the basic plane nobody looks. */
function isSimple(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit >= 0xd800 && unit < 0xe000) return false
    // the first ideograph of the dictionary stands far behind
    if (unit < 0x2e80) continue
    const char = text[index] ?? ''
    if (byCharacter.has(char) || byHead.has(char)) return false
  }
  return true
}

/** Traditional to simplified, UTF-16 length preserved. */
export function simplify(text: string): string {
  if (isSimple(text)) return text
  let simple = ''
  for (let index = 0; index < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(index) ?? 0)
    const phrase = byHead.get(char)?.find(([from]) => text.startsWith(from, index))
    simple += phrase ? phrase[1] : (byCharacter.get(char) ?? char)
    index += phrase ? phrase[0].length : char.length
  }
  return simple
}
