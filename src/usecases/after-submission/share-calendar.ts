import type { CaseState } from '../../domain/case/state.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import type { Outcome } from '../outcome.ts'
import { actorOf, type Principal } from '../principal.ts'

/** Opens the calendar feed to whoever has its link, or closes it: a link that was given out opens nothing any more. */
export async function shareCalendar(
  deps: Deps,
  { ref, principal, shared }: { readonly ref: CaseRef; readonly principal: Principal; readonly shared: boolean },
): Promise<Outcome<{ readonly state: CaseState }>> {
  const state = await deps.cases.load(ref)
  if (state && state.calendar.shared === shared) return { ok: true, state }
  return appendEvents(deps, ref, () => ({
    append: { events: [{ type: 'calendarShared', actor: actorOf(principal), at: deps.clock.now(), payload: { shared } }] },
    more: null,
  }))
}
