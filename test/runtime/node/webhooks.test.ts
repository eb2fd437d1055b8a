import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { startReceiver, verifiedBy } from '../../fixtures/webhooks/start-receiver.ts'
import { startNodeServer } from './start-node-server.ts'

test('what a killed server had written but not delivered is delivered by the next one, with the id that it had', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hooks-'))
  const receiver = await startReceiver()
  const environment = {
    DATABASE_URL: `file:${join(folder, 'a.db')}`,
    ANBEI_API_KEY: 'test-api-key',
    ANBEI_LOCAL_WEBHOOKS: 'on',
    ANBEI_LOG: 'error',
  }
  let server = await startNodeServer(environment)
  const post = async (path: string, body: object) => {
    const headers = { authorization: 'Bearer test-api-key', 'content-type': 'application/json' }
    const response = await fetch(new URL(path, server.base), { method: 'POST', headers, body: JSON.stringify(body) })
    expect(response.status).toBeLessThan(300)
    return response.json()
  }
  try {
    receiver.answers.push(...Array.from({ length: 200 }, () => ({ status: 500 })))
    // the day's head of the audit is told meanwhile too, of no case
    const { secret } = await post('/v1/webhooks', { url: receiver.url, events: ['case.opened'] })
    const opened: string[] = []
    for (let n = 0; n < 5; n += 1) opened.push((await post('/v1/cases', { filings: ['icpFiling'], fields: {} })).id)
    await server.stop('SIGKILL')
    const refused = receiver.delivered.splice(0)
    receiver.answers.length = 0
    server = await startNodeServer(environment)
    // those that the dead one had under way are free when their lease ends
    await vi.waitUntil(() => receiver.delivered.length >= opened.length, { timeout: 110_000, interval: 200 })
    const cases = receiver.delivered.map(({ body }) => JSON.parse(body).data.case)
    expect(new Set(cases)).toEqual(new Set(opened))
    expect(receiver.delivered.every(each => verifiedBy(each, [secret]).length === 1)).toBe(true)
    const ids = new Map(receiver.delivered.map(({ headers, body }) => [JSON.parse(body).data.case, headers['webhook-id']]))
    for (const { headers, body } of refused) expect(headers['webhook-id']).toBe(ids.get(JSON.parse(body).data.case))
  } finally {
    await server.stop('SIGKILL')
    await receiver.close()
    rmSync(folder, { recursive: true, force: true })
  }
}, 240_000)
