import type { WrappedKey } from '../sealing/raw-cases.ts'
import type { KeyHolder } from '../sealing/rewrap-keys.ts'
import type { MemoryTables } from './tables.ts'

/** Every table with data keys. */
export const keyHolders = ({
  cases,
  renderJobs,
  outbox,
  identitySecrets,
  openIds,
  endpoints,
  schedules,
}: MemoryTables): readonly KeyHolder[] => [
  holderOf(cases),
  holderOf(renderJobs),
  holderOf(outbox),
  holderOf(identitySecrets),
  holderOf(openIds),
  holderOf(endpoints),
  holderOf(schedules),
]

const holderOf = <T extends { readonly key: WrappedKey | null }>(table: Map<string, T>): KeyHolder => ({
  async keysNotUnder(keyId, limit) {
    const held = [...table].flatMap(([name, { key }]) => {
      if (!key || key.keyId === keyId) return []
      const replace = async (to: WrappedKey): Promise<void> => {
        const row = table.get(name)
        if (row?.key?.keyId === key.keyId) table.set(name, { ...row, key: to })
      }
      return [{ key, replace }]
    })
    return held.slice(0, Math.max(limit, 0))
  },
})
