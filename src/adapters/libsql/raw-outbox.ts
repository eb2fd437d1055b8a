import { and, asc, desc, eq, inArray, isNull, lt, lte, notInArray, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { MessageKind } from '../../ports/outbox.ts'
import type { RawAttempt, RawMessage, RawOutbox } from '../sealing/raw-outbox.ts'
import { type Database, schema } from './database.ts'

const { outbox, outboxAttempts: log } = schema
const mostOfLog = 100

const isMessage = (organisation: string, id: string) => and(eq(outbox.organisation, organisation), eq(outbox.id, id))

/** Inserts of messages for a batch: nothing of them while `condition` does not hold, and nothing of one whose key is known. */
export const insertMessages = (db: Database, messages: readonly RawMessage[], condition: SQL = sql`1`) =>
  messages.map(message => {
    const { key, ...rest } = message
    const row = { ...rest, keyId: key.keyId, wrappedKey: key.wrapped, lease: null, leaseUntil: null }
    const values = columnNames.map(name => sql`${sql.param(row[name], outbox[name])}`)
    return db
      .insert(outbox)
      .select(sql`select ${sql.join(values, sql`, `)} where ${condition}`)
      .onConflictDoNothing()
      .returning({ id: outbox.id })
  })

/** in the order of the table, as an insert from a select wants them */
const columnNames = [
  'organisation',
  'id',
  'kind',
  'recipient',
  'dedupeKey',
  'caseId',
  'dueOn',
  'state',
  'attempts',
  'nextTry',
  'lease',
  'leaseUntil',
  'createdAt',
  'settledAt',
  'keyId',
  'wrappedKey',
  'content',
] as const satisfies readonly (keyof typeof outbox.$inferSelect)[]

/** Messages in libSQL, embedded or remote: every change is one batch. */
export function libsqlRawOutbox(db: Database): RawOutbox {
  return {
    async enqueue(messages) {
      const [first, ...rest] = insertMessages(db, messages)
      if (!first) return 0
      const written = await db.batch([first, ...rest])
      return written.reduce((sum, rows) => sum + rows.length, 0)
    },

    async claim({ kinds, lease, now, until, limit, except = [], only, together }) {
      const free = or(isNull(outbox.leaseUntil), lte(outbox.leaseUntil, now))
      const chosen = [
        ...(except.length ? [or(isNull(outbox.recipient), notInArray(outbox.recipient, [...except]))] : []),
        ...(only ? [isMessage(only.organisation, only.id)] : []),
      ]
      const due = db
        .select({ id: sql`rowid` })
        .from(outbox)
        .where(and(eq(outbox.state, 'pending'), lte(outbox.nextTry, now), inArray(outbox.kind, [...kinds]), free, ...chosen))
        .orderBy(asc(outbox.nextTry))
        .limit(limit)
      const rows = await db
        .update(outbox)
        .set({ lease, leaseUntil: until, attempts: sql`${outbox.attempts} + 1` })
        .where(together ? sql`rowid in (select * from ${due} union ${alsoDue({ due, kinds, now })})` : sql`rowid in ${due}`)
        .returning()
      return rows.map(row => ({ ...toMessage(row), lease })).sort(byTry)
    },

    async settle({ organisation, id, lease }, to, { attempt, follow }) {
      const ours = and(isMessage(organisation, id), eq(outbox.lease, lease), eq(outbox.state, 'pending'))
      const holds = sql`exists (select 1 from ${outbox} where ${ours})`
      const { state } = to
      const settled = state === 'pending' ? { nextTry: to.nextTry } : { settledAt: to.at }
      const results = await db.batch([
        db.select({ id: outbox.id }).from(outbox).where(ours),
        ...(attempt ? [insertAttempt(db, { organisation, id }, attempt, holds)] : []),
        ...insertMessages(db, follow, holds),
        db
          .update(outbox)
          .set({ ...settled, state, lease: null, leaseUntil: null })
          .where(ours),
      ])
      return results[0].length > 0
    },

    async get(organisation, id) {
      const [row] = await db.select().from(outbox).where(isMessage(organisation, id))
      return row ? toMessage(row) : null
    },

    async list(organisation, { limit, cursor }, { kind, state, to } = {}) {
      const rows = await db
        .select()
        .from(outbox)
        .where(
          and(
            eq(outbox.organisation, organisation),
            kind ? eq(outbox.kind, kind) : undefined,
            state ? eq(outbox.state, state) : undefined,
            to ? eq(outbox.recipient, to) : undefined,
            cursor ? lt(outbox.id, cursor) : undefined,
          ),
        )
        .orderBy(desc(outbox.id))
        .limit(limit + 1)
      return { items: rows.slice(0, limit).map(toMessage), nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
    },

    async attempts(organisation, id) {
      const { at, ms, code, status, answer } = log
      const rows = await db
        .select({ at, ms, code, status, answer })
        .from(log)
        .where(and(eq(log.organisation, organisation), eq(log.messageId, id)))
        .orderBy(desc(log.n))
        .limit(mostOfLog)
      return rows.reverse()
    },

    async resend(organisation, id, now) {
      const again = await db
        .update(outbox)
        .set({ state: 'pending', attempts: 0, nextTry: now, settledAt: null, lease: null, leaseUntil: null })
        .where(and(isMessage(organisation, id), inArray(outbox.state, ['sent', 'dead'])))
        .returning({ id: outbox.id })
      return again.length > 0
    },
  }
}

/** of one claim: writes stay short */
const mostTogether = 150

/** What else is due to the same addresses. The join goes from the few to the many, by the index of recipients. */
const alsoDue = ({
  due,
  kinds,
  now,
}: {
  readonly due: SQLWrapper
  readonly kinds: readonly MessageKind[]
  readonly now: string
}): SQL => sql`
  select * from (
    select o.rowid from (select distinct organisation, recipient from outbox where rowid in ${due} and kind <> 'webhook' and recipient is not null) as a
    cross join outbox as o on o.organisation = a.organisation and o.recipient = a.recipient
    where o.state = 'pending' and o.next_try <= ${now} and (o.lease_until is null or o.lease_until <= ${now})
      and o.kind in (${sql.join(
        kinds.map(kind => sql`${kind}`),
        sql`, `,
      )})
    limit ${mostTogether}
  )`

function insertAttempt(
  db: Database,
  { organisation, id }: { readonly organisation: string; readonly id: string },
  { at, ms, code, status, answer }: RawAttempt,
  holds: SQL,
) {
  const n = sql`(select coalesce(max(${log.n}), 0) + 1 from ${log} where ${and(eq(log.organisation, organisation), eq(log.messageId, id))})`
  return db
    .insert(log)
    .select(sql`select ${organisation}, ${id}, ${n}, ${at}, ${ms}, ${code}, ${status}, ${sql.param(answer, log.answer)} where ${holds}`)
}

const byTry = (a: RawMessage, b: RawMessage): number => (a.nextTry === b.nextTry ? (a.id < b.id ? -1 : 1) : a.nextTry < b.nextTry ? -1 : 1)

function toMessage({ keyId, wrappedKey, lease: _, leaseUntil: __, ...row }: typeof outbox.$inferSelect): RawMessage {
  return { ...row, key: { keyId, wrapped: wrappedKey } }
}
