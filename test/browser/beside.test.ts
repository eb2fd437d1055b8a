import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { endedCase } from './busy-cases.ts'
import { desktop, openChat, phone, untilCount } from './chat-page.ts'
import { sharedBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const lines = [
  '我的网站从腾讯云搬到阿里云了，要重新备案，只有一个官网',
  '单位是杭州云启智联科技有限公司，企业，住所在浙江省杭州市西湖区示例路1号',
  '域名 example.com',
  'IP 是 121.40.1.10，机器放在上海',
]

test('that somebody types is shown, words are shown as they come, and the reply takes their place', async () => {
  const chat = await openChat(browser, server.base, phone)
  const { page } = chat
  const live = [
    'event: typing\ndata: {"who":"staff"}\n\n',
    'event: delta\ndata: {"at":0,"text":"我先看一下，"}\n\nevent: delta\ndata: {"at":6,"text":"马上告诉您"}\n\n',
  ]
  const seen = Promise.withResolvers<void>()
  await page.route('**/events?*', async route => {
    const body = live.shift()
    if (!body) return await route.continue()
    // the words wait until the dots were seen
    if (live.length === 0) await seen.promise
    await route.fulfill({ status: 200, contentType: 'text/event-stream', body })
  })
  await page.reload()
  await page.locator('anbei-transcript .typing').waitFor()
  seen.resolve()
  const draft = page.locator('anbei-transcript article.assistant:not([data-seq])')
  await draft.getByText('我先看一下，马上告诉您', { exact: true }).waitFor()
  await chat.send('我要重新备案')
  await draft.waitFor({ state: 'detached' })
  await untilCount(chat.replies, 2)
})

test('who reads further up stays there when something is said, and is told of it', async () => {
  const chat = await openChat(browser, server.base, phone)
  const { page } = chat
  for (const line of lines) await chat.say(line)
  const box = page.locator('anbei-transcript .scroll')
  await box.evaluate(element => {
    element.scrollTop = 0
  })
  const { conversation, token } = await page.evaluate(() =>
    JSON.parse(Object.entries(localStorage).find(([key]) => key.startsWith('anbei.session.'))?.[1] ?? '{}'),
  )
  await fetch(`${server.base}/v1/conversations/${conversation}/turns`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: '要不要钱？' }),
  })
  const news = page.getByRole('button', { name: '有新消息', exact: true })
  await news.waitFor()
  expect(await box.evaluate(element => element.scrollTop)).toBe(0)
  await news.click()
  await news.waitFor({ state: 'detached' })
  await expect.poll(() => box.evaluate(element => element.scrollTop), { timeout: 10_000 }).toBeGreaterThan(200)
})

test('how much is left, what blocks what and what the article says stand beside the chat, the law first', async () => {
  const chat = await openChat(browser, server.base, desktop)
  for (const line of lines) await chat.say(line)
  const panel = chat.page.locator('anbei-panel')
  await panel.getByText(/^还缺 \d+ 项，大约还要 \d+ 分钟$/).waitFor()
  await panel.locator('#tab-steps').click()
  const guide = panel.locator('anbei-steps details')
  expect(await guide.evaluate((element: HTMLDetailsElement) => element.open)).toBe(false)
  await guide.locator('summary').click()
  await guide.getByText('现在相当于文章里的“准备材料”阶段。', { exact: true }).waitFor()
  expect(await guide.locator('li').count()).toBeGreaterThan(1)
  expect(await panel.locator('anbei-steps dt').allInnerTexts()).toEqual(['按规定（主办单位住所地）', '按文章指南（服务器所在地）'])
})

test('days and figures are written as the reader writes them', async () => {
  const code = await endedCase(server)
  const shown: Record<string, string> = {}
  for (const lang of ['zh-CN', 'en']) {
    const chat = await openChat(browser, `${server.base}/?lang=${lang}#resume=${code}`, desktop)
    await chat.page.locator('#tab-steps').click()
    shown[lang] = (await chat.page.locator('anbei-steps section').allTextContents()).join(' ')
  }
  const chinese = shown['zh-CN']?.match(/\d{4}年\d{1,2}月\d{1,2}日/g) ?? []
  const english = shown.en?.match(/[A-Z][a-z]+ \d{1,2}, \d{4}/g) ?? []
  expect(chinese.length).toBeGreaterThan(0)
  expect(english).toHaveLength(chinese.length)
  expect(english.map(day => new Date(`${day} UTC`).toISOString().slice(0, 10))).toEqual(
    chinese.map(day =>
      day
        .split(/\D/)
        .slice(0, 3)
        .map(part => part.padStart(2, '0'))
        .join('-'),
    ),
  )
})
