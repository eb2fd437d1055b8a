import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { faultOf } from '../fixtures/hostile/judge-answer.ts'
import { type HostileRequest, hostileRequests } from '../fixtures/hostile/requests.ts'
import { testApp } from '../fixtures/http/test-app.ts'
import { fixedProvider } from '../fixtures/open-id/fixed-provider.ts'
import { readOperations } from '../fixtures/openapi/operations.ts'
import { recordedReader } from '../fixtures/reading/recorded-reader.ts'
import { furnish } from '../fixtures/tenants/furnish.ts'

/** `npm run soak -- --requests 200000` sends the rest to a real server, which is also where time is looked at. */
const requests = Number(process.env.HOSTILE_REQUESTS ?? 2_000)

test('no request makes the server fail or tell of itself', async () => {
  const server = await testApp({ pictures: recordedReader(), openId: fixedProvider })
  const here = await furnish(server, server, 'owner')
  const document = (await server.call('GET', '/openapi.json')).body
  const closing = new AbortController()
  // a live stream says what it has and ends
  closing.abort()
  const limits = { take: async () => ({ ok: true, limit: 1, remaining: 1, retryAfterSeconds: 0, resetSeconds: 0 }) }
  const app = createApp({ ...server.deps, closing: closing.signal, limits })
  const credentials = { visitor: here.visitor, key: here.key, staff: here.chief.auth, nobody: {}, nonsense: server.bearer('nonsense') }
  // signing out and leaving for good would end the test for that caller; a server that ends says so
  const operations = readOperations(document).filter(({ path }) => !/^\/v1\/staff\/(?:sessions?|users|password)\b|^\/readyz$/.test(path))

  async function send({ method, path, headers, body, caller }: HostileRequest): Promise<string | null> {
    const sent = typeof body === 'string' ? body.toWellFormed() : body === null ? null : new Uint8Array(body)
    const response = await app.request(path, { method, headers: { ...headers, ...credentials[caller] }, body: sent })
    return faultOf({ status: response.status, milliseconds: 0, text: await response.text() })
  }

  const any = hostileRequests({ operations, schemas: document.components.schemas, idOf: here.idOf, pointers: here.pointers })
  await fc.assert(
    fc.asyncProperty(any, async request => {
      expect(await send(request)).toBeNull()
    }),
    { seed: 1129, numRuns: requests, endOnFailure: true },
  )
})
