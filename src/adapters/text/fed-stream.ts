/** A reader of a stream that gets it piece by piece. */
export interface FedStream<T> {
  /** Ends when the piece is used up; then null, or what the reader said and wants no more. `null` instead of bytes ends the stream. */
  give(bytes: Uint8Array | null): Promise<{ readonly said: T } | null>
}

export function fedStream<T>(read: (body: AsyncIterable<Uint8Array>) => Promise<T>): FedStream<T> {
  let hand: (next: Uint8Array | null) => void = () => {}
  let wanted = Promise.withResolvers<null>()
  async function* body(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const next = await new Promise<Uint8Array | null>(resolve => {
        hand = resolve
        wanted.resolve(null)
      })
      if (next === null) return
      yield next
    }
  }
  const made = read(body()).then(said => ({ said }))
  return {
    async give(bytes) {
      const early = await Promise.race([made, wanted.promise])
      if (early) return early
      wanted = Promise.withResolvers()
      hand(bytes)
      return bytes === null ? made : Promise.race([made, wanted.promise])
    },
  }
}
