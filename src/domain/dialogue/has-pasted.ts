import type { CaseState } from '../case/state.ts'
import type { JudgeContext } from '../readiness/judgement.ts'

/** so many answers in one message are no conversation */
const pastedFrom = 12
/** beside a paper that was read, so few about as many different things are none either */
const besidePaper = { answers: 5, groups: 3, read: 4 }

type Definitions = Pick<JudgeContext, 'catalogue'>

/** Did one message of the person, or a paper and one message beside it, bring most of what is known? */
export function hasPasted(state: CaseState, ctx: Definitions): boolean {
  const enough = hasReadPaper(state) ? besidePaper.answers : pastedFrom
  const bySeq = new Map<number, string[]>()
  for (const field in state.fields) {
    const evidence = state.fields[field]?.evidence
    if (evidence?.kind !== 'turn') continue
    const brought = [...(bySeq.get(evidence.seq) ?? []), field]
    bySeq.set(evidence.seq, brought)
    if (brought.length >= pastedFrom) return true
    if (brought.length >= enough && groupsOf(brought, ctx) >= besidePaper.groups) return true
  }
  return false
}

/** A paper told who files, and little had to be typed. */
export const hasReadPaper = (state: CaseState): boolean =>
  Object.values(state.fields).filter(({ evidence }) => evidence.kind === 'upload' && (evidence.box ?? evidence.row) !== undefined).length >=
  besidePaper.read

const groupsOf = (fields: readonly string[], { catalogue }: Definitions): number =>
  new Set(fields.map(field => catalogue.fields[field]?.group)).size
