import { expect, test } from 'vitest'
import { StoreUnavailable } from '../../ports/store.ts'
import { fetchInTime } from './fetch-in-time.ts'

const request = new Request('https://database.invalid/v2/pipeline', { method: 'POST', body: '{}' })

/** answers only when the caller gives up */
const slow: typeof fetch = (_request, init) =>
  new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)))

test('a database that is too slow is given up, with the wait to come again', async () => {
  const failure = await fetchInTime(1, slow)(request.clone()).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(StoreUnavailable)
  expect(failure).toMatchObject({ retryAfterSeconds: 3, cause: { name: 'TimeoutError' } })
})

test.each([429, 500, 503])('%i of a gateway is unavailable, and what the database itself refuses is handed on', async status => {
  const answering = (code: number) => fetchInTime(1_000, async () => new Response('{}', { status: code }))
  await expect(answering(status)(request.clone())).rejects.toBeInstanceOf(StoreUnavailable)
  expect((await answering(400)(request.clone())).status).toBe(400)
})
