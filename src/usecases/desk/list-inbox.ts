import type { Deps } from '../../ports/deps.ts'
import type { InboxCounts, InboxEntry, Overdue } from '../../ports/inbox.ts'
import type { Page, PageRequest } from '../../ports/page.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { overdueSince } from './desk-settings.ts'

export interface InboxFilter extends PageRequest {
  readonly state?: 'waiting' | 'taken' | 'assistant' | 'closed'
  /** id of a staff user */
  readonly assignee?: string
  readonly overdue?: boolean
  /** only with a note that names the reader */
  readonly mentions?: boolean
  readonly search?: string
  /** whose unread messages are told */
  readonly reader: string
}

export type InboxItem = InboxEntry & { readonly overdue: boolean }

type Needs = Pick<Deps, 'inbox' | 'desk' | 'clock' | 'catalogue'>

const statusOf = { waiting: 'waiting', taken: 'taken', assistant: 'open', closed: 'closed' } as const

/** Conversations of an organisation, as staff look for them. */
export async function listInbox(deps: Needs, organisation: string, filter: InboxFilter): Promise<Outcome<Page<InboxItem>>> {
  const { state, overdue, ...rest } = filter
  const late = await overdueSince(deps, organisation)
  const page = await deps.inbox.list(organisation, {
    ...rest,
    ...(state ? { status: statusOf[state] } : {}),
    ...(overdue ? { overdue: late } : {}),
  })
  if (!page) return refuse('invalid-body', { errors: [{ pointer: '/query/cursor', code: 'cursor', args: {} }] })
  return { ok: true, items: page.items.map(entry => ({ ...entry, overdue: isLate(entry, late) })), nextCursor: page.nextCursor }
}

export async function countInbox(deps: Needs, organisation: string, reader: string): Promise<InboxCounts> {
  return deps.inbox.counts(organisation, reader, await overdueSince(deps, organisation))
}

export const isLate = ({ waitingSince, waitingFor }: InboxEntry, late: Overdue): boolean =>
  waitingSince !== null && waitingFor !== null && waitingSince <= late[waitingFor]
