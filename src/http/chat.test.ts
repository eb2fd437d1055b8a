import { describe, expect, test } from 'vitest'
import { testApp } from '../../test/fixtures/http/test-app.ts'

async function opened(body: object = {}) {
  const server = await testApp()
  const start = await server.call('POST', '/v1/conversations', body, { 'x-site-key': server.siteKey })
  const auth = server.bearer(start.body.token)
  const path = `/v1/conversations/${start.body.conversation.id}`
  const say = (text: string, more: object = {}) => server.call('POST', `${path}/turns`, { text, ...more }, auth)
  return { ...server, start, auth, path, say }
}

describe('opening a conversation', () => {
  test('a site key opens one, with a greeting, a token and a case', async () => {
    const { start } = await opened()
    expect(start.status).toBe(201)
    expect(start.body.conversation).toMatchObject({ controller: 'assistant', status: 'open', locale: 'zh-CN', caseId: start.body.case.id })
    expect(start.body.reply.text).not.toBe('')
    expect(start.body.reply.asking.length).toBeGreaterThan(0)
    expect(start.body.token).toMatch(/^org_\w+\.c_/)
    expect(start.body.resumeCode).toMatch(/^org_\w+\.r_/)
  })
})
