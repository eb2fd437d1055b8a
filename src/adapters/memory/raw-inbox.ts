import type { Overdue } from '../../ports/inbox.ts'
import { inboxCursor, orderOf, readInboxCursor } from '../sealing/inbox-cursor.ts'
import type { RawInbox, RawInboxRow, RawQuery, RawSearch } from '../sealing/raw-inbox.ts'
import { type ConversationRow, caseKey, keyOf, type MemoryTables } from './tables.ts'

const never = '9'

const isOverdue = ({ status, waitingSince, waitingFor }: ConversationRow, overdue: Overdue): boolean =>
  (status === 'waiting' || status === 'taken') && waitingSince !== null && waitingFor !== null && waitingSince <= overdue[waitingFor]

export function memoryRawInbox(tables: MemoryTables): RawInbox {
  const of = (organisation: string): readonly ConversationRow[] =>
    [...tables.conversations.values()].filter(row => row.organisation === organisation)
  const readTo = (row: ConversationRow, reader: string): number => tables.reads.get(keyOf(row.organisation, row.id, reader)) ?? 0
  const toRow = (row: ConversationRow, reader: string): RawInboxRow => {
    const { organisation, ...rest } = row
    const key = tables.cases.get(caseKey({ organisation, caseId: row.caseId }))?.key ?? null
    return { ...rest, unread: row.visitorSeq > readTo(row, reader), mention: mentionOf(row, reader), key }
  }
  const mentionOf = (row: ConversationRow, reader: string): RawInboxRow['mention'] => {
    const seqs = tables.mentions
      .filter(it => it.organisation === row.organisation && it.conversationId === row.id && it.staff === reader)
      .map(({ seq }) => seq)
    const unread = seqs.find(seq => seq > readTo(row, reader))
    const seq = unread ?? seqs.at(-1)
    return seq === undefined ? null : { seq, unread: unread !== undefined }
  }
  const fits = (row: ConversationRow, { status, assignee, overdue, mentions, reader }: RawQuery): boolean =>
    (!mentions || mentionOf(row, reader) !== null) &&
    (!status || row.status === status) &&
    (!assignee || row.assigneeId === assignee) &&
    (!overdue || isOverdue(row, overdue))

  /** the newest row of words in which each phrase stands, per conversation */
  function hits(organisation: string, search: RawSearch): ReadonlyMap<string, number> {
    const found = new Map<string, number>()
    for (const [index, words] of tables.words.entries()) {
      const has = (phrase: string): boolean => ` ${words.terms} `.includes(` ${phrase} `)
      if (words.organisation === organisation && search.every(keys => keys.some(has))) found.set(words.conversationId, index + 1)
    }
    return found
  }

  return {
    async list(organisation, query) {
      const order = orderOf(query)
      const after = query.cursor === undefined ? undefined : readInboxCursor(query.cursor, order)
      if (after === null) return null
      const found = query.search && hits(organisation, query.search)
      const placeOf = (row: ConversationRow): string =>
        found ? String(found.get(row.id)).padStart(16, '0') : order === 'wait' ? (row.waitingSince ?? never) : row.updatedAt
      const nameOf = (row: ConversationRow): string => `${placeOf(row)}~${found ? '' : row.id}`
      const last = after && `${found ? after.at.padStart(16, '0') : after.at}~${after.id}`
      const sign = order === 'wait' ? 1 : -1
      const rows = of(organisation)
        .filter(row => fits(row, query) && (!found || found.has(row.id)))
        .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -sign : sign))
        .filter(row => last === undefined || (sign === 1 ? nameOf(row) > last : nameOf(row) < last))
      const items = rows.slice(0, query.limit)
      const end = items.at(-1)
      const more = rows.length > items.length && end
      const nextCursor = more
        ? found
          ? inboxCursor(order, String(found.get(end.id)), '')
          : inboxCursor(order, placeOf(end), end.id)
        : null
      return { items: items.map(row => toRow(row, query.reader)), nextCursor }
    },

    async counts(organisation, reader, overdue) {
      const rows = of(organisation)
      const count = (test: (row: ConversationRow) => boolean): number => rows.filter(test).length
      const mine = (row: ConversationRow): boolean => row.assigneeId === reader
      return {
        waiting: count(row => row.status === 'waiting'),
        taken: count(row => row.status === 'taken'),
        mine: count(mine),
        assistant: count(row => row.status === 'open'),
        closed: count(row => row.status === 'closed'),
        overdue: count(row => isOverdue(row, overdue)),
        mentions: count(row => mentionOf(row, reader)?.unread === true),
        unread: count(row => mine(row) && row.visitorSeq > readTo(row, reader)),
      }
    },

    async changedAfter(organisation, change, reader, limit) {
      const rows = of(organisation).filter(row => row.change > change)
      return rows
        .toSorted((a, b) => a.change - b.change)
        .slice(0, limit)
        .map(row => toRow(row, reader))
    },

    lastChange: async organisation => of(organisation).reduce((last, { change }) => Math.max(last, change), 0),

    async markRead(organisation, staff, conversationId, seq) {
      const key = keyOf(organisation, conversationId, staff)
      tables.reads.set(key, Math.max(tables.reads.get(key) ?? 0, seq))
    },

    async silentSince(organisation, before, limit) {
      const rows = of(organisation).filter(row => row.status === 'taken' && row.waitingSince !== null && row.waitingSince < before)
      return rows.slice(0, limit).map(({ id, caseId }) => ({ id, caseId }))
    },
  }
}
