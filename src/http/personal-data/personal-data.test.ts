import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { firstFiling } from '../../../test/fixtures/sample-case.ts'
import { applyRetention, createRetentionKeeper } from '../../usecases/personal-data/keep-retention.ts'

const day = 24 * 60 * 60_000

async function talking() {
  const server = await testApp()
  const { call, siteKey, bearer } = server
  const started = (await call('POST', '/v1/conversations', { filings: ['icpFiling', 'contingencyPlan'] }, { 'x-site-key': siteKey })).body
  const owner = bearer(started.token)
  const path = `/v1/conversations/${started.conversation.id}`
  await call('POST', `${path}/turns`, { text: '公司叫杭州青禾农资有限公司' }, owner)
  return { ...server, owner, path, caseId: started.case.id as string }
}

test('a person downloads everything that is kept of them, but for what colleagues noted; nobody else does without being written down', async () => {
  const { call, app, owner, path, caseId, signIn, bearer, apiKey } = await talking()
  const { auth } = await signIn()
  const agent = await signIn('wang', 'agent')
  await call('POST', `${path}/messages`, { text: '内部便签', internal: true }, agent.auth)
  const form = new FormData()
  form.set('file', new File(['甲方：青禾'], '合同.txt', { type: 'text/plain' }))
  await call('POST', `${path}/uploads`, form, owner)
  await call('PATCH', `/v1/cases/${caseId}/fields`, { ...firstFiling, organizerName: '杭州青禾农资有限公司' }, bearer(apiKey))
  const made = await call('POST', `/v1/cases/${caseId}/documents`, { template: 'contingency-plan', format: 'html' }, owner)
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const { url } = (await call('POST', `/v1/cases/${caseId}/export/link`, undefined, owner)).body
  const response = await app.request(url)
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  const text = (name: string) => new TextDecoder().decode(files[name])
  const data = JSON.parse(text('data.json'))
  expect(
    Object.keys(files)
      .map(name => name.replace(/[0-9a-f]{6}/, '…'))
      .toSorted(),
  ).toEqual(['data.json', 'documents/contingency-plan-….html', 'uploads/…-合同.txt'])
  expect(data.fields.find((entry: { field: string }) => entry.field === 'organizerName')).toMatchObject({ value: '杭州青禾农资有限公司' })
  expect(data.events.map((event: { type: string }) => event.type)).toEqual(
    expect.arrayContaining(['userSaid', 'uploadReceived', 'documentMade']),
  )
  expect(text('data.json')).not.toContain('内部便签')
  expect((await call('POST', `/v1/cases/${caseId}/export/link`, undefined, agent.auth)).status).toBe(403)
  expect((await call('GET', `/v1/cases/${caseId}/export.zip`)).status).toBe(401)
  expect((await call('POST', `/v1/cases/${caseId}/export/link`, undefined, auth)).status).toBe(200)
  expect((await call('GET', `/v1/cases/${caseId}/export.zip`, undefined, bearer(apiKey))).status).toBe(200)
  const log = (await call('GET', '/v1/organisation/log', undefined, auth)).body.items
  expect(log.map(({ action, subject }: { action: string; subject: string }) => [action, subject])).toEqual([
    ['person.exported', caseId],
    ['person.exported', caseId],
  ])
})

test('what nothing happened in for as long as the organisation keeps it is erased once a day, written down, and its chain holds', async () => {
  const server = await talking()
  const { call, deps, owner, path, caseId, clock, signIn, organisation } = server
  const { auth } = await signIn()
  const keep = (retentionDays: number | null) => call('PATCH', '/v1/organisation', { retentionDays }, auth)
  expect([(await keep(7)).status, (await keep(60)).body.retentionDays]).toEqual([422, 60])
  const run = createRetentionKeeper()
  clock.advance(59 * day)
  await run(deps)
  expect((await call('GET', path, undefined, owner)).status).toBe(200)
  clock.advance(2 * day)
  const fresh = (await call('POST', '/v1/conversations', {}, { 'x-site-key': server.siteKey })).body.case.id
  await run(deps)
  expect((await call('GET', path, undefined, owner)).status).toBe(401)
  const audit = (await call('GET', `/v1/cases/${caseId}/audit`, undefined, auth)).body
  expect([audit.erased, audit.firstBroken]).toEqual([true, null])
  expect((await call('GET', `/v1/cases/${fresh}`, undefined, auth)).status).toBe(200)
  const [entry] = (await call('GET', '/v1/organisation/log', undefined, auth)).body.items
  expect(entry).toMatchObject({ action: 'retention.erased', actor: 'system', details: { cases: '1', days: '60' } })
  expect(await applyRetention(deps, organisation)).toBe(0)
})

test('whose owner waits for a person stays, and so does everything where nothing is set', async () => {
  const { call, deps, owner, path, clock, signIn, organisation } = await talking()
  const { auth } = await signIn()
  await call('POST', `${path}/handoff`, {}, owner)
  clock.advance(400 * day)
  expect(await applyRetention(deps, organisation)).toBe(0)
  await call('PATCH', '/v1/organisation', { retentionDays: 30 }, auth)
  expect(await applyRetention(deps, organisation)).toBe(0)
  expect((await call('GET', path, undefined, owner)).status).toBe(200)
})
