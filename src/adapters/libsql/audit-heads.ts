import { and, asc, desc, eq, getTableColumns, gt, lt, sql } from 'drizzle-orm'
import type { AuditHead, AuditHeads } from '../../ports/audit-heads.ts'
import { type Database, schema } from './database.ts'

const { auditHeads, auditLeaves, cases } = schema

/** Rows of `audit_leaves` and `audit_heads`. What decides stands in the write itself: several machines may begin a day at once. */
export function libsqlAuditHeads(db: Database): AuditHeads {
  return {
    async collect(organisation, day, { after, limit }) {
      const page = await db
        .select({ id: cases.id })
        .from(cases)
        .where(and(eq(cases.organisation, organisation), after === null ? undefined : gt(cases.id, after)))
        .orderBy(asc(cases.id))
        .limit(limit)
      const last = page.at(-1)?.id
      if (last === undefined) return null
      await db.run(sql`
        insert into audit_leaves (organisation, day, case_id, revision, hash)
        select c.organisation, ${day}, c.id, c.revision, c.head_hash from cases c
        where c.organisation = ${organisation} and c.id > ${after ?? ''} and c.id <= ${last}
          and c.revision > coalesce((select max(l.revision) from audit_leaves l where l.organisation = c.organisation and l.case_id = c.id), 0)
          and not exists (select 1 from audit_heads h where h.organisation = ${organisation} and h.day = ${day})
        on conflict do nothing`)
      return page.length < limit ? null : last
    },

    leaves: (organisation, day, { after, limit }) =>
      db
        .select({ caseId: auditLeaves.caseId, revision: auditLeaves.revision, hash: auditLeaves.hash })
        .from(auditLeaves)
        .where(
          and(
            eq(auditLeaves.organisation, organisation),
            eq(auditLeaves.day, day),
            after === null ? undefined : gt(auditLeaves.caseId, after),
          ),
        )
        .orderBy(asc(auditLeaves.caseId))
        .limit(limit),

    async add(head) {
      const names = Object.keys(getTableColumns(auditHeads)) as (keyof AuditHead)[]
      const columns = sql.join(
        names.map(name => sql.identifier(auditHeads[name].name)),
        sql`, `,
      )
      const values = sql.join(
        names.map(name => sql`${head[name]}`),
        sql`, `,
      )
      const { rowsAffected } = await db.run(sql`
        insert into audit_heads (${columns}) select ${values}
        where (select count(*) from audit_leaves where organisation = ${head.organisation} and day = ${head.day}) = ${head.cases}
        on conflict do nothing`)
      return rowsAffected > 0
    },

    async newest(organisation) {
      const [row] = await db
        .select()
        .from(auditHeads)
        .where(eq(auditHeads.organisation, organisation))
        .orderBy(desc(auditHeads.day))
        .limit(1)
      return row ?? null
    },

    async list(organisation, { limit, cursor }) {
      const own = eq(auditHeads.organisation, organisation)
      const rows = await db
        .select()
        .from(auditHeads)
        .where(cursor ? and(own, lt(auditHeads.day, cursor)) : own)
        .orderBy(desc(auditHeads.day))
        .limit(limit + 1)
      return { items: rows.slice(0, limit), nextCursor: rows.length > limit ? (rows[limit - 1]?.day ?? null) : null }
    },

    async headless(organisation) {
      const rows = await db.all<{ day: string }>(sql`
        select distinct l.day as day from audit_leaves l where l.organisation = ${organisation}
          and not exists (select 1 from audit_heads h where h.organisation = l.organisation and h.day = l.day) order by l.day`)
      return rows.map(({ day }) => day)
    },
  }
}
