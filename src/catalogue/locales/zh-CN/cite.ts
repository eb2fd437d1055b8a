import { rows, words } from '../args.ts'
import type { Args } from '../texts.ts'

const source = (basis: Args): string => {
  const article = words(basis.article)
  const named = `${words(basis.title)}${article}`
  return basis.confidence === 'memory' ? `${named}，凭记忆，请以官方为准` : named
}

/** On what authority, in brackets. */
export const cite = (args: Args): string => {
  const sources = rows(args.basis).map(source)
  return sources.length ? `（依据：${sources.join('；')}）` : ''
}
