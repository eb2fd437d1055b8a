/** More patterns are not entered. */
const patternsAtMost = 1024

/** by code of a character: a bit for each pattern that it hints at */
const rows: (Uint32Array | undefined)[] = []
let patterns = 0

/** Enters a pattern that no text matches without one of the characters. Its place; null when there are too many. */
export function enter(hints: ReadonlySet<number>): number | null {
  if (patterns >= patternsAtMost) return null
  const place = patterns
  patterns += 1
  for (const code of hints) {
    const row = rows[code] ?? new Uint32Array(patternsAtMost / 32)
    row[place >>> 5] = (row[place >>> 5] ?? 0) | (1 << (place & 31))
    rows[code] = row
  }
  return place
}

/** Which of the patterns may match a text, by its characters. */
export class Glance {
  private text = ''
  private patterns = -1
  private readonly open = new Uint32Array(patternsAtMost / 32)

  isOf(text: string): boolean {
    return this.text === text && this.patterns === patterns
  }

  take(text: string): void {
    this.text = text
    this.patterns = patterns
    const words = (patterns + 31) >>> 5
    const { open } = this
    open.fill(0, 0, words)
    for (let at = 0; at < text.length; at += 1) {
      const row = rows[text.charCodeAt(at)]
      if (row) for (let word = 0; word < words; word += 1) open[word] = (open[word] ?? 0) | (row[word] ?? 0)
    }
  }

  /** May the pattern of that place match? */
  isOpen(place: number): boolean {
    return (((this.open[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1
  }

  /** It was searched for, and does not match. */
  close(place: number): void {
    this.open[place >>> 5] = (this.open[place >>> 5] ?? 0) & ~(1 << (place & 31))
  }
}

/** A message has few clauses, and each is looked at by many patterns, for one field after the other. */
const glances = Array.from({ length: 16 }, () => new Glance())
let next = 0
let last = glances[0] ?? new Glance()

/** A look at a text, taken once for all patterns that are searched for in it. */
export function glanceAt(text: string): Glance {
  if (last.isOf(text)) return last
  for (const glance of glances)
    if (glance.isOf(text)) {
      last = glance
      return last
    }
  next = (next + 1) % glances.length
  last = glances[next] ?? last
  last.take(text)
  return last
}
