import { expect, test } from 'vitest'
import { type Answer, testApp } from '../../../test/fixtures/http/test-app.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'

const saysItAll = '首次备案，只有一个网站，服务器在阿里云杭州，企业，杭州示例科技有限公司，住所浙江省杭州市余杭区文一西路1500号'

/** The figures that an owner reads in the chat, in the panel and at the end are the same ones, and add up. */
test.each(['guided', 'guideStrict'])('what is filled and what is missing are what is needed, in every answer, under %s', async policy => {
  const plain = await testApp()
  const server = await testApp({ listener: deterministicListener(plain.deps) })
  const opened = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const path = `/v1/conversations/${opened.body.conversation.id}/turns`
  const caseId = opened.body.case.id
  await server.call('PATCH', `/v1/cases/${caseId}`, { policy }, server.bearer(server.apiKey))
  const say = async (text: string): Promise<Answer['body']> => (await server.call('POST', path, { text }, auth)).body

  const told = [await say(saysItAll)]
  for (let turn = 0; turn < 80; turn += 1) {
    told.push(await say(turn % 2 ? '先跳过' : '不清楚'))
    if (told.at(-1).reply.kind === 'complete') break
  }
  for (const { reply, case: view } of told) {
    const { filled, needed, percent, missing, files } = view.completion
    expect(reply.progress).toEqual({ filled, needed, percent })
    expect(filled + missing.length).toBe(needed)
    expect([...missing, ...files].sort()).toEqual([...view.missing].sort())
  }
  const end = told.at(-1)
  expect(end.reply.kind).toBe('complete')
  expect(end.case.completion.missing.length).toBeGreaterThan(0)
  // with the articles off the end names the same figure
  if (policy === 'guided') expect(end.reply.text).toContain(`${end.case.completion.missing.length}项没有答案`)

  // an edit in the panel moves the figures of the case at once
  const before = end.case.completion
  const edited = await server.call('PATCH', `/v1/cases/${caseId}/fields`, { principalEmail: 'zs@example.com' }, auth)
  expect(before.missing).toContain('principalEmail')
  expect(edited.body.completion).toMatchObject({ filled: before.filled + 1, needed: before.needed })
})
