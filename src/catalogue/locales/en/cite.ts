import { rows, words } from '../args.ts'
import type { Args } from '../texts.ts'

const source = (basis: Args): string => {
  const article = words(basis.article)
  const named = article ? `${words(basis.title)} ${article}` : words(basis.title)
  return basis.confidence === 'memory' ? `${named}, from memory: check the official text` : named
}

/** On what authority, in brackets. */
export const cite = (args: Args): string => {
  const sources = rows(args.basis).map(source)
  return sources.length ? ` (Basis: ${sources.join('; ')})` : ''
}
