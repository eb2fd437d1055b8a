import type { Limits } from '../../ports/limits.ts'
import { type Bucket, takeFrom } from './token-bucket.ts'

const sweepEvery = 1_000

/** Token buckets of this process (Node) or isolate (Workers). `now` is in milliseconds. */
export function memoryLimits(now: () => number = Date.now): Limits {
  const buckets = new Map<string, Bucket>()
  let calls = 0

  const sweep = (at: number) => {
    for (const [key, bucket] of buckets) if (at >= bucket.fullAt) buckets.delete(key)
  }

  return {
    async take(key, limit) {
      const at = now()
      calls += 1
      if (calls % sweepEvery === 0) sweep(at)
      const { bucket, taken } = takeFrom(buckets.get(key), limit, at)
      buckets.set(key, bucket)
      return taken
    },
  }
}
