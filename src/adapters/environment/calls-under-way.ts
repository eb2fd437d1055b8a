import type { Server } from 'node:http'

/** How many calls that change something are answered now: a stream or a page that is read is none. */
export function callsUnderWay(server: Server): () => number {
  let open = 0
  server.on('request', ({ method }, response) => {
    if (method !== 'POST') return
    open += 1
    response.once('close', () => {
      open -= 1
    })
  })
  return () => open
}
