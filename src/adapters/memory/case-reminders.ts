import type { CaseReminders, ReminderDay } from '../../ports/case-reminders.ts'
import type { Page, PageRequest } from '../../ports/page.ts'
import { caseKey, type MemoryTables } from './tables.ts'

/** Days in a Map. */
export function memoryCaseReminders(tables: MemoryTables): CaseReminders {
  const days = (): readonly (ReminderDay & { readonly nextOn: string })[] =>
    [...tables.reminders.values()].flatMap(day => (day.nextOn === null ? [] : [{ ...day, nextOn: day.nextOn }]))
  return {
    async stale(page, changedSince = '') {
      const rows = [...tables.cases.values()].flatMap(row => {
        const ref = { organisation: row.organisation, caseId: row.id }
        const known = tables.reminders.get(caseKey(ref))
        return row.erasedAt === null && row.updatedAt >= changedSince && (!known || known.revision < row.revision) ? [ref] : []
      })
      return pageOf(rows, page, ({ organisation, caseId }) => `${organisation} ${caseId}`)
    },
    async due(today, page) {
      const rows = days().filter(({ nextOn }) => nextOn <= today)
      const { items, nextCursor } = pageOf(rows, page, ({ nextOn, ref }) => `${nextOn} ${ref.organisation} ${ref.caseId}`)
      return { items: items.map(({ ref }) => ref), nextCursor }
    },
    async record(all) {
      for (const day of all) if (tables.cases.get(caseKey(day.ref))?.erasedAt === null) tables.reminders.set(caseKey(day.ref), day)
    },
    async coming(organisation, until, page) {
      const rows = days().flatMap(({ ref, nextOn }) =>
        ref.organisation === organisation && nextOn <= until ? [{ caseId: ref.caseId, on: nextOn }] : [],
      )
      return pageOf(rows, page, ({ on, caseId }) => `${on} ${caseId}`)
    },
  }
}

function pageOf<Row>(rows: readonly Row[], { limit, cursor }: PageRequest, placeOf: (row: Row) => string): Page<Row> {
  const behind = rows.filter(row => cursor === undefined || placeOf(row) > cursor).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  const items = behind.slice(0, limit)
  const end = items.at(-1)
  return { items, nextCursor: end && behind.length > limit ? placeOf(end) : null }
}
