import { enter, glanceAt } from './glance.ts'
import { hintsOf } from './pattern-hints.ts'

/** a longer text holds a hint at nearly everything */
const longest = 100

/**
 * A long pattern that few texts match. A look at the characters of a text tells whether it can match at all; mostly it cannot, and then
 * the text is not searched. One that was searched in vain is not searched for it again. Finds exactly what the pattern finds; without
 * the flags g and y.
 */
export class Seldom {
  readonly pattern: RegExp
  /** null: nothing hints at it, and every text has to be searched */
  private place: number | null | undefined

  constructor(pattern: RegExp) {
    if (/[gy]/.test(pattern.flags)) throw new Error(`looked for from the start each time: ${pattern}`)
    this.pattern = pattern
  }

  test(text: string): boolean {
    if (this.place === undefined) this.place = placeOf(this.pattern)
    if (this.place === null || text.length > longest) return this.pattern.test(text)
    const glance = glanceAt(text)
    if (!glance.isOpen(this.place)) return false
    if (this.pattern.test(text)) return true
    glance.close(this.place)
    return false
  }

  exec(text: string): RegExpExecArray | null {
    if (this.place === undefined) this.place = placeOf(this.pattern)
    if (this.place === null || text.length > longest) return this.pattern.exec(text)
    const glance = glanceAt(text)
    if (!glance.isOpen(this.place)) return null
    const match = this.pattern.exec(text)
    if (!match) glance.close(this.place)
    return match
  }
}

/** `seldom(/…/)`: see {@link Seldom}. */
export const seldom = (pattern: RegExp): Seldom => new Seldom(pattern)

function placeOf(pattern: RegExp): number | null {
  const hints = hintsOf(pattern)
  return hints ? enter(hints) : null
}

const made = new WeakMap<RegExp, Seldom>()

/** The same for a pattern that is given as data. */
export function seldomOf(pattern: RegExp): Seldom {
  const before = made.get(pattern)
  if (before) return before
  const flags = pattern.flags.replace(/[gy]/g, '')
  const fresh = new Seldom(flags === pattern.flags ? pattern : new RegExp(pattern.source, flags))
  made.set(pattern, fresh)
  return fresh
}
