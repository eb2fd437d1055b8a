import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { hashCredential } from '../../usecases/credentials.ts'

describe('the policy profile of an organisation', () => {
  test('is what its new cases and conversations begin with; a case that is open, or chooses otherwise, keeps its own', async () => {
    const { call, bearer, apiKey, siteKey, organisation } = await testApp()
    const auth = bearer(apiKey)
    const before = await call('POST', '/v1/cases', { filings: ['icpFiling'] }, auth)
    expect((await call('GET', '/v1/organisation', undefined, auth)).body).toEqual({
      id: organisation,
      name: 'Anbei',
      policy: 'guided',
      branding: null,
      retentionDays: null,
    })

    const changed = await call('PATCH', '/v1/organisation', { policy: 'guideStrict' }, auth)
    expect([changed.status, changed.body.policy]).toEqual([200, 'guideStrict'])
    expect((await call('POST', '/v1/cases', { filings: ['icpFiling'] }, auth)).body.policy).toBe('guideStrict')
    expect((await call('POST', '/v1/cases', { filings: ['icpFiling'], policy: 'official' }, auth)).body.policy).toBe('official')
    expect((await call('POST', '/v1/conversations', {}, { 'x-site-key': siteKey })).body.case.policy).toBe('guideStrict')
    expect((await call('GET', `/v1/cases/${before.body.id}`, undefined, auth)).body.policy).toBe('guided')
  })

  test('is changed by an admin; an agent may read it, a key without the scope neither', async () => {
    const { call, bearer, deps, organisation, signIn } = await testApp()
    const [admin, agent] = [await signIn(), await signIn('agent', 'agent')]
    expect((await call('PATCH', '/v1/organisation', { policy: 'official' }, admin.auth)).body.policy).toBe('official')
    const refused = await call('PATCH', '/v1/organisation', { policy: 'guided' }, agent.auth)
    expect([refused.status, refused.body.code, refused.body.needs]).toEqual([403, 'not-allowed', 'admin'])
    expect((await call('GET', '/v1/organisation', undefined, agent.auth)).body.policy).toBe('official')

    const hash = await hashCredential('checks-only')
    await deps.organisations.addApiKey({ id: deps.ids.next('key'), organisation, scopes: ['checks'], expiresAt: null, hash })
    for (const method of ['GET', 'PATCH']) {
      const body = method === 'PATCH' ? { policy: 'guided' } : undefined
      expect((await call(method, '/v1/organisation', body, bearer('checks-only'))).body).toMatchObject({ status: 403, needs: 'cases' })
    }
    expect((await call('GET', '/v1/organisation')).status).toBe(401)
  })

  test('another word is refused by its place', async () => {
    const { call, bearer, apiKey } = await testApp()
    const { status, body } = await call('PATCH', '/v1/organisation', { policy: 'strict' }, bearer(apiKey))
    expect([status, body.errors[0].pointer]).toEqual([422, '/policy'])
    expect((await call('PATCH', '/v1/organisation', {}, bearer(apiKey))).status).toBe(422)
  })
})
