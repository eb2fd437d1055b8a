import { type DeskSettings, firstDeskSettings } from '../../domain/desk/desk-settings.ts'
import { isOfficeOpen, minutesAgo, nextOpening } from '../../domain/desk/office-hours.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Overdue } from '../../ports/inbox.ts'

type Needs = Pick<Deps, 'desk' | 'clock' | 'catalogue'>

/** Those that the organisation set, else those that everybody begins with. */
export const deskSettings = async (deps: Pick<Deps, 'desk'>, organisation: string): Promise<DeskSettings> => ({
  // what was added since they were set begins as for everybody
  ...firstDeskSettings,
  ...(await deps.desk.settings(organisation)),
})

/** Whoever waits since then, or longer, is overdue: minutes count while the desk is open. */
export async function overdueSince(deps: Needs, organisation: string): Promise<Overdue> {
  const { hours, firstMinutes, nextMinutes } = await deskSettings(deps, organisation)
  const since = (minutes: number): string => minutesAgo(hours, deps.clock.now(), minutes, deps.catalogue.calendar)
  return { first: since(firstMinutes), next: since(nextMinutes) }
}

export interface Opening {
  readonly open: boolean
  /** when the desk opens next; null while it is open, or when that is not known */
  readonly opensAt: string | null
  /** minutes of open time that an answer usually takes at most */
  readonly withinMinutes: number
}

export async function openingOf(deps: Needs, organisation: string): Promise<Opening> {
  const { hours, firstMinutes } = await deskSettings(deps, organisation)
  const now = deps.clock.now()
  const open = isOfficeOpen(hours, now, deps.catalogue.calendar)
  return { open, opensAt: open ? null : nextOpening(hours, now, deps.catalogue.calendar), withinMinutes: firstMinutes }
}
