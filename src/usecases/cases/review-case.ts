import type { CaseState, FieldEntry } from '../../domain/case/state.ts'
import { judge } from '../../domain/readiness/judge.ts'
import type { Judgement } from '../../domain/readiness/judgement.ts'
import type { Finding, Severity, Verdict } from '../../domain/rules/rule.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'

export interface ReviewItem {
  readonly finding: Finding
  /** what the reviewer looked at; null for a field that nobody answered */
  readonly evidence: readonly { readonly field: string; readonly entry: FieldEntry | null }[]
}

export interface Review {
  readonly state: CaseState
  readonly judgement: Judgement
  readonly items: readonly ReviewItem[]
}

/** The case as a reviewer would write it up: what fails, then what cannot be judged, in order of weight. */
export async function reviewCase(deps: Pick<Deps, 'cases' | 'catalogue' | 'reference' | 'clock'>, ref: CaseRef): Promise<Outcome<Review>> {
  const state = await deps.cases.load(ref)
  if (!state) return refuse('not-found')
  const judgement = judge(state, { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today(), now: deps.clock.now() })
  const items = judgement.findings
    .filter(finding => finding.verdict === 'fail' || finding.verdict === 'unknown')
    .toSorted(byWeight)
    .map(finding => ({
      finding,
      evidence: [...new Set([...finding.fields, ...finding.missing])].map(field => ({ field, entry: state.fields[field] ?? null })),
    }))
  return { ok: true, state, judgement, items }
}

const severities: Readonly<Record<Severity, number>> = { must: 0, should: 1, info: 2 }
const verdicts: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 1, pass: 2, notApplicable: 3 }

type Weighed = Pick<Finding, 'blocks' | 'blocksPolicy' | 'verdict' | 'severity'>

/** What holds the case back first. */
export const byWeight = (a: Weighed, b: Weighed): number =>
  Number(b.blocks) - Number(a.blocks) ||
  Number(b.blocksPolicy) - Number(a.blocksPolicy) ||
  verdicts[a.verdict] - verdicts[b.verdict] ||
  severities[a.severity] - severities[b.severity]
