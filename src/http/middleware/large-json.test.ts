import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

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

  test('that is deeper than any is refused, wherever it is sent; a line of it fails alone', async () => {
    const deep = `{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`
    const post = (path: string, body: string, type = 'application/json') =>
      server.app.request(path, { method: 'POST', body, headers: { ...server.bearer(server.apiKey), 'content-type': type } })
    for (const path of [
      '/v1/checks',
      '/v1/cases/bulk',
      '/v1/cases',
      '/v1/render-jobs',
      '/v1/render-jobs/job_01a227dc53f073648c9615a68e1444a8/retry',
    ]) {
      const answer = await post(path, deep)
      expect([path, answer.status, (await answer.json()).maxDepth]).toEqual([path, 413, 100])
    }
    const lines = [`{"fields":${deep}}`, '{"fields":{}}'].join('\n')
    const { results } = await (await post('/v1/checks?filings=icpFiling', lines, 'application/x-ndjson')).json()
    expect(results.map(({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code))).toEqual([['malformedLine'], []])
  })

  test('of a small body is read by whoever it is for', async () => {
    const init = {
      method: 'POST',
      body: '{}',
      headers: { ...server.bearer(server.apiKey), 'content-type': 'application/json' },
    }
    expect((await server.app.request('/v1/render-jobs/job_01a227dc53f073648c9615a68e1444a8/retry', init)).status).toBe(404)
  })
})
