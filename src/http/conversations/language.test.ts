import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

async function opened() {
  const server = await testApp()
  const start = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  const auth = server.bearer(start.body.token)
  const path = `/v1/conversations/${start.body.conversation.id}`
  return {
    say: (text: string, query = '') => server.call('POST', `${path}/turns${query}`, { text }, auth),
    read: () => server.call('GET', path, undefined, auth),
  }
}
const han = /[\u4e00-\u9fff]{2}/

describe('the talk goes on in the language of whoever writes', () => {
  test('a first message in English is answered in English, and so is the next one', async () => {
    const { say, read } = await opened()
    const first = await say('Hello, I run a small company in Shanghai and they tell me that our website needs a filing', '?locale=zh-CN')
    expect(first.body.locale).toBe('en')
    expect(first.body.reply.text).not.toMatch(/您/)
    const next = await say('ok')
    expect(next.body).toMatchObject({ locale: 'en' })
    expect(next.body.reply.text).not.toMatch(/您/)
    expect((await read()).body.conversation.locale).toBe('en')
  })

  test('another language is asked for in words at any time', async () => {
    const { say } = await opened()
    expect((await say('第一次备案')).body.locale).toBe('zh-CN')
    expect((await say('in English please')).body.locale).toBe('en')
    const back = await say('说中文吧')
    expect(back.body.locale).toBe('zh-CN')
    expect(back.body.reply.text).toMatch(han)
  })

  test('words about the languages of the site leave the talk as it is', async () => {
    const { say } = await opened()
    expect((await say('网站用中文和英文')).body.locale).toBe('zh-CN')
  })
})
