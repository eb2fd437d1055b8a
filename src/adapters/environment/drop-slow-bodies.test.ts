import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { dropSlowBodies } from './drop-slow-bodies.ts'

test('a body that brings a byte now and then is cut off, one that waits for its reader is not', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/read') request.resume()
    request.once('end', () => response.end('whole'))
  }).listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const leave = dropSlowBodies(server, { everyMs: 20, leastBytes: 10, patience: 3 })
  const open = (path: string, body: string) => {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n${body}`)
    return socket
  }
  const waits = open('/left', 'x'.repeat(900))
  const drips = open('/read', ' ')
  await once(drips, 'close')
  expect(waits.destroyed).toBe(false)
  waits.destroy()
  leave()
  server.closeAllConnections()
  server.close()
})
