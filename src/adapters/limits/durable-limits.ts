import type { Log } from '../../ports/deps.ts'
import type { Limits, LimitTaken } from '../../ports/limits.ts'
import type { RoomNamespace } from '../rooms/durable-rooms.ts'

/**
 * Exact buckets across the isolates of Workers: they lie in the object of an organisation, whatever else each isolate counts for itself.
 * An object that does not answer stops nobody: the isolate counts then.
 */
export function durableLimits(offices: RoomNamespace, local: Limits, log: Log): Limits {
  return {
    async take(key, limit, exactFor) {
      if (exactFor === undefined) return local.take(key, limit)
      try {
        const office = offices.getByName(exactFor)
        const answer = await office.fetch('https://office.invalid/take', { method: 'POST', body: JSON.stringify({ key, limit }) })
        return takenOf(await answer.text())
      } catch (error) {
        log('warn', 'limits.object-failed', { error: error instanceof Error ? error.name : 'unknown' })
        return local.take(key, limit)
      }
    },
  }
}

/** Only our own object writes here. */
const takenOf = (text: string): LimitTaken => JSON.parse(text)
