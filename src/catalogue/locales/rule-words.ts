import type { RuleWords } from '../define.ts'
import { type RuleId, rules } from '../rules/index.ts'
import { words } from './args.ts'
import type { Args, RuleTexts } from './texts.ts'

/** How a locale frames the words of a rule: what the law asks, and what only the guide does. */
export interface RuleFrames {
  readonly law: (says: string, args: Args) => string
  readonly guide: (says: string) => string
  readonly fix: (fix: string) => string
}

/** The texts of every rule in one locale, out of the words that stand beside the rule. */
export const ruleTexts = (locale: 'zh-CN' | 'en', frames: RuleFrames): Readonly<Record<RuleId, RuleTexts>> => {
  const texts: Partial<Record<RuleId, RuleTexts>> = {}
  for (const rule of rules) texts[rule.id] = framed(rule.words[locale], rule.basis[0]?.kind === 'guide', frames)
  return complete(texts)
}

const framed = ({ says, fix }: RuleWords, fromGuide: boolean, frames: RuleFrames): RuleTexts => ({
  message: args => (fromGuide ? frames.guide(says) : frames.law(filled(says, args), args)),
  fix: args => frames.fix(filled(fix, args)),
  says: args => (fromGuide ? frames.guide(says).replace(/[。.]$/, '') : filled(says, args)),
})

export const filled = (text: string, args: Args): string => text.replace(/\{(\w+)\}/g, (_, name: string) => words(args[name] ?? null))

/** Every rule was visited above, so that no id is without texts. */
const complete = (texts: Partial<Record<RuleId, RuleTexts>>): Readonly<Record<RuleId, RuleTexts>> => texts as Record<RuleId, RuleTexts>
