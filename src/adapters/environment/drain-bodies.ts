import type { IncomingMessage, Server } from 'node:http'

export interface Drain {
  /** of a body that nobody reads: what comes beyond is cut off */
  readonly mostBytes: number
  readonly mostMs: number
}

/** a body of 64 MB over 20 Mbit/s, and a file that is a little too long over a slow telephone */
const usual: Drain = { mostBytes: 64 * 1024 * 1024, mostMs: 30_000 }

/**
 * Lets a body that was answered before it was read come to its end, and drops it: a caller that sends all of it before it listens would not see why
 * it was refused. No byte of it is kept.
 */
export function drainBodies(server: Server, { mostBytes, mostMs }: Drain = usual): void {
  server.on('request', (request, response) => {
    response.once('finish', () => {
      if (!request.readableEnded && !request.destroyed) drop(request, mostBytes, mostMs)
    })
  })
}

/** how often it is looked at how much came; Node drops the pieces without a word where nobody asked for them */
const everyMs = 100

function drop(request: IncomingMessage, mostBytes: number, mostMs: number): void {
  const { socket } = request
  const [from, until] = [socket.bytesRead, Date.now() + mostMs]
  const looking = setInterval(() => {
    if (socket.bytesRead - from > mostBytes || Date.now() > until) socket.destroy()
  }, everyMs).unref()
  for (const end of ['end', 'close', 'error']) request.once(end, () => clearInterval(looking))
  socket.once('close', () => clearInterval(looking))
  // whoever waited to read it has gone
  request.removeAllListeners('data').removeAllListeners('readable')
  request.resume()
}
