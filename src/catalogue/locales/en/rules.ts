import { rows, words } from '../args.ts'
import { entryTexts } from '../entry-words.ts'
import { type RuleFrames, ruleTexts } from '../rule-words.ts'
import type { Args } from '../texts.ts'
import { cite } from './cite.ts'

const seen = (args: Args): string => {
  const values = rows(args.seen).map(each => `${words(each.label)} “${words(each.value)}”`)
  return values.length ? ` Given: ${values.join(', ')}.` : ''
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
