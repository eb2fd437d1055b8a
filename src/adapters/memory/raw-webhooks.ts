import type { RawWebhooks } from '../sealing/raw-webhooks.ts'
import { keyOf, type MemoryTables } from './tables.ts'

/** Endpoints in a Map. */
export function memoryRawWebhooks({ endpoints }: MemoryTables): RawWebhooks {
  return {
    list: async organisation =>
      [...endpoints.values()].filter(row => row.organisation === organisation).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    get: async (organisation, id) => endpoints.get(keyOf(organisation, id)) ?? null,
    async add(endpoint) {
      endpoints.set(keyOf(endpoint.organisation, endpoint.id), endpoint)
    },
    async change(organisation, id, change) {
      const row = endpoints.get(keyOf(organisation, id))
      if (!row) return null
      const changed = { ...row, ...change, ...(change.enabled ? { failingSince: null, disabled: null } : {}) }
      endpoints.set(keyOf(organisation, id), changed)
      return changed
    },
    drop: async (organisation, id) => endpoints.delete(keyOf(organisation, id)),
    async setSecrets({ organisation, id, rotation }, secrets) {
      const row = endpoints.get(keyOf(organisation, id))
      if (row?.rotation !== rotation) return false
      endpoints.set(keyOf(organisation, id), { ...row, secrets, rotation: rotation + 1 })
      return true
    },
    async noteTry(organisation, id, { at, ok }) {
      const row = endpoints.get(keyOf(organisation, id))
      if (!row) return
      const health = ok ? { failingSince: null, succeededAt: at } : { failingSince: row.failingSince ?? at }
      endpoints.set(keyOf(organisation, id), { ...row, ...health })
    },
    async disable(organisation, id, disabled) {
      const row = endpoints.get(keyOf(organisation, id))
      if (!row?.enabled) return false
      endpoints.set(keyOf(organisation, id), { ...row, enabled: false, disabled })
      return true
    },
  }
}
