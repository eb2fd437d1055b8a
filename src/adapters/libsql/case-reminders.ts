import { and, eq, gt, gte, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { CaseReminders, ReminderDay } from '../../ports/case-reminders.ts'
import type { Page } from '../../ports/page.ts'
import { type Database, schema } from './database.ts'

const { caseReminders, cases } = schema

const ofCase = and(eq(caseReminders.organisation, cases.organisation), eq(caseReminders.caseId, cases.id))

/** Rows of `case_reminders`. */
export function libsqlCaseReminders(db: Database): CaseReminders {
  return {
    async stale({ limit, cursor }, changedSince) {
      const rows = await db
        .select({ organisation: cases.organisation, caseId: cases.id })
        .from(cases)
        .leftJoin(caseReminders, ofCase)
        .where(
          and(
            isNull(cases.erasedAt),
            changedSince ? gte(cases.updatedAt, changedSince) : undefined,
            or(isNull(caseReminders.caseId), lt(caseReminders.revision, cases.revision)),
            behind([cases.organisation, cases.id], cursor),
          ),
        )
        .orderBy(cases.organisation, cases.id)
        .limit(limit + 1)
      return pageOf(rows, limit, row => [row.organisation, row.caseId])
    },

    async due(today, { limit, cursor }) {
      const { organisation, caseId, nextOn } = caseReminders
      const rows = await db
        .select({ organisation, caseId, nextOn })
        .from(caseReminders)
        .where(and(isNotNull(nextOn), lte(nextOn, today), behind([nextOn, organisation, caseId], cursor)))
        .orderBy(nextOn, organisation, caseId)
        .limit(limit + 1)
      const { items, nextCursor } = pageOf(rows, limit, row => [row.nextOn ?? '', row.organisation, row.caseId])
      return { items: items.map(row => ({ organisation: row.organisation, caseId: row.caseId })), nextCursor }
    },

    async record(days) {
      for (let at = 0; at < days.length; at += rowsAtOnce) await upsert(db, days.slice(at, at + rowsAtOnce))
    },

    async coming(organisation, until, { limit, cursor }) {
      const { caseId, nextOn } = caseReminders
      const rows = await db
        .select({ caseId, on: sql<string>`${nextOn}` })
        .from(caseReminders)
        .where(and(eq(caseReminders.organisation, organisation), isNotNull(nextOn), lte(nextOn, until), behind([nextOn, caseId], cursor)))
        .orderBy(nextOn, caseId)
        .limit(limit + 1)
      return pageOf(rows, limit, row => [row.on, row.caseId])
    },
  }
}

type Column = SQLiteColumn

/** Rows behind the last one of the page before; ids hold no blank. */
function behind(columns: readonly Column[], cursor: string | undefined): SQL | undefined {
  const last = cursor?.split(' ') ?? []
  const [first] = columns
  if (!first || last.length !== columns.length) return undefined
  if (columns.length === 1) return gt(first, last[0] ?? '')
  const names = sql.join([...columns], sql`, `)
  const values = sql.join(
    last.map(value => sql`${value}`),
    sql`, `,
  )
  return sql`(${names}) > (${values})`
}

function pageOf<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => readonly string[]): Page<Row> {
  const items = rows.slice(0, limit)
  const end = items.at(-1)
  return { items, nextCursor: end && rows.length > limit ? placeOf(end).join(' ') : null }
}

/** four values a row, of the 999 that a statement of an old build may hold */
const rowsAtOnce = 200

/** a case that was erased meanwhile leaves no row behind */
async function upsert(db: Database, days: readonly ReminderDay[]): Promise<void> {
  const rows = sql.join(
    days.map(({ ref, revision, nextOn }) => sql`(${ref.organisation}, ${ref.caseId}, ${revision}, ${nextOn})`),
    sql`, `,
  )
  await db.run(sql`
    insert into ${caseReminders} (organisation, case_id, revision, next_on)
    select column1, column2, column3, column4 from (values ${rows})
    where exists (select 1 from ${cases} where ${cases.organisation} = column1 and ${cases.id} = column2 and ${cases.erasedAt} is null)
    on conflict (organisation, case_id) do update set revision = excluded.revision, next_on = excluded.next_on`)
}
