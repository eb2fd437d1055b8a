import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { drainBodies } from './drain-bodies.ts'

const piece = Buffer.alloc(256 * 1024)

/** Answers at once and reads nothing; the caller sends all of its body before it listens. */
async function refused(pieces: number, mostBytes: number) {
  const server = createServer((_request, response) => {
    response.writeHead(413).end('too large')
  }).listen(0)
  drainBodies(server, { mostBytes, mostMs: 5_000 })
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {})
  const closed = new Promise<string>(resolve => socket.once('close', () => resolve('')))
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${pieces * piece.length}\r\n\r\n`)
  let sent = 0
  for (; sent < pieces && !socket.destroyed; sent += 1)
    if (!socket.write(piece)) await Promise.race([new Promise(resolve => socket.once('drain', resolve)), closed])
  const heard = socket.destroyed ? '' : await Promise.race([once(socket, 'data').then(([said]) => String(said)), closed])
  const isCut = socket.destroyed
  socket.destroy()
  server.closeAllConnections()
  server.close()
  return { heard: heard.split('\r\n')[0], isCut }
}

test('who sends all of a refused body before listening hears why it was refused', async () => {
  expect(await refused(40, 64 * 1024 * 1024)).toEqual({ heard: 'HTTP/1.1 413 Payload Too Large', isCut: false })
})

test('a body beyond what is drained is cut off', async () => {
  expect((await refused(4_000, 1024 * 1024)).isCut).toBe(true)
})
