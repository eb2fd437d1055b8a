/** no tag that counts is longer */
const longestTag = 16 * 1024
/** of what is said behind a tag */
const longestWords = 200

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** The five entities that XML has by itself; no other one is unfolded. */
export const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')

/** XML from tag to tag as it arrives: nothing is built. `each` gets a tag and, where `hasWords` says so, what follows it up to the next one. */
export function xmlTags(each: (tag: string, words: string) => void, hasWords: (tag: string) => boolean): { take(text: string): void } {
  let pending = ''
  return {
    take(text) {
      pending += text
      let at = 0
      for (;;) {
        const start = pending.indexOf('<', at)
        if (start < 0) {
          at = pending.length
          break
        }
        const end = endOfTag(pending, start)
        if (end < 0) {
          // what never ends is no tag
          at = pending.length - start > longestTag ? pending.length : start
          break
        }
        const one = pending.slice(start, end)
        const speaks = hasWords(one)
        const next = speaks ? pending.indexOf('<', end) : end
        if (speaks && next < 0 && pending.length - end < longestWords) {
          at = start
          break
        }
        each(one, speaks ? pending.slice(end, next < 0 ? end + longestWords : next) : '')
        at = end
      }
      pending = pending.slice(at)
    },
  }
}

/** A > inside quotes ends nothing. */
function endOfTag(text: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < text.length && at - start <= longestTag; at += 1) {
    const char = text[at]
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return at + 1
  }
  return -1
}
