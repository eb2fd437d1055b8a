import { rows, words } from '../args.ts'
import { entryTexts } from '../entry-words.ts'
import { type RuleFrames, ruleTexts } from '../rule-words.ts'
import type { Args } from '../texts.ts'
import { cite } from './cite.ts'

const seen = (args: Args): string => {
  const values = rows(args.seen).map(each => `${words(each.label)}“${words(each.value)}”`)
  return values.length ? `现在填的是：${values.join('，')}。` : ''
}

const frames: RuleFrames = {
  law: (says, args) => `${says}。${seen(args)}${cite(args)}`,
  guide: says => `网络指南说法（未见法规依据）：${says}。`,
  fix: fix => `${fix}。`,
}

/** Findings in Chinese: what is required, what was seen, and on what authority; then what to do. */
export const rules = ruleTexts('zh-CN', frames)

/** What is said and cannot be judged. */
export const entries = entryTexts('zh-CN', frames)
