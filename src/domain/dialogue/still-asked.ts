import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { JudgeContext, Judgement } from '../readiness/judgement.ts'
import { bringsOf } from './after-submission/brings.ts'
import { cameBackUntold } from './came-back-untold.ts'

/** codes of a change by which a filing is collected anew */
const anew: ReadonlySet<string> = new Set(['firstFiling', 'addAccess'])
const consent = 'consentSensitive'

/** Whether a filing was handed in, or nobody wants it any more: what its forms lacked is asked no more, unless it came back untold or a change has it handed in anew. */
export const isHandedIn = (state: CaseState, { changes }: Pick<Judgement, 'changes'>, filing: FilingId): boolean =>
  changes.some(({ kind }) => kind === 'closing') ||
  ((state.progress[filing]?.status ?? null) !== null &&
    !cameBackUntold(state, filing) &&
    !changes.some(({ duties }) => duties.some(({ row }) => row.filing === filing && row.codes.some(code => anew.has(code)))))

/** Of what is missing the fields that are still worth a question: those of filings that are being collected, and what an open change brings. */
export function stillAsked(
  state: CaseState,
  { missing, changes }: Pick<Judgement, 'missing' | 'changes'>,
  { catalogue }: JudgeContext,
): readonly string[] {
  const open = state.filings.filter(filing => !isHandedIn(state, { changes }, filing))
  if (open.length === state.filings.length) return missing
  const brought = new Set(changes.flatMap(({ kind }) => ['changeDate', ...bringsOf(kind)]))
  const kept = missing.filter(
    field => brought.has(field) || catalogue.fields[field]?.usedBy.some(use => open.some(filing => filing === use)),
  )
  const opens = kept.some(field => catalogue.fields[field]?.sensitivity === 'sensitive')
  return kept.filter(field => field !== consent || opens)
}
