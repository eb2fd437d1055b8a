import type { ConversationSummary } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import type { Page, PageRequest } from '../ports/page.ts'

export interface InboxFilter extends PageRequest {
  readonly state?: 'waiting' | 'taken' | 'assistant' | 'closed'
  /** id of a staff user */
  readonly assignee?: string
}

export type InboxItem = ConversationSummary & { readonly assignee: { readonly id: string; readonly name: string } | null }

const statusOf = { waiting: 'waiting', taken: 'taken', assistant: 'open', closed: 'closed' } as const

/** Conversations of an organisation. A page that is filtered by person may hold fewer items than asked for. */
export async function listInbox(deps: Pick<Deps, 'cases'>, organisation: string, filter: InboxFilter): Promise<Page<InboxItem>> {
  const { items, nextCursor } = await deps.cases.conversations(organisation, filter, filter.state ? { status: statusOf[filter.state] } : {})
  const known = await Promise.all(items.map(item => withAssignee(deps, organisation, item)))
  return { items: known.filter(item => !filter.assignee || item.assignee?.id === filter.assignee), nextCursor }
}

async function withAssignee(deps: Pick<Deps, 'cases'>, organisation: string, item: ConversationSummary): Promise<InboxItem> {
  if (item.controller !== 'staff') return { ...item, assignee: null }
  const state = await deps.cases.load({ organisation, caseId: item.caseId })
  return { ...item, assignee: state?.conversations[item.id]?.staff ?? null }
}
