import type { Limit, Limits, LimitTaken } from '../../ports/limits.ts'

interface Bucket {
  tokens: number
  at: number
  /** a full bucket tells nothing: from then on it may be forgotten */
  fullAt: number
}

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
      const bucket = buckets.get(key) ?? { tokens: limit.burst, at, fullAt: at }
      bucket.tokens = Math.min(limit.burst, bucket.tokens + ((at - bucket.at) / 1000) * limit.perSecond)
      bucket.at = at
      buckets.set(key, bucket)
      const ok = bucket.tokens >= 1
      if (ok) bucket.tokens -= 1
      bucket.fullAt = at + ((limit.burst - bucket.tokens) / limit.perSecond) * 1000
      return taken(ok, bucket.tokens, limit)
    },
  }
}

const taken = (ok: boolean, tokens: number, limit: Limit): LimitTaken => ({
  ok,
  limit: limit.burst,
  remaining: Math.floor(tokens),
  retryAfterSeconds: ok ? 0 : Math.max(1, Math.ceil((1 - tokens) / limit.perSecond)),
  resetSeconds: Math.ceil((limit.burst - tokens) / limit.perSecond),
})
