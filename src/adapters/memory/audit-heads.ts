import type { AuditHeads } from '../../ports/audit-heads.ts'
import type { MemoryTables } from './tables.ts'

export function memoryAuditHeads(tables: MemoryTables): AuditHeads {
  const headsOf = (organisation: string) => tables.auditHeads.filter(head => head.organisation === organisation)
  const leavesOf = (organisation: string) => tables.auditLeaves.filter(leaf => leaf.organisation === organisation)
  const newestFirst = (organisation: string) => headsOf(organisation).toSorted((a, b) => (a.day < b.day ? 1 : -1))
  return {
    async collect(organisation, day, { after, limit }) {
      const page = [...tables.cases.values()]
        .filter(row => row.organisation === organisation && row.id > (after ?? ''))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit)
      const known = leavesOf(organisation)
      if (!headsOf(organisation).some(head => head.day === day))
        for (const { id: caseId, revision, headHash: hash } of page) {
          const own = known.filter(leaf => leaf.caseId === caseId)
          if (own.every(leaf => leaf.day !== day && leaf.revision < revision))
            tables.auditLeaves.push({ organisation, day, caseId, revision, hash })
        }
      return page.length < limit ? null : (page.at(-1)?.id ?? null)
    },
    leaves: async (organisation, day, { after, limit }) =>
      leavesOf(organisation)
        .filter(leaf => leaf.day === day && leaf.caseId > (after ?? ''))
        .toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1))
        .slice(0, limit)
        .map(({ caseId, revision, hash }) => ({ caseId, revision, hash })),
    async add(head) {
      const counted = leavesOf(head.organisation).filter(({ day }) => day === head.day).length
      if (counted !== head.cases || headsOf(head.organisation).some(({ day }) => day === head.day)) return false
      tables.auditHeads.push(head)
      return true
    },
    newest: async organisation => newestFirst(organisation)[0] ?? null,
    async list(organisation, { limit, cursor }) {
      const rows = newestFirst(organisation).filter(({ day }) => !cursor || day < cursor)
      return { items: rows.slice(0, limit), nextCursor: rows.length > limit ? (rows[limit - 1]?.day ?? null) : null }
    },
    async headless(organisation) {
      const known = new Set(headsOf(organisation).map(({ day }) => day))
      return [...new Set(leavesOf(organisation).map(({ day }) => day))].filter(day => !known.has(day)).toSorted()
    },
  }
}
