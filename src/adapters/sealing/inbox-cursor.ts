import type { RawQuery } from './raw-inbox.ts'

export type InboxOrder = 'wait' | 'update' | 'search'

/** Where people wait for a person the longest waiting comes first, else what changed last. */
export const orderOf = ({
  search,
  status,
  assignee,
  overdue,
}: Pick<RawQuery, 'search' | 'status' | 'assignee' | 'overdue'>): InboxOrder => {
  if (search) return 'search'
  return status === 'waiting' || status === 'taken' || assignee !== undefined || overdue !== undefined ? 'wait' : 'update'
}

const letters = { wait: 'w', update: 'u', search: 's' } as const

export const inboxCursor = (order: InboxOrder, at: string, id: string): string => `${letters[order]}${at}~${id}`

/** Null for a cursor that another list, or nobody, gave. */
export function readInboxCursor(cursor: string, order: InboxOrder): { readonly at: string; readonly id: string } | null {
  const [, letter, at, id] = /^([wus])([0-9TZ:.-]{1,30})~([a-z]+_[0-9a-z_-]{1,60})?$/.exec(cursor) ?? []
  if (letter !== letters[order] || at === undefined || (order === 'search' && !/^\d{1,16}$/.test(at))) return null
  return { at, id: id ?? '' }
}
