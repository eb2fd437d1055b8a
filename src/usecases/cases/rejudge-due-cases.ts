import { lastChangeDay } from '../../domain/rules/rule-changes.ts'
import type { CaseCheck, CheckedUnder } from '../../ports/case-checks.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Rejudging, rejudgeCase } from './rejudge-case.ts'

export interface RejudgeOptions {
  /** cases that one run looks at; without it, all that are due */
  readonly most?: number
  /** milliseconds that everybody else has between two small steps */
  readonly pause?: number
  readonly signal?: AbortSignal
  /** RFC 3339 UTC: only cases written to since then */
  readonly changedSince?: string
}

export interface RejudgeTally {
  readonly checked: number
  readonly changed: number
  readonly failed: number
  /** nothing that was due is left */
  readonly complete: boolean
}

/** cases of one step: what they write stays well under 200 rows */
const stepSize = 20

/** The rules of today, as a check must have been made under. */
export const checkedUnder = ({ catalogue, clock }: Pick<Deps, 'catalogue' | 'clock'>): CheckedUnder => ({
  catalogueRevision: catalogue.revision,
  since: lastChangeDay(catalogue, clock.today()),
})

/**
 * Judges every case again that changed, or whose rules did, since its last check. Small steps with pauses, so that turns go on
 * between them; stopped or killed anywhere, the next run goes on with what is still due.
 */
export async function rejudgeDueCases(deps: Rejudging & Pick<Deps, 'caseChecks'>, options: RejudgeOptions = {}): Promise<RejudgeTally> {
  const { most = Number.POSITIVE_INFINITY, pause = 0, signal, changedSince } = options
  const under = { ...checkedUnder(deps), ...(changedSince ? { changedSince } : {}) }
  let tally = { checked: 0, changed: 0, failed: 0 }
  let cursor: string | null = null
  do {
    const limit = Math.min(stepSize, most - tally.checked)
    const due = await deps.caseChecks.due(under, { limit, ...(cursor ? { cursor } : {}) })
    const checks: { ref: CaseRef; check: CaseCheck }[] = []
    for (const { ref, last } of due.items) {
      if (signal?.aborted) break
      const made = await rejudgeCase(deps, ref, last).catch((error: unknown) => {
        deps.log('warn', 'case.rejudge-failed', { case: ref.caseId, error: error instanceof Error ? error.name : 'unknown' })
        return null
      })
      if (made) checks.push({ ref, check: made.check })
      tally = {
        checked: tally.checked + 1,
        changed: tally.changed + (made?.changed ? 1 : 0),
        failed: tally.failed + (made ? 0 : 1),
      }
      await breathe(0)
    }
    await deps.caseChecks.record(checks)
    cursor = due.nextCursor
    if (cursor) await breathe(pause)
  } while (cursor !== null && tally.checked < most && !signal?.aborted)
  return { ...tally, complete: cursor === null && !signal?.aborted }
}

const breathe = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))
