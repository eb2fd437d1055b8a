import { beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

let server: Awaited<ReturnType<typeof testApp>>
let auth: Record<string, string>

beforeEach(async () => {
  server = await testApp()
  auth = server.bearer(server.apiKey)
})

const make = (body: object, by = auth) => server.call('POST', '/v1/api-keys', body, by)
const listed = async () => (await server.call('GET', '/v1/api-keys', undefined, auth)).body.items
const may = async (secret: string) => (await server.call('GET', '/v1/cases', undefined, server.bearer(secret))).status

describe('an API key', () => {
  test('is shown once, works within its scopes, says when it was last used, and is none once it is revoked', async () => {
    const { status, body } = await make({ name: '生产', scopes: ['cases', 'cases'] })
    expect([status, body.key]).toMatchObject([201, { name: '生产', scopes: ['cases'], expiresAt: null, lastUsedAt: null, revokedAt: null }])
    expect((await listed())[0]).toEqual(body.key)
    expect(JSON.stringify(await listed())).not.toContain(body.secret)
    expect(await may(body.secret)).toBe(200)
    expect((await listed())[0].lastUsedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(
      (await server.call('POST', '/v1/checks', { filings: ['icpFiling'], records: [{ fields: {} }] }, server.bearer(body.secret))).status,
    ).toBe(403)
    const path = `/v1/api-keys/${body.key.id}`
    expect((await server.call('DELETE', path, undefined, auth)).status).toBe(204)
    expect([await may(body.secret), (await server.call('DELETE', path, undefined, auth)).status]).toEqual([401, 404])
    expect((await listed())[0].revokedAt).not.toBe(null)
  })

  test('ends on its day', async () => {
    const { body } = await make({ name: 'a', scopes: ['cases'], expiresAt: '2030-01-01T08:00:00+08:00' })
    expect(body.key.expiresAt).toBe('2030-01-01T00:00:00.000Z')
    // what the refusal gives as an example is taken
    const [error] = (await make({ name: 'a', scopes: ['cases'], expiresAt: '2030-01-01' })).body.errors
    expect(error.code).toBe('format.datetime')
    const example = /\d{4}-[\d-]+T[\d:+]+Z?/.exec(error.message)?.[0].replace('2026', '2030')
    expect((await make({ name: 'a', scopes: ['cases'], expiresAt: example })).status).toBe(201)
    expect((await make({ name: 'b', scopes: ['cases'], expiresAt: '2020-01-01T00:00:00Z' })).body.errors[0].code).toBe('instant.past')
  })

  test('makes none that may more or lives longer than itself', async () => {
    const { body } = await make({ name: 'c', scopes: ['cases', 'checks'], expiresAt: '2030-01-01T00:00:00Z' })
    const by = server.bearer(body.secret)
    expect((await make({ name: 'd', scopes: ['sensitive'] }, by)).status).toBe(403)
    expect((await make({ name: 'd', scopes: ['checks'] }, by)).body.errors[0].code).toBe('key.outlives')
    expect((await make({ name: 'd', scopes: ['checks'], expiresAt: '2029-01-01T00:00:00Z' }, by)).status).toBe(201)
    const checks = (await make({ name: 'e', scopes: ['checks'] })).body.secret
    expect((await make({ name: 'f', scopes: ['checks'] }, server.bearer(checks))).status).toBe(403)
  })

  test.each([
    [{ scopes: ['cases'] }, '/name'],
    [{ name: 'x', scopes: [] }, '/scopes'],
    [{ name: 'x', scopes: ['everything'] }, '/scopes/0'],
  ])('of %j is refused with the place', async (body, pointer) => {
    const answer = await make(body)
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer])
  })
})
