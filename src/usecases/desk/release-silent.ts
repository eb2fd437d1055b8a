import { minutesAgo } from '../../domain/desk/office-hours.ts'
import type { Deps } from '../../ports/deps.ts'
import { deskSettings } from './desk-settings.ts'
import { handBack } from './hand-back.ts'

/** conversations of one organisation that one run puts back */
const most = 100

/** Conversations whose person left the owner without an answer for too long wait for a person again; meanwhile the assistant goes on. */
export async function releaseSilent(deps: Deps): Promise<number> {
  let released = 0
  for (const organisation of await deps.organisations.ids()) {
    const { hours, silentMinutes } = await deskSettings(deps, organisation)
    if (silentMinutes === 0) continue
    const before = minutesAgo(hours, deps.clock.now(), silentMinutes, deps.catalogue.calendar)
    for (const { id, caseId } of await deps.inbox.silentSince(organisation, before, most)) {
      const back = await handBack(deps, { ref: { organisation, caseId }, conversationId: id, user: null, silentBefore: before })
      if (back.ok) released += 1
    }
  }
  return released
}
