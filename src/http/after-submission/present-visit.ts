import type { z } from '@hono/zod-openapi'
import type { FilingId } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { type VisitCheck, visitChecklist } from '../../domain/life/visit.ts'
import type { Facts } from '../../domain/rules/facts.ts'
import { parametersOf } from '../../domain/rules/rule-parameters.ts'
import { documentIdOf } from '../../usecases/documents/document-id.ts'
import { labelOf } from '../cases/present-field.ts'
import { presentBasis } from '../cases/present-finding.ts'
import type { visitAnswer } from '../schemas.ts'
import type { View } from '../view.ts'

type VisitJson = z.infer<typeof visitAnswer>
type ItemJson = VisitJson['items'][number]

/** The checklist of a visit: what the law asks and what the articles say apart, with the documents that were prepared. */
export const presentVisit = (view: View, state: CaseState, facts: Facts, filing: FilingId): VisitJson => ({
  filing,
  items: visitChecklist(filing, facts).map(({ item, law, article }) => ({
    id: item.id,
    what: view.texts.names[`visit.${item.id}`] ?? item.id,
    bring: view.texts.names[`visit.${item.id}.bring`] ?? '',
    fields: item.fields.map(field => ({ field, label: labelOf(view, field) })),
    law: presentSide(view, law, facts),
    article: presentSide(view, article, facts),
    documents: item.documents.map(template => {
      const made = state.documents.findLast(document => document.template === template)
      return {
        template,
        title: view.texts.names[`document.${template}`] ?? template,
        documentId: made ? documentIdOf(state.id, made.id) : null,
        stale: (made?.staleBecause.length ?? 0) > 0,
      }
    }),
  })),
})

function presentSide(view: View, side: VisitCheck['law'], { on, parameter }: Facts): ItemJson['law'] {
  if (!side) return null
  const args = Object.fromEntries(parametersOf(side.rule).map(name => [name, parameter(name) ?? null]))
  const inForce = side.rule.basis.filter(({ from, to }) => from <= on && (!to || on <= to))
  return {
    ruleId: side.rule.id,
    says: view.texts.rules[side.rule.id]?.says(args) ?? side.rule.id,
    met: side.met,
    basis: inForce.map(basis => presentBasis(view, basis)),
  }
}
