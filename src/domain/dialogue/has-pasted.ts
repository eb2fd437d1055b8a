import type { CaseState } from '../case/state.ts'
import type { JudgeContext } from '../readiness/judgement.ts'

/** so many answers in one message are no conversation */
const pastedFrom = 12
/** beside a paper that was read, so few about as many different things are none either */
const besidePaper = { answers: 4, groups: 3, read: 4 }

type Definitions = Pick<JudgeContext, 'catalogue'>

/** who names the domain together with something else was not asked for both */
const volunteered = 'siteDomains'

/** Did one message of the person, or a paper and one message beside it, bring most of what is known? */
export function hasPasted(state: CaseState, ctx: Definitions): boolean {
  const isBeside = hasReadPaper(state)
  const enough = isBeside ? besidePaper.answers : pastedFrom
  const bySeq = new Map<number, string[]>()
  for (const field in state.fields) {
    const evidence = state.fields[field]?.evidence
    if (evidence?.kind !== 'turn') continue
    const brought = bySeq.get(evidence.seq) ?? []
    if (brought.length === 0) bySeq.set(evidence.seq, brought)
    brought.push(field)
    if (brought.length >= pastedFrom) return true
    if (isBeside && brought.includes(volunteered) && groupsOf(brought, ctx) >= 2) return true
    if (brought.length >= enough && groupsOf(brought, ctx) >= besidePaper.groups) return true
  }
  return false
}

/** A paper told who files, also where a message said the same once more, and little had to be typed. */
export function hasReadPaper(state: CaseState): boolean {
  if (
    state.uploads.some(
      ({ kind, reading, read = [] }) => kind === 'businessLicence' && reading === 'done' && read.length >= besidePaper.read,
    )
  )
    return true
  let shown = 0
  for (const field in state.fields) {
    const evidence = state.fields[field]?.evidence
    if (evidence?.kind === 'upload' && (evidence.box ?? evidence.row) !== undefined) shown += 1
  }
  return shown >= besidePaper.read
}

const groupsOf = (fields: readonly string[], { catalogue }: Definitions): number =>
  new Set(fields.map(field => catalogue.fields[field]?.group)).size
