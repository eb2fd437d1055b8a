import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { HttpEnv } from '../env.ts'
import { sendRange } from './send-range.ts'

describe('what is sent goes away meanwhile', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const told = vi.spyOn(console, 'info').mockImplementation(() => {})
  afterEach(() => {
    said.mockClear()
    told.mockClear()
  })

  test('the answer ends short, with nothing of ours in it and one quiet line', async () => {
    const lines: string[] = []
    const pieces = async function* () {
      yield new Uint8Array(1_000).fill(65)
      await new Promise(resolve => setTimeout(resolve, 20))
      throw new Error('the files of part 1 are gone')
    }
    const app = new Hono<HttpEnv>().get('/', c =>
      sendRange(c, { bytes: 5_000, etag: 'a', headers: {}, read: pieces, log: (level, event) => lines.push(`${level} ${event}`) }),
    )
    const server = serve({ fetch: app.fetch, port: 0 })
    try {
      const port = await new Promise<number>(resolve =>
        server.once('listening', () => {
          const address = server.address()
          resolve(typeof address === 'object' && address ? address.port : 0)
        }),
      )
      const response = await fetch(`http://127.0.0.1:${port}/`)
      let got = ''
      await expect(
        (async () => {
          for await (const piece of response.body ?? []) got += Buffer.from(piece).toString()
        })(),
      ).rejects.toThrow()
      expect(got).toBe('A'.repeat(1_000))
      expect(lines).toEqual(['warn answer.cut'])
      expect([said.mock.calls, told.mock.calls]).toEqual([[], []])
    } finally {
      server.close()
    }
  })
})
