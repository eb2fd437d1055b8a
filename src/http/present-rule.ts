import type { z } from '@hono/zod-openapi'
import type { ListedRule } from '../usecases/list-rules.ts'
import { presentBasis } from './present-finding.ts'
import { filingSchema } from './schemas.ts'
import type { ruleSchema } from './schemas-rules.ts'
import type { View } from './view.ts'

export const presentRule = (view: View, { rule, fields, thresholds }: ListedRule): z.infer<typeof ruleSchema> => ({
  id: rule.id,
  filings: rule.filings.flatMap(filing => filingSchema.safeParse(filing).data ?? []),
  effective: { ...rule.effective },
  stage: rule.stage,
  severity: rule.severity,
  ...(rule.statedSeverity ? { statedSeverity: rule.statedSeverity } : {}),
  fields: [...fields],
  thresholds: { ...thresholds },
  ...(rule.when ? { when: rule.when } : {}),
  require: rule.require,
  basis: rule.basis.map(basis => presentBasis(view, basis)),
  conflictsWith: [...(rule.conflictsWith ?? [])],
  neverBlocks: rule.neverBlocks ?? false,
})
