import type { Json } from '../domain/json.ts'
import type { ConversationSummary } from './cases.ts'
import type { Page } from './page.ts'

/** Who waits since before then is overdue, for the first or the next answer. */
export interface Overdue {
  readonly first: string
  readonly next: string
}

export interface InboxQuery {
  readonly limit: number
  readonly cursor?: string
  readonly status?: ConversationSummary['status']
  /** id of a staff user who has control */
  readonly assignee?: string
  /** only those who wait longer than they should */
  readonly overdue?: Overdue
  /** only those with a note that names the reader */
  readonly mentions?: boolean
  /** words of the messages, the organisation or the site */
  readonly search?: string
  /** whose unread messages are told */
  readonly reader: string
}

export interface InboxEntry extends ConversationSummary {
  /** grows with every change of any conversation of the organisation */
  readonly change: number
  readonly assignee: { readonly id: string; readonly name: string } | null
  readonly waitingSince: string | null
  readonly waitingFor: 'first' | 'next' | null
  readonly unread: boolean
  /** the first note that names the reader and is unread, else the last one; null: none does */
  readonly mention: { readonly seq: number; readonly unread: boolean } | null
  /** values of the case that name it, as far as they are known */
  readonly named: Readonly<Record<string, Json>>
  readonly firstWords: string
  readonly last: { readonly who: 'visitor' | 'assistant' | 'staff'; readonly text: string; readonly at: string } | null
}

export interface InboxCounts {
  readonly waiting: number
  readonly taken: number
  readonly mine: number
  readonly assistant: number
  readonly closed: number
  readonly overdue: number
  readonly unread: number
  /** conversations with an unread note that names the reader */
  readonly mentions: number
}

/** What staff see of all conversations: a projection that is written with the events. What a person said is sealed, words are found by keyed hashes. */
export interface Inbox {
  /** the longest waiting first where people wait for a person, else what changed last; a search by its newest words. Null: no such cursor */
  list(organisation: string, query: InboxQuery): Promise<Page<InboxEntry> | null>
  counts(organisation: string, reader: string, overdue: Overdue): Promise<InboxCounts>
  /** what changed after that number, in its order */
  changedAfter(organisation: string, change: number, reader: string, limit: number): Promise<readonly InboxEntry[]>
  lastChange(organisation: string): Promise<number>
  markRead(organisation: string, reader: string, conversationId: string, seq: number): Promise<void>
  /** conversations that a person has and leaves without an answer since before then */
  silentSince(organisation: string, before: string, limit: number): Promise<readonly { readonly id: string; readonly caseId: string }[]>
}
