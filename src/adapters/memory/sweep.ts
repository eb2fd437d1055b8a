import { later, retention } from '../sealing/retention.ts'
import type { MemoryTables } from './tables.ts'

/** Removes what has expired; how many rows went. */
export function sweepMemory(tables: MemoryTables, now: string): number {
  let gone = 0
  for (const [key, spans] of tables.heldSpans) {
    const kept = spans.filter(span => span.expiresAt > now)
    gone += spans.length - kept.length
    if (kept.length) tables.heldSpans.set(key, kept)
    else tables.heldSpans.delete(key)
  }
  for (const [key, row] of tables.idempotency)
    if (row.expiresAt <= now) {
      tables.idempotency.delete(key)
      gone += 1
    }
  for (const [key, { settledAt }] of tables.outbox)
    if (settledAt !== null && settledAt <= later(now, -retention.settledMessage)) {
      tables.outbox.delete(key)
      tables.attempts.delete(key)
      gone += 1
    }
  return gone
}
