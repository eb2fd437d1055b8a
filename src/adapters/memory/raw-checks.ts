import type { CheckedUnder } from '../../ports/case-checks.ts'
import type { RawChecks } from '../sealing/raw-checks.ts'
import { type CaseRow, caseKey, type MemoryTables } from './tables.ts'

/** Checks in Maps. */
export function memoryRawChecks(tables: MemoryTables): RawChecks {
  const refOf = ({ organisation, id }: CaseRow) => ({ organisation, caseId: id })
  const isDue = (row: CaseRow, { catalogueRevision, since, changedSince = '' }: CheckedUnder): boolean => {
    const last = tables.checks.get(caseKey(refOf(row)))?.check
    if (row.erasedAt !== null || row.updatedAt < changedSince) return false
    return !last || last.revision !== row.revision || last.catalogueRevision !== catalogueRevision || last.on < since
  }
  const ofOrganisation = (organisation: string) => [...tables.checks.values()].filter(({ ref }) => ref.organisation === organisation)

  return {
    async due(under, { limit, cursor }) {
      const placeOf = ({ updatedAt, id }: CaseRow): string => `${updatedAt} ${id}`
      const rows = [...tables.cases.values()]
        .filter(row => isDue(row, under) && (cursor === undefined || placeOf(row) < cursor))
        .sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1))
      const page = rows.slice(0, limit)
      const items = page.flatMap(row => {
        const ref = refOf(row)
        return row.key ? [{ ref, revision: row.revision, key: row.key, last: tables.checks.get(caseKey(ref))?.check ?? null }] : []
      })
      const end = page.at(-1)
      return { items, nextCursor: end && rows.length > limit ? placeOf(end) : null }
    },

    async record(checks) {
      for (const each of checks) if (tables.cases.get(caseKey(each.ref))?.erasedAt === null) tables.checks.set(caseKey(each.ref), each)
    },

    async countDue(organisation, under) {
      return [...tables.cases.values()].filter(row => row.organisation === organisation && isDue(row, under)).length
    },

    async touched(organisation) {
      const counts = new Map<string, number>()
      for (const { touchedBy } of ofOrganisation(organisation)) for (const id of touchedBy) counts.set(id, (counts.get(id) ?? 0) + 1)
      return counts
    },

    async touchedCases(organisation, changeId, { limit, cursor }) {
      const rows = ofOrganisation(organisation)
        .filter(({ ref, touchedBy }) => touchedBy.includes(changeId) && (cursor === undefined || ref.caseId > cursor))
        .map(({ ref }) => ({ id: ref.caseId, externalRef: tables.cases.get(caseKey(ref))?.externalRef ?? null }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
      return { items: rows.slice(0, limit), nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
    },
  }
}
