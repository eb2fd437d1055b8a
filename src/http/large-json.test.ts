import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../../test/fixtures/http/test-app.ts'
import { countJsonValues } from './middleware/count-json-values.ts'

const megabyte = 1024 * 1024

let server: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  server = await testApp()
})

/** In chunks, so that nobody says how long it is. */
function sent(text: string, times: number, headers: Record<string, string> = server.bearer(server.apiKey)) {
  const part = new TextEncoder().encode(text)
  let left = times
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      if (left > 0) stream.enqueue(part)
      else stream.close()
      left -= 1
    },
  })
  const init = { method: 'POST', body, duplex: 'half', headers: { ...headers, 'content-type': 'application/json' } }
  return { response: server.app.request('/v1/checks', init), read: () => times - left }
}

describe('JSON of megabytes', () => {
  test('is judged like any other', async () => {
    const record = JSON.stringify({ fields: { organizerName: '甲公司', logRetentionMonths: 6 } })
    const records = Array.from({ length: 1_000 }, () => record).join(',')
    const answer = await sent(`{"filings":["icpFiling"],"records":[${records}]}`, 1).response
    expect([answer.status, (await answer.json()).summary.records]).toEqual([200, 1_000])
  })

  test('that is too long is not read to its end', async () => {
    const { response, read } = sent('x'.repeat(megabyte), 1_000)
    const answer = await response
    expect([answer.status, (await answer.json()).maxBytes, read() < 20]).toEqual([413, 16 * megabyte, true])
  })

  test('that would be thirty times as large in memory is refused before it is parsed', async () => {
    const answer = await sent('[],'.repeat(100_000), 40).response
    expect([answer.status, (await answer.json()).maxValues]).toEqual([413, 1_000_000])
  })

  test('is not read for a caller who is not known', async () => {
    const { response, read } = sent('x'.repeat(megabyte), 1_000, {})
    expect([(await response).status, read() < 3]).toEqual([401, true])
  })
})

test('values are counted outside of strings, and no further than asked', () => {
  const count = (value: unknown): number => countJsonValues(new TextEncoder().encode(JSON.stringify(value)), 1_000)
  expect([count('a,[{"\\,'), count(['a', 'b']), count({ a: 1, b: [] })]).toEqual([1, 3, 4])
  expect(count(Array(5_000).fill(0))).toBe(1_000)
})
