import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { FilingDocument } from '../catalogue.ts'
import type { Judgement } from '../readiness/judgement.ts'
import { evaluate } from '../rules/evaluate.ts'

export interface OfferedDocument {
  readonly template: string
  readonly filing: FilingId
  /** made when somebody asks for it; the others belong to the package */
  readonly onRequest: boolean
}

type Judged = Pick<Judgement, 'procedures' | 'readiness' | 'facts'>

/** The documents that suit a case as it stands, each once: what its procedures need first, then what can be had besides. */
export function documentsOfCase(state: CaseState, judged: Judged): readonly OfferedDocument[] {
  const { facts } = judged
  const offered = state.filings.flatMap(filing => {
    const procedures = judged.procedures.filter(procedure => procedure.filing === filing).map(({ code }) => code)
    if (judged.readiness.byFiling[filing]?.applicable === false && procedures.length === 0) return []
    return facts.catalogue.filings[filing].documents
      .filter(document => suits(document, procedures) && (!document.when || evaluate(document.when, facts).value === true))
      .map(({ template, onRequest = false }) => ({ template, filing, onRequest }))
  })
  const ordered = [...offered.filter(({ onRequest }) => !onRequest), ...offered.filter(({ onRequest }) => onRequest)]
  return ordered.filter(({ template }, at) => ordered.findIndex(other => other.template === template) === at)
}

const suits = ({ onlyFor, notFor }: FilingDocument, procedures: readonly string[]): boolean =>
  (!onlyFor || procedures.some(code => onlyFor.includes(code))) &&
  (!notFor || procedures.length === 0 || procedures.some(code => !notFor.includes(code)))
