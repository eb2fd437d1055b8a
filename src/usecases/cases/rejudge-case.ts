import { emptyCase, fold } from '../../domain/case/fold.ts'
import { isOpen } from '../../domain/case/is-open.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { shanghaiDate } from '../../domain/fields/calendar.ts'
import { type LastJudged, type Rejudgement, rejudge } from '../../domain/readiness/rejudge.ts'
import { touchingChanges } from '../../domain/readiness/touching-changes.ts'
import type { CaseCheck, DueCase } from '../../ports/case-checks.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { publishEvents } from '../conversations/publish-events.ts'

type Last = DueCase['last']
export type Rejudging = Pick<Deps, 'cases' | 'catalogue' | 'reference' | 'clock' | 'rooms' | 'log'>

export interface RejudgedCase {
  readonly check: CaseCheck
  /** a change was written down */
  readonly changed: boolean
}

const tries = 5

/**
 * Judges one case under the rules of today and writes down what they changed in it since it was last judged. The caller keeps the
 * check; when it is lost, the event says that this was done, and nothing is written twice. Null for a case that is gone, or
 * that somebody else keeps writing to: it stays due.
 */
export async function rejudgeCase(deps: Rejudging, ref: CaseRef, last: Last): Promise<RejudgedCase | null> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const state = await deps.cases.load(ref)
    if (!state) return null
    const found = rejudge(state, contextOf(deps), await lastJudged(deps, ref, state, last))
    if (!found.event || !isOpen(state)) return { check: checkOf(deps, state, found), changed: false }
    const written = await deps.cases.append(ref, {
      revision: state.revision,
      events: [{ type: 'rejudged', actor: 'system', at: deps.clock.now(), payload: found.event }],
    })
    if (!written.ok) continue
    await publishEvents(deps, written.state, written.events)
    return { check: checkOf(deps, written.state, found), changed: true }
  }
  return null
}

const contextOf = ({ catalogue, reference, clock }: Rejudging) => ({ catalogue, reference, today: clock.today() })

const checkOf = (deps: Rejudging, state: CaseState, { standing }: Rejudgement): CaseCheck => ({
  revision: state.revision,
  catalogueRevision: deps.catalogue.revision,
  on: deps.clock.today(),
  standing,
  touchedBy: isOpen(state) ? touchingChanges(state, contextOf(deps), shanghaiDate(state.createdAt)).map(({ id }) => id) : [],
})

/** From the kept check, or from the log where that knows better: the day the case was opened, or the last change written down. */
async function lastJudged(deps: Rejudging, ref: CaseRef, state: CaseState, last: Last): Promise<LastJudged> {
  const current = deps.catalogue.revision
  const written = state.rejudgements.at(-1)?.to ?? null
  const days = [shanghaiDate(state.createdAt), ...(last ? [last.on] : []), ...(written ? [written.on] : [])]
  const on = days.toSorted().at(-1) ?? deps.clock.today()
  // written under this catalogue after the check that is kept: its release was told
  if (!last || last.catalogueRevision === current || written?.catalogueRevision === current)
    return { on, catalogueRevision: last || written ? current : null, released: null }
  const then = last.revision === state.revision ? state : await stateAt(deps, ref, last.revision)
  return { on, catalogueRevision: last.catalogueRevision, released: { on: last.on, standing: last.standing, state: then } }
}

const page = 200

/** The case as it was at a revision. */
async function stateAt({ cases }: Pick<Deps, 'cases'>, ref: CaseRef, revision: number): Promise<CaseState> {
  let state = emptyCase(ref.organisation, ref.caseId)
  while (state.revision < revision) {
    const events = await cases.events(ref, { after: state.revision, before: revision + 1, limit: page })
    if (events.length === 0) break
    state = fold(state, events)
  }
  return state
}
