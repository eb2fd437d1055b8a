import { seldomOf } from './seldom.ts'

/**
 * Every match of a global pattern. `matchAll` copies the pattern each time, which costs more than most of our searches, and a long
 * pattern that fell out of the engine's cache is compiled anew.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!seldomOf(pattern).test(text)) return none
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}

const none: readonly RegExpExecArray[] = []
