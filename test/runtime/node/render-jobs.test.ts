import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import sample from '../../../templates/contingency-plan/sample.json' with { type: 'json' }
import { type NodeServer, startNodeServer } from './start-node-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'render-jobs-'))
const settings = {
  DATABASE_URL: `file:${join(folder, 'data/anbei.db')}`,
  ANBEI_API_KEY: 'test-api-key',
  ANBEI_TODAY: '2026-11-23',
  ANBEI_LOG: 'error',
}
const rows = 120
const records = Array.from({ length: rows }, (_, at) => ({
  id: `r${at}`,
  fields: { ...sample.fields, organizerName: `杭州示例${at}茶业有限公司`, ...(at % 40 === 7 ? { principalMobile: '123' } : {}) },
}))

let server: NodeServer

beforeAll(async () => {
  server = await startNodeServer(settings)
})

afterAll(async () => {
  await server.stop('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

const call = (path: string, init: RequestInit = {}) =>
  fetch(new URL(`/v1/render-jobs${path}`, server.base), {
    ...init,
    headers: { authorization: `Bearer ${settings.ANBEI_API_KEY}`, 'content-type': 'application/json', ...init.headers },
  })

const begin = async (): Promise<string> => {
  const response = await call('', { method: 'POST', body: JSON.stringify({ template: 'contingency-plan', records }) })
  return (await response.json()).id
}

const read = async (id: string) => (await call(`/${id}`)).json()

async function ended(id: string) {
  for (;;) {
    const job = await read(id)
    if (job.status !== 'queued' && job.status !== 'running') return job
    await wait(200)
  }
}

const archive = async (id: string): Promise<Buffer> => Buffer.from(await (await call(`/${id}/result.zip`)).arrayBuffer())

test('a job that is killed again and again ends with every row once, and the bytes of one that was let be', async () => {
  const calm = await ended(await begin())
  expect([calm.status, calm.counts]).toEqual(['done', { total: rows, done: rows - 3, failed: 3 }])
  const id = await begin()
  let kills = 0
  for (const pause of [250, 600, 900]) {
    await wait(pause)
    if ((await read(id)).status === 'done') break
    await server.stop('SIGKILL')
    kills += 1
    server = await startNodeServer(settings)
  }
  expect(kills).toBeGreaterThan(0)
  const job = await ended(id)
  expect([job.status, job.counts, job.result]).toEqual(['done', calm.counts, calm.result])
  expect(Buffer.compare(await archive(id), await archive(calm.id))).toBe(0)
}, 120_000)
