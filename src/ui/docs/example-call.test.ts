import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { curlOf, exampleOf } from './example-call.ts'
import { type OpenApi, operationsOf } from './open-api.ts'

test('an example is what the contract gives, else the smallest value with what is required', () => {
  const api: OpenApi = {
    info: { title: 't', version: '1' },
    paths: {},
    components: { schemas: { Own: { type: 'object', required: ['own'], properties: { own: { $ref: '#/components/schemas/Own' } } } } },
  }
  expect(exampleOf({ example: { a: 1 } }, api)).toEqual({ a: 1 })
  expect(
    exampleOf({ required: ['on', 'n'], properties: { on: { type: 'string', format: 'date' }, n: { type: 'integer' }, more: {} } }, api),
  ).toEqual({ on: '2026-11-20', n: 1 })
  expect(exampleOf({ anyOf: [{ enum: ['a', 'b'] }, { type: 'null' }] }, api)).toBe('a')
  expect(JSON.stringify(exampleOf({ $ref: '#/components/schemas/Own' }, api)).length).toBeLessThan(200)
})

test('the line of a shell says what the server understands: those that change many things are done as they stand', async () => {
  const server = await testApp()
  const { body: api } = await server.call('GET', '/openapi.json')
  const wanted = [
    'POST /v1/cases/bulk',
    'POST /v1/cases',
    'POST /v1/cases/events',
    'POST /v1/checks',
    'POST /v1/schedules',
    'GET /v1/templates',
  ]
  const entries = operationsOf(api).filter(({ method, path }) => wanted.includes(`${method} ${path}`))
  expect(entries).toHaveLength(wanted.length)
  for (const entry of entries) {
    // the shell takes it apart as it would for curl
    const line = curlOf(entry, api, 'http://localhost').replace(/^curl/, 'set --')
    const env = { PATH: process.env.PATH ?? '', ANBEI_API_KEY: server.apiKey }
    const words = execFileSync('sh', ['-c', `${line}; for word; do printf '%s\\0' "$word"; done`], { env, encoding: 'utf8' }).split('\0')
    const after = (flag: string) => words.flatMap((word, at) => (word === flag ? [words[at + 1] ?? ''] : []))
    const headers = Object.fromEntries(after('-H').map(header => header.split(': ')))
    const url = words.find(word => word.startsWith('http')) ?? ''
    const [body] = after('-d')
    const answer = await server.app.request(url, { method: entry.method, headers, ...(body ? { body } : {}) })
    expect([entry.path, answer.status < 300]).toEqual([entry.path, true])
  }
})
