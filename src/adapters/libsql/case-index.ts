import { and, asc, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { ConversationSummary } from '../../ports/cases.ts'
import type { Page, PageRequest } from '../../ports/page.ts'
import type { CaseIndex } from '../sealing/raw-cases.ts'
import { type Database, schema } from './database.ts'
import type { AfterErase } from './index.ts'
import { prepareOnce, readOne } from './prepare-once.ts'

const {
  caseChanges,
  caseChecks,
  caseEvents,
  caseReminders,
  caseSnapshots,
  cases,
  clientMessages,
  conversationCredentials,
  conversationReads,
  conversations,
  conversationSubjects,
  conversationWordRows,
  heldSpans,
  mentions,
  outbox,
  outboxAttempts,
} = schema

const summary = {
  id: conversations.id,
  caseId: conversations.caseId,
  controller: conversations.controller,
  status: conversations.status,
  locale: conversations.locale,
  createdAt: conversations.createdAt,
  updatedAt: conversations.updatedAt,
}

const at = sql.placeholder

const selectByCredential = prepareOnce(db =>
  db
    .select(summary)
    .from(conversationCredentials)
    .innerJoin(
      conversations,
      and(
        eq(conversations.organisation, conversationCredentials.organisation),
        eq(conversations.id, conversationCredentials.conversationId),
      ),
    )
    .where(
      and(
        eq(conversationCredentials.organisation, at('organisation')),
        eq(conversationCredentials.kind, at('kind')),
        eq(conversationCredentials.hash, at('hash')),
      ),
    )
    .limit(1),
)

const selectConversation = prepareOnce(db =>
  db
    .select(summary)
    .from(conversations)
    .where(and(eq(conversations.organisation, at('organisation')), eq(conversations.id, at('id'))))
    .limit(1),
)

export function caseIndex(db: Database, afterErase: AfterErase): CaseIndex {
  async function byCredential(organisation: string, kind: 'token' | 'resume', hash: string): Promise<ConversationSummary | null> {
    const [row] = await readOne(db, selectByCredential(db, { organisation, kind, hash }))
    return row ?? null
  }

  /** An insert that adds nothing when the conversation is not there. */
  const credentialOf = (organisation: string, conversationId: string, kind: 'token' | 'resume', credential: string) =>
    db
      .insert(conversationCredentials)
      .select(
        db
          .select({
            organisation: conversations.organisation,
            kind: sql<'token' | 'resume'>`${kind}`.as('kind'),
            hash: sql<string>`${credential}`.as('hash'),
            conversationId: conversations.id,
          })
          .from(conversations)
          .where(and(eq(conversations.organisation, organisation), eq(conversations.id, conversationId))),
      )
      .returning({ id: conversationCredentials.conversationId })

  return {
    async findByExternalRef(organisation, externalRef) {
      const [row] = await db
        .select({ id: cases.id })
        .from(cases)
        .where(and(eq(cases.organisation, organisation), eq(cases.externalRef, externalRef)))
        .orderBy(desc(cases.id))
        .limit(1)
      return row?.id ?? null
    },

    async everyCase({ limit, cursor }) {
      const [organisation, id] = cursor?.split(' ') ?? []
      const all = sql`(select ${cases.organisation} as organisation, ${cases.id} as id from ${cases} union select ${caseEvents.organisation}, ${caseEvents.caseId} from ${caseEvents})`
      const behind = organisation && id ? sql`where (organisation, id) > (${organisation}, ${id})` : sql``
      const rows = await db.all<{ organisation: string; id: string }>(
        sql`select organisation, id from ${all} ${behind} order by organisation, id limit ${limit + 1}`,
      )
      const items = rows.slice(0, limit).map(row => ({ organisation: row.organisation, caseId: row.id }))
      const end = items.at(-1)
      return { items, nextCursor: end && rows.length > limit ? `${end.organisation} ${end.caseId}` : null }
    },

    async list(organisation, page) {
      const { id, revision, externalRef, createdAt, updatedAt } = cases
      const rows = await db
        .select({ id, revision, externalRef, createdAt, updatedAt })
        .from(cases)
        .where(and(eq(cases.organisation, organisation), isNull(cases.erasedAt), page.cursor ? lt(id, page.cursor) : undefined))
        .orderBy(desc(id))
        .limit(page.limit + 1)
      return pageOf(rows, page)
    },

    async conversation(organisation, id) {
      const [row] = await readOne(db, selectConversation(db, { organisation, id }))
      return row ?? null
    },
    conversationByToken: (organisation, hash) => byCredential(organisation, 'token', hash),
    conversationByResume: (organisation, hash) => byCredential(organisation, 'resume', hash),

    async conversationsOfSubject(organisation, hashes, page) {
      const rows = await db
        .select(summary)
        .from(conversationSubjects)
        .innerJoin(
          conversations,
          and(eq(conversations.organisation, conversationSubjects.organisation), eq(conversations.id, conversationSubjects.conversationId)),
        )
        .where(
          and(
            eq(conversationSubjects.organisation, organisation),
            inArray(conversationSubjects.hash, [...hashes]),
            page.cursor ? lt(conversations.id, page.cursor) : undefined,
          ),
        )
        .orderBy(desc(conversations.id))
        .limit(page.limit + 1)
      return pageOf(rows, page)
    },

    async addCredential(organisation, conversationId, tokenHash) {
      const rows = await credentialOf(organisation, conversationId, 'token', tokenHash)
      if (rows.length === 0) throw new Error(`no conversation ${conversationId}`)
    },

    async replaceCredentials(organisation, conversationId, { tokenHash, resumeHash }) {
      const [, added] = await db.batch([
        db
          .delete(conversationCredentials)
          .where(and(eq(conversationCredentials.organisation, organisation), eq(conversationCredentials.conversationId, conversationId))),
        credentialOf(organisation, conversationId, 'token', tokenHash),
        credentialOf(organisation, conversationId, 'resume', resumeHash),
      ])
      return added.length > 0
    },

    async conversations(organisation, page, { status }) {
      const rows = await db
        .select(summary)
        .from(conversations)
        .where(
          and(
            eq(conversations.organisation, organisation),
            status ? eq(conversations.status, status) : undefined,
            page.cursor ? lt(conversations.id, page.cursor) : undefined,
          ),
        )
        .orderBy(desc(conversations.id))
        .limit(page.limit + 1)
      return pageOf(rows, page)
    },

    async untouchedSince(organisation, before, { after, limit }) {
      const rows = await db
        .select({ id: cases.id })
        .from(cases)
        .where(
          and(
            eq(cases.organisation, organisation),
            isNull(cases.erasedAt),
            lt(cases.updatedAt, before),
            after === null ? undefined : gt(cases.id, after),
          ),
        )
        .orderBy(asc(cases.id))
        .limit(limit)
      return rows.map(({ id }) => id)
    },

    async erase({ organisation, caseId }, at) {
      const own = <
        T extends
          | typeof caseChanges
          | typeof caseChecks
          | typeof caseReminders
          | typeof caseSnapshots
          | typeof heldSpans
          | typeof mentions
          | typeof clientMessages
          | typeof conversations
          | typeof conversationSubjects
          | typeof conversationWordRows
          | typeof outbox,
      >(
        table: T,
      ) => and(eq(table.organisation, organisation), eq(table.caseId, caseId))
      const conversationIds = db.select({ id: conversations.id }).from(conversations).where(own(conversations))
      const messages = db.select({ id: outbox.id }).from(outbox).where(own(outbox))
      const [erased] = await db.batch([
        db
          .update(cases)
          .set({ keyId: null, wrappedKey: null, externalRef: null, erasedAt: at })
          .where(and(eq(cases.organisation, organisation), eq(cases.id, caseId), isNull(cases.erasedAt)))
          .returning({ id: cases.id }),
        db
          .delete(conversationCredentials)
          .where(
            and(eq(conversationCredentials.organisation, organisation), inArray(conversationCredentials.conversationId, conversationIds)),
          ),
        db.run(
          sql`delete from conversation_words where rowid in (select id from conversation_word_rows where organisation = ${organisation} and case_id = ${caseId})`,
        ),
        db.delete(conversationWordRows).where(own(conversationWordRows)),
        db
          .delete(conversationReads)
          .where(and(eq(conversationReads.organisation, organisation), inArray(conversationReads.conversationId, conversationIds))),
        db.delete(mentions).where(own(mentions)),
        db.delete(conversationSubjects).where(own(conversationSubjects)),
        db.delete(conversations).where(own(conversations)),
        db.delete(caseSnapshots).where(own(caseSnapshots)),
        db.delete(caseChecks).where(own(caseChecks)),
        db.delete(caseReminders).where(own(caseReminders)),
        db.delete(caseChanges).where(own(caseChanges)),
        db.delete(heldSpans).where(own(heldSpans)),
        db.delete(clientMessages).where(own(clientMessages)),
        db.delete(outboxAttempts).where(and(eq(outboxAttempts.organisation, organisation), inArray(outboxAttempts.messageId, messages))),
        db.delete(outbox).where(own(outbox)),
      ])
      if (erased.length > 0) await afterErase({ organisation, caseId }, at)
      return erased.length > 0
    },
  }
}

/** Ids sort by time, so the last id of a page is the cursor; one row too many tells that there is a next page. */
function pageOf<T extends { readonly id: string }>(rows: readonly T[], { limit }: PageRequest): Page<T> {
  return { items: rows.slice(0, limit), nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
}
