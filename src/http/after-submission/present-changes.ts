import type { z } from '@hono/zod-openapi'
import type { Judgement } from '../../domain/readiness/judgement.ts'
import { parameterOn } from '../../domain/rules/parameters.ts'
import { presentBasis } from '../cases/present-finding.ts'
import type { caseSchema } from '../schemas.ts'
import type { View } from '../view.ts'

type ChangeJson = z.infer<typeof caseSchema>['changes'][number]

/** What changed after an approval: which filing follows, by when, with which papers. */
export function presentChanges(view: View, { changes, inForceOn }: Judgement): ChangeJson[] {
  const named = (id: string): string => view.texts.names[id] ?? id
  const daysOf = (parameter: string): number | null => {
    const days = parameterOn(view.deps.catalogue.parameters, parameter, inForceOn)
    return typeof days === 'number' ? days : null
  }
  return changes.map(({ kind, on, duties }) => ({
    kind,
    name: named(`changed.${kind}`),
    on,
    duties: duties.map(({ row, by, late }) => ({
      filing: row.filing,
      procedures: row.codes.map(code => ({ code, name: named(`procedure.${code}`) })),
      what: named(`changeDuty.${row.id}`),
      note: view.texts.names[`changeDuty.${row.id}.note`] ?? '',
      by,
      late,
      clock: row.clock && { side: row.clock.side, days: daysOf(row.clock.parameter) },
      papers: row.papers.map(paper => named(`paper.${paper}`)),
      documents: row.documents.map(template => ({ template, title: named(`document.${template}`) })),
      basis: row.basis.map(basis => presentBasis(view, basis)),
    })),
  }))
}
