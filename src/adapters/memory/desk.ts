import type { Desk } from '../../ports/desk.ts'
import { keyOf, type MemoryTables } from './tables.ts'

export function memoryDesk(tables: MemoryTables): Desk {
  return {
    settings: async organisation => tables.deskSettings.get(organisation) ?? null,
    async setSettings(organisation, settings) {
      tables.deskSettings.set(organisation, settings)
    },
    async cannedReplies(organisation) {
      const own = [...tables.cannedReplies.values()].filter(row => row.organisation === organisation)
      return own.map(({ organisation: _, ...reply }) => reply).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    },
    async putCannedReply(organisation, reply) {
      tables.cannedReplies.set(keyOf(organisation, reply.id), { organisation, ...reply })
    },
    dropCannedReply: async (organisation, id) => tables.cannedReplies.delete(keyOf(organisation, id)),
    async figures(organisation, from, to) {
      const own = [...tables.deskFigures.values()].filter(row => row.organisation === organisation && from <= row.day && row.day <= to)
      return own
        .map(({ organisation: _, ...figure }) => figure)
        .toSorted((a, b) => (keyOf(a.day, a.staff) < keyOf(b.day, b.staff) ? -1 : 1))
    },
  }
}
