import type { CaseState } from '../../domain/case/state.ts'
import type { AppendInput, CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { publishEvents } from '../conversations/publish-events.ts'
import { type Outcome, type Refusal, refuse } from '../outcome.ts'

export type Draft<T> = { readonly append: Omit<AppendInput, 'revision'>; readonly more: T } | Refusal

export interface Appended<T> {
  readonly state: CaseState
  /** of the first event of the batch */
  readonly seq: number
  /** what the draft gave along; null when the message or the key was seen before and nothing was written now */
  readonly more: T | null
}

const tries = 20

/**
 * Loads, computes, appends, tells the watchers; again with jitter when somebody else wrote first. `draft` must be free of side
 * effects, because it runs once a try. A batch guarded by a controller is drafted anew from the state that holds after a takeover.
 */
export async function appendEvents<T>(
  deps: Pick<Deps, 'cases' | 'rooms' | 'log'>,
  ref: CaseRef,
  draft: (state: CaseState) => Promise<Draft<T>> | Draft<T>,
): Promise<Outcome<Appended<T>>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    // mostly nobody else has written since; where somebody has, the append says so
    const kept = attempt === 0 ? await deps.cases.kept(ref) : null
    const before = kept ?? (await deps.cases.load(ref))
    if (!before) return refuse('not-found')
    const drafted = await draft(before)
    if ('code' in drafted) {
      // what is refused is refused on the case as it is now
      if (kept) continue
      return drafted
    }
    const result = await deps.cases.append(ref, { revision: before.revision, ...drafted.append })
    if (result.ok) {
      await publishEvents(deps, result.state, result.events)
      return { ok: true, state: result.state, seq: before.revision + 1, more: drafted.more }
    }
    if (result.why === 'duplicate') {
      const state = result.caseId === ref.caseId ? await deps.cases.load(ref) : null
      return state ? { ok: true, state, seq: result.seq, more: null } : refuse('key-reused')
    }
    if (result.why === 'reference') return refuse('external-ref-taken', { extra: { caseId: result.caseId } })
    await pause(attempt)
  }
  return refuse('busy', { retryAfterSeconds: 1 })
}

/** Full jitter, doubling to 200 ms. */
const pause = (attempt: number): Promise<void> => new Promise(resolve => setTimeout(resolve, Math.random() * Math.min(200, 2 ** attempt)))
