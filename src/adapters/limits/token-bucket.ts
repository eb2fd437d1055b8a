import type { Limit, LimitTaken } from '../../ports/limits.ts'

export interface Bucket {
  readonly tokens: number
  /** milliseconds */
  readonly at: number
  /** a full bucket tells nothing: from then on it may be forgotten */
  readonly fullAt: number
}

/** One token out of a bucket, a full one when there is none. */
export function takeFrom(bucket: Bucket | undefined, limit: Limit, at: number): { readonly bucket: Bucket; readonly taken: LimitTaken } {
  const { tokens: before, at: since } = bucket ?? { tokens: limit.burst, at }
  // a clock that was set back takes nothing away
  const filled = Math.min(limit.burst, before + (Math.max(0, at - since) / 1000) * limit.perSecond)
  const ok = filled >= 1
  const tokens = ok ? filled - 1 : filled
  return { bucket: { tokens, at, fullAt: at + ((limit.burst - tokens) / limit.perSecond) * 1000 }, taken: takenOf(ok, tokens, limit) }
}

const takenOf = (ok: boolean, tokens: number, limit: Limit): LimitTaken => ({
  ok,
  limit: limit.burst,
  remaining: Math.floor(tokens),
  retryAfterSeconds: ok ? 0 : Math.max(1, Math.ceil((1 - tokens) / limit.perSecond)),
  resetSeconds: Math.ceil((limit.burst - tokens) / limit.perSecond),
})
