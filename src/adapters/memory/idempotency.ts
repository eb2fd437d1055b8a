import type { Clock } from '../../ports/clock.ts'
import type { Idempotency } from '../../ports/idempotency.ts'
import { later, retention } from '../sealing/retention.ts'
import { type MemoryTables, markKey } from './tables.ts'

export function memoryIdempotency(tables: MemoryTables, clock: Clock): Idempotency {
  return {
    async begin(organisation, mark, now) {
      const key = markKey(organisation, mark)
      const row = tables.idempotency.get(key)
      const free = !row || row.expiresAt <= now || (row.result === null && row.leaseUntil <= now)
      if (free) {
        tables.idempotency.set(key, {
          organisation,
          bodyHash: mark.bodyHash,
          result: null,
          leaseUntil: later(now, retention.lease),
          expiresAt: later(now, retention.idempotency),
        })
        return { kind: 'fresh' }
      }
      if (row.bodyHash !== mark.bodyHash) return { kind: 'otherBody' }
      if (row.result) return { kind: 'done', ...row.result }
      return { kind: 'running', retryAfterSeconds: Math.ceil((Date.parse(row.leaseUntil) - Date.parse(now)) / 1000) }
    },

    async finish(organisation, mark, { caseId, seq, extra = {} }) {
      const now = clock.now()
      const result = { caseId, seq, extra }
      const expiresAt = later(now, retention.idempotency)
      tables.idempotency.set(markKey(organisation, mark), { organisation, bodyHash: mark.bodyHash, result, leaseUntil: now, expiresAt })
    },

    async release(organisation, mark) {
      const row = tables.idempotency.get(markKey(organisation, mark))
      if (row && row.result === null && row.bodyHash === mark.bodyHash) tables.idempotency.delete(markKey(organisation, mark))
    },
  }
}
