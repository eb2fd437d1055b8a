import { and, eq, lte, sql } from 'drizzle-orm'
import { later, retention } from '../sealing/retention.ts'
import { type Database, schema } from './database.ts'

const { heldSpans, idempotency, outbox, outboxAttempts } = schema
/** rows of a table that one write may remove, so that it stays short */
const most = 200

/** Removes what has expired; how many rows went. */
export async function sweep(db: Database, now: string): Promise<number> {
  const spans = db.select({ id: sql`rowid` }).from(heldSpans).where(lte(heldSpans.expiresAt, now)).limit(most)
  const marks = db.select({ id: sql`rowid` }).from(idempotency).where(lte(idempotency.expiresAt, now)).limit(most)
  const messages = db
    .select({ id: sql`rowid` })
    .from(outbox)
    .where(lte(outbox.settledAt, later(now, -retention.settledMessage)))
    .limit(most)
  const isAbout = and(eq(outbox.organisation, outboxAttempts.organisation), eq(outbox.id, outboxAttempts.messageId))
  const [goneSpans, goneMarks, goneMessages] = await db.batch([
    db.delete(heldSpans).where(sql`rowid in ${spans}`).returning({ n: heldSpans.n }),
    db.delete(idempotency).where(sql`rowid in ${marks}`).returning({ key: idempotency.key }),
    db.delete(outbox).where(sql`rowid in ${messages}`).returning({ id: outbox.id }),
    db.delete(outboxAttempts).where(sql`not exists (select 1 from ${outbox} where ${isAbout})`),
  ])
  return goneSpans.length + goneMarks.length + goneMessages.length
}
