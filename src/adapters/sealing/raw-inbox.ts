import type { ConversationSummary } from '../../ports/cases.ts'
import type { Inbox, InboxEntry, InboxQuery } from '../../ports/inbox.ts'
import type { Page } from '../../ports/page.ts'
import type { WrappedKey } from './raw-cases.ts'

/** A conversation as its row: what staff sort and count by in clear, what was said sealed. */
export interface RawConversation extends ConversationSummary {
  readonly assigneeId: string | null
  readonly assigneeName: string | null
  readonly waitingSince: string | null
  readonly waitingFor: 'first' | 'next' | null
  readonly visitorSeq: number
  readonly preview: Uint8Array
}

/** sealed in `preview` */
export type Preview = Pick<InboxEntry, 'named' | 'firstWords' | 'last'>

export interface RawInboxRow extends Omit<RawConversation, 'preview'> {
  readonly change: number
  readonly unread: boolean
  readonly mention: InboxEntry['mention']
  /** null for rows of before there was an inbox */
  readonly preview: Uint8Array | null
  readonly key: WrappedKey | null
}

/** What is found: each phrase, hashed, once per key that it may have been hashed with. */
export type RawSearch = readonly (readonly string[])[]

export type RawQuery = Omit<InboxQuery, 'search'> & { readonly search?: RawSearch }

/** What a database must do for `sealedInbox`. */
export type RawInbox = Omit<Inbox, 'list' | 'changedAfter'> & {
  list(organisation: string, query: RawQuery): Promise<Page<RawInboxRow> | null>
  changedAfter(organisation: string, change: number, reader: string, limit: number): Promise<readonly RawInboxRow[]>
}
