import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Clock } from '../../ports/clock.ts'
import type { ClaimedPart, JobRef, PartState, RenderJob, RenderJobs } from '../../ports/render-jobs.ts'
import { later, retention } from '../sealing/retention.ts'
import type { SealMessages } from '../sealing/sealed-outbox.ts'
import { type Database, schema } from './database.ts'
import { insertMessages } from './raw-outbox.ts'

const { idempotency, renderJobs: jobs, renderParts: parts } = schema
/** rows of one insert */
const mostParts = 200

const isJob = ({ organisation, jobId }: JobRef) => and(eq(jobs.organisation, organisation), eq(jobs.id, jobId))
const ofJob = ({ organisation, jobId }: JobRef) => and(eq(parts.organisation, organisation), eq(parts.jobId, jobId))
const ofThisJob = sql`${parts.organisation} = ${jobs.organisation} and ${parts.jobId} = ${jobs.id}`
const goesOn = inArray(jobs.status, ['queued', 'running'])
const noneWaits = sql`not exists (select 1 from ${parts} where ${ofThisJob} and ${parts.status} = 'waiting')`

const columns = {
  job: jobs,
  done: sql<number>`(select coalesce(sum(${parts.done}), 0) from ${parts} where ${ofThisJob})`,
  failed: sql<number>`(select coalesce(sum(${parts.failed}), 0) from ${parts} where ${ofThisJob})`,
}

/**
 * Bulk runs in libSQL, embedded or remote: every change is one statement or one batch. What is done for each part is `repeatable`: where a
 * power cut undoes it the rows are made again, to the same bytes, and nobody was told of them before `finish`.
 */
export function libsqlRenderJobs(db: Database, clock: Clock, seal: SealMessages, repeatable: Database = db): RenderJobs {
  return {
    async open({ key, ...job }) {
      const { keyId, wrapped } = key
      await db.insert(jobs).values({ ...job, keyId, wrappedKey: wrapped, status: 'receiving', total: 0, turn: job.createdAt })
    },

    async addParts({ organisation, jobId }, added) {
      for (let at = 0; at < added.length; at += mostParts) {
        const rows = added.slice(at, at + mostParts)
        await db
          .insert(parts)
          .values(rows.map(row => ({ organisation, jobId, ...row, status: 'waiting' as const, done: 0, failed: 0, bytes: 0 })))
      }
    },

    async activate(ref, total, mark) {
      const begin = db
        .update(jobs)
        .set({ status: 'queued', total })
        .where(and(isJob(ref), eq(jobs.status, 'receiving')))
        .returning({ id: jobs.id })
      if (!mark) return (await begin).length > 0
      const now = clock.now()
      const done = { caseId: ref.jobId, seq: 0, extra: {}, leaseUntil: now, expiresAt: later(now, retention.idempotency) }
      const [begun] = await db.batch([
        begin,
        db
          .insert(idempotency)
          .values({ organisation: ref.organisation, ...mark, ...done })
          .onConflictDoUpdate({
            target: [idempotency.organisation, idempotency.principal, idempotency.route, idempotency.key],
            set: { bodyHash: sql`excluded.body_hash`, ...done },
          }),
      ])
      return begun.length > 0
    },

    async get(ref) {
      const [row] = await db.select(columns).from(jobs).where(isJob(ref))
      return row ? toJob(row) : null
    },

    async list(organisation, { limit, cursor }) {
      const rows = await db
        .select(columns)
        .from(jobs)
        .where(and(eq(jobs.organisation, organisation), ne(jobs.status, 'receiving'), cursor ? lt(jobs.id, cursor) : undefined))
        .orderBy(desc(jobs.id))
        .limit(limit + 1)
      const items = rows.slice(0, limit).map(toJob)
      return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
    },

    async claim({ owner, lease, now, until }) {
      const next = db
        .select({ id: sql`${parts}.rowid` })
        .from(parts)
        .innerJoin(jobs, ofThisJob)
        .where(and(eq(parts.status, 'waiting'), goesOn, or(isNull(parts.leaseUntil), lte(parts.leaseUntil, now))))
        .orderBy(asc(jobs.turn), asc(parts.part))
        .limit(1)
      const held = db.select({ id: parts.jobId }).from(parts).where(eq(parts.lease, lease))
      const [claimed] = await repeatable.batch([
        repeatable.update(parts).set({ owner, lease, leaseUntil: until }).where(sql`rowid = (${next})`).returning(),
        repeatable
          .update(jobs)
          .set({ status: 'running', turn: now, startedAt: sql`coalesce(${jobs.startedAt}, ${now})` })
          .where(and(goesOn, inArray(jobs.id, held))),
      ])
      const [part] = claimed
      return part ? toClaimed(part, lease) : null
    },

    async renew(owner, until) {
      await repeatable
        .update(parts)
        .set({ leaseUntil: until })
        .where(and(eq(parts.owner, owner), eq(parts.status, 'waiting')))
    },

    async release(owner) {
      await db
        .update(parts)
        .set({ owner: null, lease: null, leaseUntil: null })
        .where(and(eq(parts.owner, owner), eq(parts.status, 'waiting')))
    },

    async complete(claimed, outcome) {
      const written = await repeatable
        .update(parts)
        .set({ ...outcome, status: 'done', owner: null, leaseUntil: null })
        .where(
          and(
            ofJob(claimed),
            eq(parts.part, claimed.part),
            eq(parts.status, 'waiting'),
            eq(parts.lease, claimed.lease),
            sql`exists (select 1 from ${jobs} where ${isJob(claimed)} and ${goesOn})`,
          ),
        )
        .returning({ part: parts.part })
      return written.length > 0
    },

    async parts(ref, { from, limit, having, now }) {
      const rows = await db
        .select()
        .from(parts)
        .where(and(ofJob(ref), gte(parts.part, from), having ? gt(parts[having], 0) : undefined))
        .orderBy(asc(parts.part))
        .limit(limit)
      return rows.map(row => toPart(row, now))
    },

    async completed(limit) {
      const rows = await db
        .select({ organisation: jobs.organisation, jobId: jobs.id })
        .from(jobs)
        .where(and(goesOn, noneWaits))
        .limit(limit)
      return rows
    },

    async finish(ref, result, at, outbox = []) {
      const over = and(isJob(ref), goesOn, noneWaits)
      const messages = await seal(ref.organisation, outbox)
      const [ready] = await db.batch([
        db.select({ id: jobs.id }).from(jobs).where(over),
        ...insertMessages(db, messages, sql`exists (select 1 from ${jobs} where ${over})`),
        db.update(jobs).set({ status: 'done', finishedAt: at, result }).where(over),
      ])
      return ready.length > 0
    },

    async end(ref, status, at, outbox = []) {
      const running = and(isJob(ref), goesOn)
      const messages = await seal(ref.organisation, outbox)
      const [ended] = await db.batch([
        db.select({ id: jobs.id }).from(jobs).where(running),
        ...insertMessages(db, messages, sql`exists (select 1 from ${jobs} where ${running})`),
        db.update(jobs).set({ status, finishedAt: at }).where(running),
      ])
      return ended.length > 0
    },

    async endedEarly(since, limit) {
      return db
        .select({ organisation: jobs.organisation, jobId: jobs.id })
        .from(jobs)
        .where(and(inArray(jobs.status, ['cancelled', 'failed']), gte(jobs.finishedAt, since)))
        .limit(limit)
    },

    async expired(now, abandoned, limit) {
      const over: SQL | undefined = or(lte(jobs.expiresAt, now), and(eq(jobs.status, 'receiving'), lte(jobs.createdAt, abandoned)))
      return db.select({ organisation: jobs.organisation, jobId: jobs.id }).from(jobs).where(over).limit(limit)
    },

    async remove(ref) {
      await db.batch([db.delete(parts).where(ofJob(ref)), db.delete(jobs).where(isJob(ref))])
    },

    async countWaiting() {
      const [row] = await db
        .select({ rows: sql<number>`coalesce(sum(${parts.rows}), 0)` })
        .from(parts)
        .innerJoin(jobs, ofThisJob)
        .where(and(eq(parts.status, 'waiting'), goesOn))
      return row?.rows ?? 0
    },
  }
}

function toJob({
  job,
  done,
  failed,
}: {
  readonly job: typeof jobs.$inferSelect
  readonly done: number
  readonly failed: number
}): RenderJob {
  const { keyId, wrappedKey, turn: _, ...rest } = job
  return { ...rest, done, failed, key: { keyId, wrapped: wrappedKey } }
}

const toClaimed = ({ organisation, jobId, part, firstIndex, rows }: typeof parts.$inferSelect, lease: string): ClaimedPart => ({
  organisation,
  jobId,
  part,
  firstIndex,
  rows,
  lease,
})

const toPart = (
  { part, firstIndex, rows, bytes, report, lease, leaseUntil, status }: typeof parts.$inferSelect,
  now: string,
): PartState => ({
  part,
  firstIndex,
  rows,
  bytes,
  report,
  lease: status === 'done' ? lease : null,
  claimed: leaseUntil !== null && leaseUntil > now,
})
