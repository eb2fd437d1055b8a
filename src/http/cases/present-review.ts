import type { z } from '@hono/zod-openapi'
import type { ReviewItem } from '../../usecases/cases/review-case.ts'
import type { reviewAnswer } from '../rules/schemas-rules.ts'
import type { Values, View } from '../view.ts'
import { labelOf, presentEvidence, presentField } from './present-field.ts'
import { presentFinding } from './present-finding.ts'

export function presentReviewItem(view: View, item: ReviewItem, values: Values): z.infer<typeof reviewAnswer>['items'][number] {
  const { ruleId, verdict, severity, blocks, stage, basis, message, fix, conflicts } = presentFinding(view, item.finding, values)
  const evidence = item.evidence.map(({ field, entry }) => ({
    field,
    label: labelOf(view, field),
    display: entry ? presentField(view, field, entry, values).display : '',
    quote: entry?.evidence.quote ?? null,
    evidence: entry ? presentEvidence(entry.evidence) : null,
  }))
  return { ruleId, verdict, severity, blocks, stage, basis, message, fix, conflicts, evidence }
}
