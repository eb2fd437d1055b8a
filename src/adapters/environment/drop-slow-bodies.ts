import type { IncomingMessage, Server } from 'node:http'

export interface SlowBodies {
  /** how often each body that still comes is looked at */
  readonly everyMs: number
  /** bytes that a body brings in that time at least, on the slowest telephone */
  readonly leastBytes: number
  /** looks in a row at which it may bring less */
  readonly patience: number
}

const usual: SlowBodies = { everyMs: 10_000, leastBytes: 1_024, patience: 3 }

/**
 * Cuts off whoever sends a body so slowly that it is meant to hold the connection. A body that waits because we read slowly is not
 * counted: there is something of it to be read.
 */
export function dropSlowBodies(server: Server, { everyMs, leastBytes, patience }: SlowBodies = usual): () => void {
  const coming = new Map<IncomingMessage, { read: number; slow: number }>()
  const take = (request: IncomingMessage): void => {
    coming.set(request, { read: request.socket.bytesRead, slow: 0 })
    request.once('end', () => coming.delete(request))
    request.once('close', () => coming.delete(request))
  }
  server.on('request', take)
  const looking = setInterval(() => {
    for (const [request, known] of coming) {
      const { bytesRead } = request.socket
      const isSlow = bytesRead - known.read < leastBytes && request.readableLength === 0
      known.slow = isSlow ? known.slow + 1 : 0
      known.read = bytesRead
      if (request.complete) coming.delete(request)
      else if (known.slow >= patience) request.socket.destroy()
    }
  }, everyMs).unref()
  return () => {
    clearInterval(looking)
    server.off('request', take)
  }
}
