/** Words that promise or decide: a line that did not have them may not get them. */
const promises = /保证|一定|肯定|包过|通过|批准|不用备案|无需|免|guarantee|approved|will pass|no need|must/gi
const denials = /[不没无非未别勿否]|\bno\b|\bnot\b|n't\b|\bnever\b|\bwithout\b/gi
/** Figures, Latin words and addresses, quoted words, names of papers. */
const exact = /\d+(?:[.,:/-]\d+)*|[A-Za-z][A-Za-z0-9.+-]*|“[^”]{0,400}”|《[^》]{0,400}》|"[^"]*"/g

/** Of the letters of a line, so many still stand in its other wording: 开通 does not become 上线. */
const leastKept = 0.6
const longest = (line: string): number => line.length * 1.6 + 40

/**
 * Whether a line says the same in other words, as far as letters can tell: figures, names, denials, promises and question marks as before, most
 * of its letters kept. What is doubtful is refused, and the line stays as it was.
 */
export function keepsMeaning(before: string, after: string): boolean {
  if (after.trim() === '' || after.length > longest(before) || after.includes('\n')) return false
  return (
    sameBag(before, after, exact) &&
    sameBag(before, after, denials) &&
    sameBag(before, after, promises) &&
    sameBag(before, after, /[?？]/g) &&
    sameBag(before, after, /^\s*(?:\d+\.|-)\s/g) &&
    sameBag(before, after, /\s\/\s/g) &&
    keptLetters(before, after) >= leastKept
  )
}

const bag = (text: string, pattern: RegExp): string =>
  (text.match(pattern) ?? [])
    .map(word => word.trim().toLowerCase())
    .sort()
    .join('\n')
const sameBag = (before: string, after: string, pattern: RegExp): boolean => bag(before, pattern) === bag(after, pattern)

function keptLetters(before: string, after: string): number {
  const letters = [...new Set(before.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [])]
  if (letters.length === 0) return 1
  return letters.filter(letter => after.includes(letter)).length / letters.length
}
