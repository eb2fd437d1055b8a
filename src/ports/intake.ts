/** Bodies of requests on their way into memory: all of them together hold a bounded part of it. */
export interface Intake {
  /**
   * The whole body, as soon as it arrived and there is room for it. A body of more than `most` bytes is `too-large`; one that finds no room in
   * time is `busy`. Whoever has it calls `release` when the bytes are used up,
   * and their memory is gone.
   */
  take(body: ReadableStream<Uint8Array> | null, most: number): Promise<TakenBody | IntakeRefusal>
  /** a place among the calls that are worked on at once, first come, first served; null when it is not there in time */
  admit(): Promise<(() => void) | null>
  /** room for a body that somebody else reads, now or not at all; what it answers gives it back */
  reserve(bytes: number): (() => void) | null
}

export interface TakenBody {
  readonly ok: true
  readonly bytes: Uint8Array<ArrayBuffer>
  release(): void
}

export type IntakeRefusal =
  | { readonly ok: false; readonly why: 'too-large' }
  | { readonly ok: false; readonly why: 'busy'; readonly retryAfterSeconds: number }
