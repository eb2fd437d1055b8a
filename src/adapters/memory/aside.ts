import type { Deps } from '../../ports/deps.ts'
import { deterministicListener } from '../listener/deterministic.ts'
import { memoryMetrics } from '../metrics/memory-metrics.ts'
import { memoryRooms } from '../rooms/memory-rooms.ts'
import { memoryStore } from './index.ts'

/** The same server with nothing to keep and nobody to tell: its rows go with it, nothing is sent, counted or logged, no model is asked. */
export function aside({ pictures: _, wording: __, texts: { prepare: ___, ...texts }, ...deps }: Deps): Deps {
  const { tables: _rows, ...store } = memoryStore({ vault: deps.vault, clock: deps.clock, alone: true })
  return {
    ...deps,
    ...store,
    listener: deterministicListener(deps),
    metrics: memoryMetrics(),
    rooms: memoryRooms(),
    texts,
    log: () => {},
  }
}
