import { and, count, desc, eq, gt, gte, isNotNull, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { CheckedUnder } from '../../ports/case-checks.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { PageRequest } from '../../ports/page.ts'
import type { RawCheck, RawChecks } from '../sealing/raw-checks.ts'
import { type Database, schema } from './database.ts'

const { caseChanges, caseChecks, cases } = schema

const checkOfCase = and(eq(caseChecks.organisation, cases.organisation), eq(caseChecks.caseId, cases.id))

/** Never judged, changed since, judged under another catalogue, or before the rules last changed. */
const isDue = ({ catalogueRevision, since, changedSince }: CheckedUnder): SQL | undefined =>
  and(
    isNull(cases.erasedAt),
    changedSince ? gte(cases.updatedAt, changedSince) : undefined,
    or(
      isNull(caseChecks.caseId),
      ne(caseChecks.revision, cases.revision),
      ne(caseChecks.catalogueRevision, catalogueRevision),
      lt(caseChecks.on, since),
    ),
  )

/** Rows of `case_checks` and `case_changes`. */
export function libsqlRawChecks(db: Database): RawChecks {
  return {
    async due(under, page) {
      const { organisation, id, revision, keyId, wrappedKey, updatedAt } = cases
      const rows = await db
        .select({ organisation, id, revision, keyId, wrappedKey, updatedAt, last: caseChecks })
        .from(cases)
        .leftJoin(caseChecks, checkOfCase)
        .where(and(isNotNull(keyId), isDue(under), after(page)))
        .orderBy(desc(updatedAt), desc(id))
        .limit(page.limit + 1)
      const items = rows.slice(0, page.limit).flatMap(row => {
        if (row.keyId === null || row.wrappedKey === null) return []
        const ref = { organisation: row.organisation, caseId: row.id }
        return [{ ref, revision: row.revision, key: { keyId: row.keyId, wrapped: row.wrappedKey }, last: row.last && toCheck(row.last) }]
      })
      const end = rows.length > page.limit ? rows[page.limit - 1] : undefined
      return { items, nextCursor: end ? `${end.updatedAt} ${end.id}` : null }
    },

    async record(checks) {
      const [first, ...rest] = checks.flatMap(({ ref, check, touchedBy }) => [
        upsertCheck(db, ref, check),
        db.delete(caseChanges).where(and(eq(caseChanges.organisation, ref.organisation), eq(caseChanges.caseId, ref.caseId))),
        ...touchedBy.map(changeId => insertChange(db, ref, changeId)),
      ])
      if (first) await db.batch([first, ...rest])
    },

    async countDue(organisation, under) {
      const [row] = await db
        .select({ due: count() })
        .from(cases)
        .leftJoin(caseChecks, checkOfCase)
        .where(and(eq(cases.organisation, organisation), isDue(under)))
      return row?.due ?? 0
    },

    async touched(organisation) {
      const rows = await db
        .select({ changeId: caseChanges.changeId, cases: count() })
        .from(caseChanges)
        .where(eq(caseChanges.organisation, organisation))
        .groupBy(caseChanges.changeId)
      return new Map(rows.map(row => [row.changeId, row.cases]))
    },

    async touchedCases(organisation, changeId, { limit, cursor }) {
      const rows = await db
        .select({ id: caseChanges.caseId, externalRef: cases.externalRef })
        .from(caseChanges)
        .innerJoin(cases, and(eq(cases.organisation, caseChanges.organisation), eq(cases.id, caseChanges.caseId)))
        .where(
          and(
            eq(caseChanges.organisation, organisation),
            eq(caseChanges.changeId, changeId),
            cursor ? gt(caseChanges.caseId, cursor) : undefined,
          ),
        )
        .orderBy(caseChanges.caseId)
        .limit(limit + 1)
      return { items: rows.slice(0, limit), nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
    },
  }
}

function after({ cursor }: PageRequest): SQL | undefined {
  const [updatedAt, id] = cursor?.split(' ') ?? []
  return updatedAt && id ? sql`(${cases.updatedAt}, ${cases.id}) < (${updatedAt}, ${id})` : undefined
}

const toCheck = ({ revision, catalogueRevision, on, standing }: typeof caseChecks.$inferSelect): RawCheck => ({
  revision,
  catalogueRevision,
  on,
  standing,
})

/** a case that was erased meanwhile leaves no row behind */
const exists = (db: Database, { organisation, caseId }: CaseRef) =>
  db
    .select({ id: sql`1` })
    .from(cases)
    .where(and(eq(cases.organisation, organisation), eq(cases.id, caseId), isNull(cases.erasedAt)))

function upsertCheck(db: Database, ref: CaseRef, check: RawCheck) {
  return db
    .insert(caseChecks)
    .select(
      sql`select ${ref.organisation}, ${ref.caseId}, ${check.revision}, ${check.catalogueRevision}, ${check.on}, ${sql.param(check.standing, caseChecks.standing)} where exists ${exists(db, ref)}`,
    )
    .onConflictDoUpdate({ target: [caseChecks.organisation, caseChecks.caseId], set: check })
}

const insertChange = (db: Database, ref: CaseRef, changeId: string) =>
  db.insert(caseChanges).select(sql`select ${ref.organisation}, ${changeId}, ${ref.caseId} where exists ${exists(db, ref)}`)
