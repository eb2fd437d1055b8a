import type { Message } from '../../domain/dialogue/reply.ts'
import { fieldTexts } from '../fields/index.ts'
import { answers as enAnswers } from './en/answers.ts'
import { changes as enChanges } from './en/changes.ts'
import { checks as enChecks } from './en/checks.ts'
import { dialogue as enDialogue } from './en/dialogue.ts'
import { errors as enErrors } from './en/errors.ts'
import { explain as enExplain } from './en/explain.ts'
import { names as enNames } from './en/names.ts'
import { problems as enProblems } from './en/problems.ts'
import { entries as enEntries, rules as enRules } from './en/rules.ts'
import { lifeNames } from './life-names.ts'
import type { Say, Texts } from './texts.ts'
import { topicNames } from './topic-names.ts'
import { answers as zhAnswers } from './zh-CN/answers.ts'
import { changes as zhChanges } from './zh-CN/changes.ts'
import { checks as zhChecks } from './zh-CN/checks.ts'
import { dialogue as zhDialogue } from './zh-CN/dialogue.ts'
import { errors as zhErrors } from './zh-CN/errors.ts'
import { explain as zhExplain } from './zh-CN/explain.ts'
import { names as zhNames } from './zh-CN/names.ts'
import { problems as zhProblems } from './zh-CN/problems.ts'
import { entries as zhEntries, rules as zhRules } from './zh-CN/rules.ts'

const chinese = {
  locale: 'zh-CN',
  fields: fieldTexts('zh-CN'),
  rules: zhRules,
  entries: zhEntries,
  explain: zhExplain,
  changes: zhChanges,
  dialogue: zhDialogue,
  answers: zhAnswers,
  errors: zhErrors,
  checks: zhChecks,
  names: { ...zhNames, ...lifeNames('zh-CN'), ...topicNames('zh-CN') },
  problems: zhProblems,
} as const satisfies Texts

/** English says everything that Chinese says: a key that is missing does not compile. */
type SameKeys<T> = { readonly [Part in keyof T]: T[Part] extends string ? string : { readonly [Key in keyof T[Part]]: unknown } }

const english = {
  locale: 'en',
  fields: fieldTexts('en'),
  rules: enRules,
  entries: enEntries,
  explain: enExplain,
  changes: enChanges,
  dialogue: enDialogue,
  answers: enAnswers,
  errors: enErrors,
  checks: enChecks,
  names: { ...enNames, ...lifeNames('en'), ...topicNames('en') },
  problems: enProblems,
} as const satisfies Texts & SameKeys<typeof chinese>

/** Texts of the locale that fits best; Chinese is the default. */
export const textsOf = (locale: string): Texts => (/^en\b/i.test(locale) ? english : chinese)

/**
 * A message in the words of a locale. Ids are namespaced: `dialogue.`, `answer.`, `error.`, `problem.`, `rule.<id>` (and
 * `rule.<id>.fix`), `entry.<id>` (and `entry.<id>.why`), `explain.`, `change.`, `name.`. Marks inside the args must have been resolved
 * before. An id that nobody wrote is itself.
 */
export function say(texts: Texts, { id, args = {} }: Message): string {
  const [space, ...rest] = id.split('.')
  const key = rest.join('.')
  if (space === 'name') return texts.names[key] ?? id
  return sentence(texts, space ?? '', key)?.(args) ?? id
}

function sentence(texts: Texts, space: string, key: string): Say | undefined {
  if (space === 'dialogue') return texts.dialogue[key]
  if (space === 'answer') return texts.answers[key]
  if (space === 'error') return texts.errors[key]
  if (space === 'explain') return texts.explain[key]
  if (space === 'change') return texts.changes[key]
  if (space === 'problem') return texts.problems[key]
  if (space === 'rule') return key.endsWith('.fix') ? texts.rules[key.slice(0, -4)]?.fix : texts.rules[key]?.message
  if (space === 'entry') return key.endsWith('.why') ? texts.entries[key.slice(0, -4)]?.why : texts.entries[key]?.message
  return undefined
}
