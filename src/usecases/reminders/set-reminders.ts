import type { ReminderSettings } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { usualSettings } from '../../domain/life/reminders.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import type { Outcome } from '../outcome.ts'
import { actorOf, type Principal } from '../principal.ts'

/** How the owner wants to be reminded: channels, quiet hours, or not at all. What is left out stays. */
export function setReminders(
  deps: Deps,
  { ref, principal, change }: { readonly ref: CaseRef; readonly principal: Principal | null; readonly change: Partial<ReminderSettings> },
): Promise<Outcome<{ readonly state: CaseState }>> {
  return appendEvents(deps, ref, state => ({
    append: {
      events: [
        {
          type: 'remindersSet',
          // whoever has the link of a message speaks for its receiver
          actor: principal ? actorOf(principal) : 'visitor',
          at: deps.clock.now(),
          payload: { ...usualSettings, ...state.reminders.settings, ...change },
        },
      ],
    },
    more: null,
  }))
}
