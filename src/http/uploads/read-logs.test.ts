import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { accessLog, nessusReport } from '../../../test/fixtures/reading/logs.ts'

async function talk(filings = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan']) {
  const server = await testApp()
  const opened = await server.call('POST', '/v1/conversations', { filings }, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const give = (text: string, name: string) => {
    const form = new FormData()
    form.set('file', new Blob([text]), name)
    return server.call('POST', `${path}/uploads?read=server`, form, auth)
  }
  const stream = async (text: string, name: string, type = 'text/plain') => {
    const response = await server.app.request(`${path}/logs?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...auth, 'content-type': type },
      body: text,
    })
    return { status: response.status, body: await response.json() }
  }
  const say = (text: string) => server.call('POST', `${path}/turns`, { text }, auth)
  return { ...server, auth, path, give, stream, say, casePath: `/v1/cases/${opened.body.case.id}`, caseId: opened.body.case.id }
}

const log = [...accessLog(184)].join('')

describe('a log', () => {
  test.each(['upload', 'stream'])('given as %s proposes its period and fills the audit report once that is confirmed', async way => {
    const { give, stream, call, auth, casePath, app, say } = await talk()
    const { status, body } = way === 'upload' ? await give(log, 'access.log') : await stream(log, 'access.log')
    expect([status, body.upload.kind, body.upload.reading]).toEqual([201, 'log', 'done'])
    expect(body.case.fields.auditLogPeriod).toMatchObject({
      state: 'needsConfirmation',
      value: { start: '2026-05-01', end: '2026-10-31' },
      evidence: { kind: 'upload', row: 1, quote: expect.stringContaining('GET /tea') },
    })
    const report = async () => {
      const made = await call('POST', `${casePath}/documents`, { template: 'security-audit-report', format: 'html' }, auth)
      return (await app.request(`/v1/documents/${made.body.id}`, { headers: auth })).text()
    }
    expect(await report()).not.toContain('4,416')
    await say('是的')
    expect(await report()).toContain('4,416')
  })

  test('beside another one covers both, and a difference is asked about', async () => {
    const { stream, say } = await talk()
    await stream([...accessLog(9)].join(''), 'a.log')
    await say('是的')
    const { body } = await stream(log, 'b.log')
    expect(body.case.fields.auditLogPeriod.value).toEqual({ start: '2026-05-01', end: '2026-05-09' })
    expect(body.reply.confirming).toContainEqual(
      expect.objectContaining({ field: 'auditLogPeriod', value: { start: '2026-05-01', end: '2026-10-31' } }),
    )
  })

  test('that is streamed is not kept, what was read is', async () => {
    const { stream, deps, organisation, caseId } = await talk()
    const { body } = await stream(log, 'access.log')
    const state = await deps.cases.load({ organisation, caseId })
    expect([state?.uploads[0]?.name, (state?.uploads[0]?.bytes ?? 0) < 5_000, body.upload.sha256]).toEqual([
      'access.log.json',
      true,
      state?.uploads[0]?.sha256,
    ])
  })
})

test('a second scan tells what was fixed since the first', async () => {
  const { give, say } = await talk()
  const items = [1, 2, 3, 4].map(plugin => ['192.0.2.1', 3, 10_000 + plugin] as const)
  const first = await give(nessusReport(items, 'Mon Nov  2 09:00:00 2026'), 'a.nessus')
  expect(first.body.case.fields.vulnScanDate).toMatchObject({ state: 'needsConfirmation', value: '2026-11-02' })
  expect(first.body.case.fields.vulnFixRatePct).toBeUndefined()
  await say('是的')
  const { body } = await give(nessusReport(items.slice(0, 1)), 'b.nessus')
  expect(body.case.fields.vulnFixRatePct).toMatchObject({ state: 'needsConfirmation', value: 75 })
})

test('a series of traffic proposes its peak', async () => {
  const { stream } = await talk()
  const { body } = await stream('时间,带宽(Mbps)\n2026-11-01 10:00,84\n2026-11-01 11:00,20\n', '带宽.csv', 'text/csv')
  expect(body.case.fields.peakTrafficGbps).toMatchObject({ state: 'needsConfirmation', value: 0.084 })
})

test.each([
  ['of another kind', '服务器托管合同', 'text/plain', 422],
  ['of another type', '{}', 'application/json', 415],
])('a stream %s is refused and nothing is kept', async (_, text, type, status) => {
  const { stream, deps, organisation, caseId } = await talk()
  expect((await stream(text, 'x', type)).status).toBe(status)
  expect((await deps.cases.load({ organisation, caseId }))?.uploads).toEqual([])
})
