import { and, asc, eq, gte, lte } from 'drizzle-orm'
import type { Desk } from '../../ports/desk.ts'
import { type Database, schema } from './database.ts'

const { cannedReplies: canned, deskFigures: figures, deskSettings } = schema

export function libsqlDesk(db: Database): Desk {
  return {
    async settings(organisation) {
      const [row] = await db.select().from(deskSettings).where(eq(deskSettings.organisation, organisation))
      return row?.settings ?? null
    },
    async setSettings(organisation, settings) {
      await db
        .insert(deskSettings)
        .values({ organisation, settings })
        .onConflictDoUpdate({ target: deskSettings.organisation, set: { settings } })
    },
    cannedReplies: organisation =>
      db
        .select({ id: canned.id, title: canned.title, text: canned.text, updatedAt: canned.updatedAt })
        .from(canned)
        .where(eq(canned.organisation, organisation))
        .orderBy(asc(canned.id)),
    async putCannedReply(organisation, { id, ...reply }) {
      await db
        .insert(canned)
        .values({ organisation, id, ...reply })
        .onConflictDoUpdate({ target: [canned.organisation, canned.id], set: reply })
    },
    async dropCannedReply(organisation, id) {
      const gone = await db
        .delete(canned)
        .where(and(eq(canned.organisation, organisation), eq(canned.id, id)))
        .returning({ id: canned.id })
      return gone.length > 0
    },
    async figures(organisation, from, to) {
      const rows = await db
        .select()
        .from(figures)
        .where(and(eq(figures.organisation, organisation), gte(figures.day, from), lte(figures.day, to)))
        .orderBy(asc(figures.day), asc(figures.staff))
      return rows.map(({ organisation: _, ...figure }) => figure)
    },
  }
}
