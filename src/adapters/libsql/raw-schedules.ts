import { and, asc, desc, eq, gt, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { keptRuns } from '../../domain/schedules/schedule.ts'
import { addCounts, noCounts } from '../../domain/schedules/standing.ts'
import type { ScheduleRef } from '../../ports/schedules.ts'
import type { RawSchedule, RawSchedules } from '../sealing/raw-schedules.ts'
import { type Database, schema } from './database.ts'
import { insertMessages } from './raw-outbox.ts'

const { scheduleNodes: nodes, scheduleResults: results, scheduleRuns: runs, schedules } = schema

const is = ({ organisation, id }: ScheduleRef): SQL | undefined => and(eq(schedules.organisation, organisation), eq(schedules.id, id))
const of = (table: typeof nodes | typeof runs | typeof results, { organisation, id }: ScheduleRef): SQL | undefined =>
  and(eq(table.organisation, organisation), eq(table.scheduleId, id))

/** Rows of `schedules` and what hangs on them. */
export function libsqlRawSchedules(db: Database): RawSchedules {
  return {
    async add({ key, ...schedule }) {
      await db.insert(schedules).values({ ...schedule, keyId: key.keyId, wrappedKey: key.wrapped })
    },
    async get(ref) {
      const [row] = await db.select().from(schedules).where(is(ref))
      return row ? toSchedule(row) : null
    },
    async list(organisation) {
      const rows = await db.select().from(schedules).where(eq(schedules.organisation, organisation)).orderBy(asc(schedules.id))
      return rows.map(toSchedule)
    },
    async change(ref, change) {
      if (Object.keys(change).length > 0) await db.update(schedules).set(change).where(is(ref))
      return this.get(ref)
    },
    async drop(ref) {
      const [, , , gone] = await db.batch([
        db.delete(nodes).where(of(nodes, ref)),
        db.delete(runs).where(of(runs, ref)),
        db.delete(results).where(of(results, ref)),
        db.delete(schedules).where(is(ref)).returning({ id: schedules.id }),
      ])
      return gone.length > 0
    },
    async setNodes(ref, slices, count) {
      const { organisation, id: scheduleId } = ref
      const [, changed] = await db.batch([
        db.delete(nodes).where(of(nodes, ref)),
        db.update(schedules).set({ nodes: count }).where(is(ref)).returning({ id: schedules.id }),
        // a schedule that was dropped meanwhile leaves no row behind
        ...slices.map(({ slice, records }) =>
          db
            .insert(nodes)
            .select(
              sql`select ${organisation}, ${scheduleId}, ${slice}, ${sql.param(records, nodes.records)} where exists (select 1 from ${schedules} where ${is(ref)})`,
            ),
        ),
      ])
      return changed.length > 0
    },
    async nodesOf(ref, slice) {
      const [row] = await db
        .select({ records: nodes.records })
        .from(nodes)
        .where(and(of(nodes, ref), eq(nodes.slice, slice)))
      return row?.records ?? null
    },
    async claim({ today, now, until, lease, only }) {
      const free = or(isNull(schedules.leaseUntil), lte(schedules.leaseUntil, now))
      const due = today === null ? undefined : or(eq(schedules.underWay, true), lte(schedules.nextOn, today))
      const chosen = db
        .select({ row: sql`rowid` })
        .from(schedules)
        .where(and(free, due, only && is(only)))
        .orderBy(asc(schedules.nextOn))
        .limit(1)
      const [row] = await db.update(schedules).set({ lease, leaseUntil: until }).where(sql`rowid in ${chosen}`).returning()
      return row ? toSchedule(row) : null
    },
    async release(ref, lease) {
      await db
        .update(schedules)
        .set({ lease: null, leaseUntil: null })
        .where(and(is(ref), eq(schedules.lease, lease)))
    },
    async begin(ref, { run, on, startedAt, probed }) {
      const { organisation, id: scheduleId } = ref
      const [begun] = await db.batch([
        db
          .update(schedules)
          .set({ run, underWay: true })
          .where(and(is(ref), eq(schedules.run, run - 1), eq(schedules.underWay, false)))
          .returning({ id: schedules.id }),
        db
          .insert(runs)
          .select(
            sql`select ${organisation}, ${scheduleId}, ${run}, ${on}, ${startedAt}, null, ${probed ? 1 : 0}, null where exists (select 1 from ${schedules} where ${is(ref)} and ${schedules.run} = ${run} and ${schedules.underWay})`,
          )
          .onConflictDoNothing(),
      ])
      return begun.length > 0
    },
    async leftOf(ref, run) {
      const judged = sql`select ${results.slice} from ${results} where ${of(results, ref)} and ${results.run} = ${run}`
      const rows = await db.all<{ slice: number }>(
        sql`select slice from (select ${nodes.slice} as slice from ${nodes} where ${of(nodes, ref)} union select ${results.slice} from ${results} where ${of(results, ref)} and ${results.run} = ${run - 1}) where slice not in (${judged}) order by slice`,
      )
      return rows.map(({ slice }) => slice)
    },
    async result(ref, run, slice) {
      const [row] = await db
        .select()
        .from(results)
        .where(and(of(results, ref), eq(results.run, run), eq(results.slice, slice)))
      return row ?? null
    },
    async record(ref, run, { slice, counts, found }) {
      const { organisation, id: scheduleId } = ref
      const written = await db
        .insert(results)
        .select(
          sql`select ${organisation}, ${scheduleId}, ${run}, ${slice}, ${JSON.stringify(counts)}, ${sql.param(found, results.found)} where exists (select 1 from ${schedules} where ${is(ref)})`,
        )
        .onConflictDoNothing()
        .returning({ slice: results.slice })
      return written.length > 0
    },
    async countsOf(ref, run) {
      const rows = await db
        .select({ counts: results.counts })
        .from(results)
        .where(and(of(results, ref), eq(results.run, run)))
      return rows.reduce((sum, { counts }) => addCounts(sum, counts), noCounts)
    },
    async finish(ref, { run, finishedAt, nextOn, counts }, messages) {
      const open = and(of(runs, ref), eq(runs.run, run), isNull(runs.finishedAt))
      const [ended] = await db.batch([
        db.select({ run: runs.run }).from(runs).where(open),
        ...insertMessages(db, messages, sql`exists (select 1 from ${runs} where ${open})`),
        db.update(runs).set({ finishedAt, counts }).where(open),
        db
          .update(schedules)
          .set({ underWay: false, nextOn })
          .where(and(is(ref), eq(schedules.run, run))),
        db.delete(results).where(and(of(results, ref), lt(results.run, run - keptRuns))),
      ])
      return ended.length > 0
    },
    async runs(ref, { limit, cursor }) {
      const rows = await db
        .select()
        .from(runs)
        .where(and(of(runs, ref), cursor ? lt(runs.run, Number(cursor)) : undefined))
        .orderBy(desc(runs.run))
        .limit(limit + 1)
      return pageOf(rows.map(toRun), limit, ({ run }) => run)
    },
    async runOf(ref, run) {
      const [row] = await db
        .select()
        .from(runs)
        .where(and(of(runs, ref), eq(runs.run, run)))
      return row ? toRun(row) : null
    },
    async results(ref, run, { limit, cursor }) {
      const rows = await db
        .select()
        .from(results)
        .where(and(of(results, ref), eq(results.run, run), cursor ? gt(results.slice, Number(cursor)) : undefined))
        .orderBy(asc(results.slice))
        .limit(limit + 1)
      return pageOf(
        rows.map(({ slice, counts, found }) => ({ slice, counts, found })),
        limit,
        ({ slice }) => slice,
      )
    },
  }
}

const toSchedule = ({ keyId, wrappedKey, lease: _, leaseUntil: __, ...row }: typeof schedules.$inferSelect): RawSchedule => ({
  ...row,
  key: { keyId, wrapped: wrappedKey },
})

const toRun = ({ run, on, startedAt, finishedAt, probed, counts }: typeof runs.$inferSelect) => ({
  ...{ run, on, startedAt, finishedAt, probed, counts },
})

function pageOf<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => number) {
  const items = rows.slice(0, limit)
  const end = items.at(-1)
  return { items, nextCursor: end && rows.length > limit ? String(placeOf(end)) : null }
}
