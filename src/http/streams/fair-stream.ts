/** A turn is some thirty steps, and each of them waits behind what is written in one go. */
const mostInOneGo = 1 << 18

/** Pieces as whoever reads takes them. An archive of gigabytes lets others have their turn after every few of them. */
export function fairStream(
  pieces: AsyncGenerator<Uint8Array>,
  /** what was to be read is gone: true where the connection was ended because of it, so that nobody waits for more */
  cut?: (error: Error) => boolean,
): ReadableStream<Uint8Array> {
  let written = 0
  return new ReadableStream({
    async pull(stream) {
      if (written >= mostInOneGo) {
        written = 0
        await new Promise(resolve => setTimeout(resolve))
      }
      const next = await pieces.next().catch((error: Error) => error)
      if (next instanceof Error) {
        if (cut?.(next)) return new Promise<never>(() => {})
        return stream.error(next)
      }
      const { done, value } = next
      if (done) return stream.close()
      written += value.length
      stream.enqueue(value)
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}
