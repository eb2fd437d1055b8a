import type { Limit } from '../../ports/limits.ts'
import { type Bucket, takeFrom } from '../limits/token-bucket.ts'
import { Room } from './room-object.ts'

/** fuller buckets than that are full again before anybody notices that an object forgot them */
const slowPerSecond = 1
const mostKept = 1_000

/**
 * One object an organisation: who watches its list of conversations, and its exact limits. Buckets of fast limits are in its memory, those
 * of slow ones (guesses) are stored too, so that an object that was evicted goes on counting.
 */
export class Office extends Room {
  readonly #buckets = new Map<string, Bucket>()

  override async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname !== '/take') return super.fetch(request)
    const { key, limit } = takeOf(await request.text())
    const at = Date.now()
    const isSlow = limit.perSecond < slowPerSecond
    const known = this.#buckets.get(key) ?? (isSlow ? bucketOf(await this.ctx.storage.get(key)) : undefined)
    const { bucket, taken } = takeFrom(known, limit, at)
    this.#buckets.set(key, bucket)
    if (this.#buckets.size > mostKept) await this.#forget(at)
    // the answer waits for the write
    if (isSlow) await this.ctx.storage.put(key, JSON.stringify(bucket))
    return Response.json(taken)
  }

  async #forget(at: number): Promise<void> {
    for (const [key, { fullAt }] of this.#buckets) if (at >= fullAt) this.#buckets.delete(key)
    const full = [...(await this.ctx.storage.list())].flatMap(([key, value]) => ((bucketOf(value)?.fullAt ?? 0) <= at ? [key] : []))
    await this.ctx.storage.delete(full.slice(0, 128))
  }
}

/** Only our own Worker calls. */
const takeOf = (text: string): { readonly key: string; readonly limit: Limit } => JSON.parse(text)
const bucketOf = (stored: unknown): Bucket | undefined => (typeof stored === 'string' ? JSON.parse(stored) : undefined)
