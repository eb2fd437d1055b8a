import { and, eq, isNull, lte, or, sql } from 'drizzle-orm'
import type { IdempotencyMark } from '../../ports/cases.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Idempotency } from '../../ports/idempotency.ts'
import { later, retention } from '../sealing/retention.ts'
import { type Database, schema } from './database.ts'

const { idempotency } = schema
const target = [idempotency.organisation, idempotency.principal, idempotency.route, idempotency.key]

export function libsqlIdempotency(db: Database, clock: Clock): Idempotency {
  const isMark = (organisation: string, mark: IdempotencyMark) =>
    and(
      eq(idempotency.organisation, organisation),
      eq(idempotency.principal, mark.principal),
      eq(idempotency.route, mark.route),
      eq(idempotency.key, mark.key),
    )

  return {
    async begin(organisation, mark, now) {
      const lease = { leaseUntil: later(now, retention.lease), expiresAt: later(now, retention.idempotency) }
      const [taken, rows] = await db.batch([
        db
          .insert(idempotency)
          .values({ organisation, ...mark, extra: {}, ...lease })
          .onConflictDoUpdate({
            target,
            set: { bodyHash: mark.bodyHash, caseId: null, seq: null, extra: {}, ...lease },
            setWhere: or(lte(idempotency.expiresAt, now), and(isNull(idempotency.seq), lte(idempotency.leaseUntil, now))),
          })
          .returning({ key: idempotency.key }),
        db.select().from(idempotency).where(isMark(organisation, mark)),
      ])
      const [row] = rows
      if (taken.length > 0 || !row) return { kind: 'fresh' }
      if (row.bodyHash !== mark.bodyHash) return { kind: 'otherBody' }
      if (row.caseId !== null && row.seq !== null) return { kind: 'done', caseId: row.caseId, seq: row.seq, extra: row.extra }
      return { kind: 'running', retryAfterSeconds: Math.ceil((Date.parse(row.leaseUntil) - Date.parse(now)) / 1000) }
    },

    async finish(organisation, mark, { caseId, seq, extra = {} }) {
      const now = clock.now()
      const done = { caseId, seq, extra, leaseUntil: now, expiresAt: later(now, retention.idempotency) }
      await db
        .insert(idempotency)
        .values({ organisation, ...mark, ...done })
        .onConflictDoUpdate({ target, set: { bodyHash: sql`excluded.body_hash`, ...done } })
    },

    async release(organisation, mark) {
      await db.delete(idempotency).where(and(isMark(organisation, mark), isNull(idempotency.seq), eq(idempotency.bodyHash, mark.bodyHash)))
    },
  }
}
