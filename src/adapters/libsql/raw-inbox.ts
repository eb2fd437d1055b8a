import { and, asc, desc, eq, gt, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Overdue } from '../../ports/inbox.ts'
import type { Page } from '../../ports/page.ts'
import { inboxCursor, orderOf, readInboxCursor } from '../sealing/inbox-cursor.ts'
import type { RawInbox, RawInboxRow, RawQuery, RawSearch } from '../sealing/raw-inbox.ts'
import { type Database, schema } from './database.ts'

const { cases, conversationReads: reads, conversations: conv, conversationWordRows: wordRows, mentions } = schema
/** sorts behind every instant */
const never = '9'
/** rows of words that one step of a search looks at */
const searchStep = 400

const columnsFor = (reader: string) => ({
  id: conv.id,
  caseId: conv.caseId,
  controller: conv.controller,
  status: conv.status,
  locale: conv.locale,
  createdAt: conv.createdAt,
  updatedAt: conv.updatedAt,
  change: conv.change,
  assigneeId: conv.assigneeId,
  assigneeName: conv.assigneeName,
  waitingSince: conv.waitingSince,
  waitingFor: conv.waitingFor,
  visitorSeq: conv.visitorSeq,
  preview: conv.preview,
  keyId: cases.keyId,
  wrappedKey: cases.wrappedKey,
  readTo: reads.seq,
  mentionSeq: sql<
    number | null
  >`(select coalesce(min(case when ${mentions.seq} > coalesce(${reads.seq}, 0) then ${mentions.seq} end), max(${mentions.seq}))
    from ${mentions} where ${mentions.organisation} = ${conv.organisation} and ${mentions.staff} = ${reader} and ${mentions.conversationId} = ${conv.id})`,
})

type Row = Omit<RawInboxRow, 'waitingSince' | 'unread' | 'mention' | 'key'> & {
  readonly waitingSince: string
  readonly keyId: string | null
  readonly wrappedKey: Uint8Array | null
  readonly readTo: number | null
  readonly mentionSeq: number | null
}

const isOverdue = ({ first, next }: Overdue): SQL | undefined =>
  and(
    inArray(conv.status, ['waiting', 'taken']),
    or(
      and(eq(conv.waitingFor, 'first'), sql`${conv.waitingSince} <= ${first}`),
      and(eq(conv.waitingFor, 'next'), sql`${conv.waitingSince} <= ${next}`),
    ),
  )

/** The inbox in libSQL: every list follows an index, a search the FTS5 table from its newest row on. */
export function libsqlRawInbox(db: Database): RawInbox {
  const select = (reader: string) =>
    db
      .select(columnsFor(reader))
      .from(conv)
      .innerJoin(cases, and(eq(cases.organisation, conv.organisation), eq(cases.id, conv.caseId)))
      .leftJoin(reads, and(eq(reads.organisation, conv.organisation), eq(reads.conversationId, conv.id), eq(reads.staff, reader)))
      .$dynamic()

  const filtered = (organisation: string, { status, assignee, overdue, mentions: named, reader }: RawQuery): SQL | undefined =>
    and(
      eq(conv.organisation, organisation),
      status ? eq(conv.status, status) : undefined,
      assignee ? eq(conv.assigneeId, assignee) : undefined,
      overdue ? isOverdue(overdue) : undefined,
      named
        ? sql`${conv.id} in (select ${mentions.conversationId} from ${mentions} where ${mentions.organisation} = ${organisation} and ${mentions.staff} = ${reader})`
        : undefined,
    )

  async function ordered(organisation: string, query: RawQuery): Promise<Page<RawInboxRow> | null> {
    const order = orderOf(query)
    const after = query.cursor === undefined ? undefined : readInboxCursor(query.cursor, order)
    if (after === null) return null
    const byWait = order === 'wait'
    const beyond =
      after &&
      (byWait
        ? sql`(${conv.waitingSince}, ${conv.id}) > (${after.at}, ${after.id})`
        : sql`(${conv.updatedAt}, ${conv.id}) < (${after.at}, ${after.id})`)
    const rows = await select(query.reader)
      .where(and(filtered(organisation, query), beyond))
      .orderBy(...(byWait ? [asc(conv.waitingSince), asc(conv.id)] : [desc(conv.updatedAt), desc(conv.id)]))
      .limit(query.limit + 1)
    const items = rows.slice(0, query.limit)
    const last = items.at(-1)
    const more = rows.length > query.limit && last
    return { items: items.map(toRow), nextCursor: more ? inboxCursor(order, byWait ? last.waitingSince : last.updatedAt, last.id) : null }
  }

  /** Newest words first; a conversation stands where its newest hit is, and once a page. */
  async function searched(organisation: string, query: RawQuery, search: RawSearch): Promise<Page<RawInboxRow> | null> {
    const after = query.cursor === undefined ? undefined : readInboxCursor(query.cursor, 'search')
    if (after === null) return null
    let before = after ? Number(after.at) : Number.MAX_SAFE_INTEGER
    const found = new Map<string, Row>()
    for (;;) {
      const rows: readonly (Row & { readonly at: number })[] = await db
        .select({ ...columnsFor(query.reader), at: wordRows.id })
        .from(sql`conversation_words`)
        .crossJoin(wordRows)
        .crossJoin(conv)
        .crossJoin(cases)
        .leftJoin(reads, and(eq(reads.organisation, conv.organisation), eq(reads.conversationId, conv.id), eq(reads.staff, query.reader)))
        .where(
          and(
            sql`conversation_words match ${matchOf(search)}`,
            sql`conversation_words.rowid < ${before}`,
            sql`${wordRows.id} = conversation_words.rowid`,
            eq(wordRows.organisation, organisation),
            sql`${conv.id} = ${wordRows.conversationId}`,
            sql`${cases.organisation} = ${conv.organisation} and ${cases.id} = ${conv.caseId}`,
            filtered(organisation, query),
          ),
        )
        .orderBy(sql`conversation_words.rowid desc`)
        .limit(searchStep)
      for (const row of rows) {
        if (found.size === query.limit && !found.has(row.id))
          return { items: [...found.values()].map(toRow), nextCursor: inboxCursor('search', String(before), '') }
        before = row.at
        if (!found.has(row.id)) found.set(row.id, row)
      }
      if (rows.length < searchStep) return { items: [...found.values()].map(toRow), nextCursor: null }
    }
  }

  return {
    list: (organisation, query) => (query.search ? searched(organisation, query, query.search) : ordered(organisation, query)),

    async counts(organisation, reader, overdue) {
      const mine = and(eq(conv.organisation, organisation), eq(conv.assigneeId, reader))
      const count = sql<number>`count(*)`
      const [byStatus, own, late, unread, named] = await db.batch([
        db.select({ status: conv.status, count }).from(conv).where(eq(conv.organisation, organisation)).groupBy(conv.status),
        db.select({ count }).from(conv).where(mine),
        db
          .select({ count })
          .from(conv)
          .where(and(eq(conv.organisation, organisation), isOverdue(overdue))),
        db
          .select({ count })
          .from(conv)
          .leftJoin(reads, and(eq(reads.organisation, conv.organisation), eq(reads.conversationId, conv.id), eq(reads.staff, reader)))
          .where(and(mine, sql`${conv.visitorSeq} > coalesce(${reads.seq}, 0)`)),
        db
          .select({ count: sql<number>`count(distinct ${mentions.conversationId})` })
          .from(mentions)
          .leftJoin(
            reads,
            and(
              eq(reads.organisation, mentions.organisation),
              eq(reads.conversationId, mentions.conversationId),
              eq(reads.staff, mentions.staff),
            ),
          )
          .where(
            and(eq(mentions.organisation, organisation), eq(mentions.staff, reader), sql`${mentions.seq} > coalesce(${reads.seq}, 0)`),
          ),
      ])
      const of = (status: string): number => byStatus.find(row => row.status === status)?.count ?? 0
      return {
        waiting: of('waiting'),
        taken: of('taken'),
        mine: own[0]?.count ?? 0,
        assistant: of('open'),
        closed: of('closed'),
        overdue: late[0]?.count ?? 0,
        unread: unread[0]?.count ?? 0,
        mentions: named[0]?.count ?? 0,
      }
    },

    async changedAfter(organisation, change, reader, limit) {
      const rows = await select(reader)
        .where(and(eq(conv.organisation, organisation), gt(conv.change, change)))
        .orderBy(asc(conv.change))
        .limit(limit)
      return rows.map(toRow)
    },

    async lastChange(organisation) {
      const [row] = await db
        .select({ change: sql<number>`coalesce(max(${conv.change}), 0)` })
        .from(conv)
        .where(eq(conv.organisation, organisation))
      return row?.change ?? 0
    },

    async markRead(organisation, staff, conversationId, seq) {
      await db
        .insert(reads)
        .values({ organisation, staff, conversationId, seq })
        .onConflictDoUpdate({
          target: [reads.organisation, reads.conversationId, reads.staff],
          set: { seq: sql`max(${reads.seq}, excluded.seq)` },
        })
    },

    silentSince: (organisation, before, limit) =>
      db
        .select({ id: conv.id, caseId: conv.caseId })
        .from(conv)
        .where(
          and(eq(conv.organisation, organisation), eq(conv.status, 'taken'), ne(conv.waitingSince, never), lt(conv.waitingSince, before)),
        )
        .limit(limit),
  }
}

/** Every phrase, under any of the keys that it may be stored with. Only hex digits and blanks come in. */
const matchOf = (search: RawSearch): string => search.map(keys => `(${keys.map(phrase => `"${phrase}"`).join(' OR ')})`).join(' AND ')

function toRow({ keyId, wrappedKey, readTo, mentionSeq, waitingSince, ...row }: Row): RawInboxRow {
  return {
    ...row,
    waitingSince: waitingSince === never ? null : waitingSince,
    unread: row.visitorSeq > (readTo ?? 0),
    mention: mentionSeq === null ? null : { seq: mentionSeq, unread: mentionSeq > (readTo ?? 0) },
    key: keyId === null || wrappedKey === null ? null : { keyId, wrapped: wrappedKey },
  }
}
