import type { Deps } from '../../ports/deps.ts'
import type { LogEntry } from '../../ports/organisations.ts'
import { nameOf, type Principal } from '../principal.ts'

export type LoggedChange = Pick<LogEntry, 'action' | 'subject'> & Partial<Pick<LogEntry, 'details'>>

/** Writes down what somebody changed in the organisation itself. */
export const logChange = (
  deps: Pick<Deps, 'organisations' | 'ids' | 'clock'>,
  principal: Principal,
  { action, subject, details = {} }: LoggedChange,
): Promise<void> =>
  deps.organisations.writeLog({
    id: deps.ids.next('log'),
    organisation: principal.organisation,
    at: deps.clock.now(),
    actor: nameOf(principal),
    name: principal.kind === 'staff' ? principal.user.name : '',
    action,
    subject,
    details,
  })
