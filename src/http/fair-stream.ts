/** A turn is some thirty steps, and each of them waits behind what is written in one go. */
const mostInOneGo = 1 << 18

/** Pieces as whoever reads takes them. An archive of gigabytes lets others have their turn after every few of them. */
export function fairStream(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  let written = 0
  return new ReadableStream({
    async pull(stream) {
      if (written >= mostInOneGo) {
        written = 0
        await new Promise(resolve => setTimeout(resolve))
      }
      const { done, value } = await pieces.next()
      if (done) return stream.close()
      written += value.length
      stream.enqueue(value)
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}
