import { sha256Hex } from './digest.ts'

const blockBytes = 64 * 1024

/** A body as it passes, and what tells it from another one at its end: a chain over its blocks, however it was cut on its way. */
export function digesting(body: ReadableStream<Uint8Array>): { readonly body: ReadableStream<Uint8Array>; digest(): Promise<string> } {
  const block = new Uint8Array(blockBytes)
  let held = 0
  let chain = ''
  const close = async (): Promise<void> => {
    chain = await sha256Hex(`${chain}${await sha256Hex(block.slice(0, held))}`)
    held = 0
  }
  const passing = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      async transform(chunk, stream) {
        for (let at = 0; at < chunk.length; ) {
          const piece = chunk.subarray(at, at + blockBytes - held)
          block.set(piece, held)
          held += piece.length
          at += piece.length
          if (held === blockBytes) await close()
        }
        stream.enqueue(chunk)
      },
    }),
  )
  return {
    body: passing,
    async digest() {
      if (held > 0) await close()
      return chain
    },
  }
}
