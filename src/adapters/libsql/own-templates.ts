import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import type { OwnTemplates } from '../../ports/own-templates.ts'
import { type Database, schema } from './database.ts'

const { ownTemplates: own } = schema

const named = (organisation: string, name: string) => and(eq(own.organisation, organisation), eq(own.name, name))

/** Templates of organisations in libSQL, a row a version. */
export function libsqlOwnTemplates(db: Database): OwnTemplates {
  return {
    async list(organisation) {
      const newest = db
        .select({ name: own.name, number: sql<number>`max(${own.number})`.as('newest') })
        .from(own)
        .where(eq(own.organisation, organisation))
        .groupBy(own.name)
        .as('newest')
      const rows = await db
        .select()
        .from(own)
        .innerJoin(newest, and(eq(own.name, newest.name), eq(own.number, newest.number)))
        .where(eq(own.organisation, organisation))
        .orderBy(asc(own.name))
      return rows.map(row => row.own_templates)
    },
    async get(organisation, name, number) {
      const [row] = await db
        .select()
        .from(own)
        .where(and(named(organisation, name), number === undefined ? undefined : eq(own.number, number)))
        .orderBy(desc(own.number))
        .limit(1)
      return row ?? null
    },
    versions: (organisation, name, { before, limit }) =>
      db
        .select()
        .from(own)
        .where(and(named(organisation, name), before === undefined ? undefined : lt(own.number, before)))
        .orderBy(desc(own.number))
        .limit(limit),
    async add(template) {
      const added = await db.insert(own).values(template).onConflictDoNothing().returning({ number: own.number })
      return added.length > 0
    },
    async drop(organisation, name) {
      const gone = await db.delete(own).where(named(organisation, name)).returning({ number: own.number })
      return gone.length > 0
    },
  }
}
