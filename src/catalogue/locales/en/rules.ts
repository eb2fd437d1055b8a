import { rows, words } from '../args.ts'
import { entryTexts } from '../entry-words.ts'
import { type RuleFrames, ruleTexts } from '../rule-words.ts'
import type { Args } from '../texts.ts'

const seen = (args: Args): string => {
  const values = rows(args.seen).map(each => `${words(each.label)} “${words(each.value)}”`)
  return values.length ? ` Given: ${values.join(', ')}.` : ''
}

const source = (basis: Args): string => {
  const article = words(basis.article)
  const named = article ? `${words(basis.title)} ${article}` : words(basis.title)
  return basis.confidence === 'memory' ? `${named}, from memory: check the official text` : named
}

const cite = (args: Args): string => {
  const sources = rows(args.basis).map(source)
  return sources.length ? ` (Basis: ${sources.join('; ')})` : ''
}

const frames: RuleFrames = {
  law: (says, args) => `${says}.${seen(args)}${cite(args)}`,
  guide: says => `The web guide asks for this, no legal basis was found: ${says}.`,
  fix: fix => (fix.endsWith('.') ? fix : `${fix}.`),
}

/** Findings in English: what is required, what was seen, and on what authority; then what to do. */
export const rules = ruleTexts('en', frames)

/** What is said and cannot be judged. */
export const entries = entryTexts('en', frames)
