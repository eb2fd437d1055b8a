import type { Deps } from '../../ports/deps.ts'

/** a scraper that asks more often is told the same */
const freshMs = 5_000

/** Writes what waits into the gauges, before they are read. A database that does not answer leaves them as they were. */
export function createBacklogLines({ health, metrics, clock }: Pick<Deps, 'health' | 'metrics' | 'clock'>): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  return async () => {
    const now = clock.now()
    if (!health.backlog || Math.abs(Date.parse(now) - last) < freshMs) return
    last = Date.parse(now)
    const lines = await health.backlog(now).catch(() => [])
    for (const { queue, waiting, oldestSeconds } of lines) {
      metrics.gauge('anbei_queue_waiting', waiting, { queue })
      metrics.gauge('anbei_queue_oldest_seconds', oldestSeconds, { queue })
    }
  }
}
