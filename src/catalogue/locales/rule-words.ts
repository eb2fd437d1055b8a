import type { Json } from '../../domain/json.ts'
import type { RuleWords } from '../define.ts'
import { type RuleId, rules } from '../rules/index.ts'
import { words } from './args.ts'
import type { Args, RuleTexts } from './texts.ts'

type Locale = 'zh-CN' | 'en'

/** How a locale frames the words of a rule: what the law asks, and what only the guide does. */
export interface RuleFrames {
  readonly law: (says: string, args: Args) => string
  readonly guide: (says: string) => string
  readonly fix: (fix: string) => string
}

/** The texts of every rule in one locale, out of the words that stand beside the rule. */
export const ruleTexts = (locale: Locale, frames: RuleFrames): Readonly<Record<RuleId, RuleTexts>> => {
  const texts: Partial<Record<RuleId, RuleTexts>> = {}
  for (const rule of rules) texts[rule.id] = framed(rule.words[locale], rule.basis[0]?.kind === 'guide', frames, locale)
  return complete(texts)
}

const framed = ({ says, fix }: RuleWords, fromGuide: boolean, frames: RuleFrames, locale: Locale): RuleTexts => ({
  message: args => (fromGuide ? frames.guide(says) : frames.law(filled(says, args, locale), args)),
  fix: args => frames.fix(filled(fix, args, locale)),
  says: args => (fromGuide ? frames.guide(says).replace(/[。.]$/, '') : filled(says, args, locale)),
  bare: args => filled(says, args, locale),
})

export const filled = (text: string, args: Args, locale: Locale): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => figure(args[name] ?? null, locale))

/** Large numbers as they are read: 10 万, 100,000. */
function figure(value: Json, locale: Locale): string {
  // no period of the figure holds on that day
  if (typeof value !== 'number' || value < 10_000) return words(value) || '…'
  if (locale === 'en') return String(value).replace(/\B(?=(?:\d{3}){1,12}$)/g, ',')
  return value % 10_000 === 0 ? `${value / 10_000} 万` : words(value)
}

/** Every rule was visited above, so that no id is without texts. */
const complete = (texts: Partial<Record<RuleId, RuleTexts>>): Readonly<Record<RuleId, RuleTexts>> => texts as Record<RuleId, RuleTexts>
