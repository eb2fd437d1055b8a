import type { z } from '@hono/zod-openapi'
import { say } from '../../catalogue/locales/index.ts'
import { wordedArgs } from '../../domain/dialogue/resolve-marks.ts'
import type { Entry } from '../../domain/rules/entry.ts'
import { isRule } from '../../domain/rules/entry.ts'
import type { Rule } from '../../domain/rules/rule.ts'
import type { ListedRule } from '../../usecases/rules/list-rules.ts'
import { presentBasis } from '../cases/present-finding.ts'
import { filingSchema } from '../schemas.ts'
import { readingOf, type View } from '../view.ts'
import type { ruleSchema } from './schemas-rules.ts'

export type RuleJson = z.infer<typeof ruleSchema>

export function presentRule(view: View, { rule, fields, thresholds, args }: ListedRule): RuleJson {
  const worded = wordedArgs(args, readingOf(view))
  const sentence = (part = ''): string => say(view.texts, { id: `${rule.message}${part}`, args: worded })
  return {
    id: rule.id,
    filings: rule.filings.flatMap(filing => filingSchema.safeParse(filing).data ?? []),
    effective: { ...rule.effective },
    stage: rule.stage,
    severity: rule.severity,
    ...(rule.statedSeverity ? { statedSeverity: rule.statedSeverity } : {}),
    fields: [...fields],
    thresholds: { ...thresholds },
    basis: rule.basis.map(basis => presentBasis(view, basis)),
    conflictsWith: [...(rule.conflictsWith ?? [])],
    says: (isRule(rule) ? view.texts.rules[rule.id] : view.texts.entries[rule.id])?.says(worded) ?? rule.id,
    message: sentence(),
    ...judgement(rule, sentence),
  }
}

const judgement = (
  rule: Rule | Entry,
  sentence: (part: string) => string,
): Pick<RuleJson, 'when' | 'require' | 'neverBlocks' | 'checkable' | 'why' | 'fix'> =>
  isRule(rule)
    ? {
        ...(rule.when ? { when: rule.when } : {}),
        require: rule.require,
        neverBlocks: rule.neverBlocks ?? false,
        checkable: true,
        fix: sentence('.fix'),
      }
    : { require: {}, neverBlocks: true, checkable: false, why: sentence('.why') }
