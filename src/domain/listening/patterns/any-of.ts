import { type Seldom, seldomOf } from './seldom.ts'

/** Whether some pattern of a list matches. */
export interface AnyOf {
  test(text: string): boolean
}

const made = new WeakMap<readonly RegExp[], AnyOf>()

/**
 * Whether some pattern of the list matches. A look at the characters of a text leaves few of them: one pattern put together of all would
 * be tried at every place of it.
 */
export function anyOf(patterns: readonly RegExp[]): AnyOf {
  const before = made.get(patterns)
  if (before) return before
  const each = patterns.map(seldomOf)
  const any: AnyOf = { test: text => matchesSome(each, text) }
  made.set(patterns, any)
  return any
}

function matchesSome(patterns: readonly Seldom[], text: string): boolean {
  for (const pattern of patterns) if (pattern.test(text)) return true
  return false
}
