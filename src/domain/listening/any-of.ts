import { Seldom } from './seldom.ts'

const made = new WeakMap<readonly RegExp[], Seldom>()

/**
 * One pattern that matches exactly where some pattern of the list does: asked first, because mostly none does and one search costs
 * half of dozens. The patterns must be of the same flags (`g` aside) and without references to groups.
 */
export function anyOf(patterns: readonly RegExp[]): Seldom {
  const before = made.get(patterns)
  if (before) return before
  const flags = new Set(patterns.map(flagsOf))
  const refers = patterns.find(({ source }) => /\\[1-9k]|\(\?<[^=!]/.test(source))
  if (flags.size > 1 || refers) throw new Error(`patterns that cannot be asked together: ${refers ?? [...flags].join()}`)
  const [same = ''] = flags
  const union = new Seldom(new RegExp(patterns.length ? patterns.map(({ source }) => `(?:${source})`).join('|') : '(?!)', same))
  made.set(patterns, union)
  return union
}

const flagsOf = ({ flags }: RegExp): string => flags.replace(/[gy]/g, '')
