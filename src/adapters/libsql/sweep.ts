import { lte, sql } from 'drizzle-orm'
import { type Database, schema } from './database.ts'

const { heldSpans, idempotency } = schema
/** rows of a table that one write may remove, so that it stays short */
const most = 200

/** Removes what has expired; how many rows went. */
export async function sweep(db: Database, now: string): Promise<number> {
  const spans = db.select({ id: sql`rowid` }).from(heldSpans).where(lte(heldSpans.expiresAt, now)).limit(most)
  const marks = db.select({ id: sql`rowid` }).from(idempotency).where(lte(idempotency.expiresAt, now)).limit(most)
  const [goneSpans, goneMarks] = await db.batch([
    db.delete(heldSpans).where(sql`rowid in ${spans}`).returning({ n: heldSpans.n }),
    db.delete(idempotency).where(sql`rowid in ${marks}`).returning({ key: idempotency.key }),
  ])
  return goneSpans.length + goneMarks.length
}
