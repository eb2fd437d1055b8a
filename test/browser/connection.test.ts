import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { desktop, openChat, phone, untilCount, visitChat } from './chat-page.ts'
import { sharedBrowser } from './shared.ts'
import { startServer, type TestServer } from './start-server.ts'

let server: TestServer
let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
  server = await startServer()
})
afterAll(() => server?.stop())

const first = '我的网站从腾讯云搬到阿里云了'
const second = '单位是杭州云启智联科技有限公司'
const widths = [
  { on: 'a phone', size: phone },
  { on: 'a desktop', size: desktop },
]

test.each(widths)('on $on, an answer that is lost on the way is asked for again and stands there once', async ({ size }) => {
  const chat = await openChat(browser, server.base, size)
  let lost = 0
  await chat.page.route('**/turns*', async route => {
    if (lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    await route.abort('connectionreset')
  })
  await chat.say(first)
  expect(lost).toBe(1)
  await untilCount(chat.visitorBubbles, 1)
  await chat.page.reload()
  await untilCount(chat.visitorBubbles, 1)
  await untilCount(chat.replies, 2)
})

test.each(widths)('on $on, what is said offline waits, survives a reload and is sent in order', async ({ size }) => {
  const chat = await openChat(browser, server.base, size)
  await chat.page.route('**/turns*', route => route.abort('internetdisconnected'))
  await chat.send(first)
  await chat.send(second)
  const waiting = chat.page.locator('anbei-transcript article.pending')
  await untilCount(waiting, 2)
  await chat.page.reload()
  await untilCount(waiting, 2)
  await chat.page.unrouteAll({ behavior: 'wait' })
  await untilCount(chat.visitorBubbles, 2)
  expect((await chat.visitorBubbles.allInnerTexts()).map(text => text.split('\n').at(-1))).toEqual([first, second])
  await untilCount(chat.replies, 3)
  expect(await waiting.count()).toBe(0)
})

test('a message that the server refuses goes back into the box', async () => {
  const chat = await openChat(browser, server.base)
  const long = '长'.repeat(25_000)
  await chat.send(long)
  await chat.page.locator('.fate.error').waitFor()
  await chat.page.getByRole('button', { name: '不发了' }).click()
  expect(await chat.input.inputValue()).toBe(long)
  expect(await chat.visitorBubbles.count()).toBe(0)
})

test('while the server answers 503 a message waits, and goes by itself under the id that it had', async () => {
  const chat = await openChat(browser, server.base, phone)
  const ids: string[] = []
  await chat.page.route('**/turns*', route => {
    ids.push(route.request().postDataJSON().clientMessageId)
    if (ids.length > 1) return route.continue()
    const headers = { 'retry-after': '1' }
    return route.fulfill({ status: 503, headers, contentType: 'application/problem+json', body: '{"code":"database-unavailable"}' })
  })
  await chat.say(first)
  expect(ids).toEqual([ids[0], ids[0]])
  await untilCount(chat.visitorBubbles, 1)
  expect(await chat.page.locator('article.pending').count()).toBe(0)
})

test('a refused message is sent when it is tried again', async () => {
  const chat = await openChat(browser, server.base)
  await chat.page.route('**/turns*', route => route.fulfill({ status: 422, contentType: 'application/problem+json', body: '{}' }))
  await chat.send(first)
  await chat.page.locator('.fate.error').waitFor()
  await chat.page.unroute('**/turns*')
  await chat.page.getByRole('button', { name: '重试' }).click()
  await chat.replies.nth(1).waitFor()
  await untilCount(chat.visitorBubbles, 1)
})

test.each(widths)('on $on, two tabs of one browser show the same conversation as it goes on', async ({ size }) => {
  const chat = await openChat(browser, server.base, size)
  const other = await visitChat(chat.context, server.base)
  await chat.say(first)
  await untilCount(other.visitorBubbles, 1)
  await other.say(second)
  await untilCount(chat.visitorBubbles, 2)
  expect(await other.page.locator('article').allInnerTexts()).toEqual(await chat.page.locator('article').allInnerTexts())
})

test('a reload in mid-conversation shows everything and goes on', async () => {
  const chat = await openChat(browser, server.base, phone)
  await chat.say(first)
  const before = await chat.page.locator('article').allInnerTexts()
  await chat.page.reload()
  await untilCount(chat.replies, 2)
  expect(await chat.page.locator('article').allInnerTexts()).toEqual(before)
  await chat.say(second)
  await untilCount(chat.visitorBubbles, 2)
})

test.each(widths)('on $on, a reload before the answer came loses nothing and doubles nothing', async ({ size }) => {
  const chat = await openChat(browser, server.base, size)
  await chat.page.route('**/turns*', async route => {
    await route.fetch()
    await new Promise(() => {})
  })
  await chat.send(first)
  await chat.page.locator('article.pending').waitFor()
  await chat.page.waitForTimeout(300)
  await chat.page.unroute('**/turns*')
  await chat.page.reload()
  await untilCount(chat.replies, 2)
  await untilCount(chat.visitorBubbles, 1)
  expect(await chat.page.locator('article.pending').count()).toBe(0)
})

test('another device goes on with the resume code', async () => {
  const chat = await openChat(browser, server.base)
  await chat.say(first)
  await chat.page.getByRole('button', { name: '更多' }).click()
  await chat.page.getByRole('button', { name: '换台设备继续' }).click()
  const code = await chat.page.locator('.code').textContent()

  const device = await openChat(browser, server.base, phone)
  await device.page.getByRole('button', { name: '更多' }).click()
  await device.page.getByRole('button', { name: '用恢复码找回' }).click()
  await device.page.getByLabel('恢复码').fill('no-such-code')
  await device.page.getByRole('button', { name: '找回对话' }).click()
  await device.page.locator('anbei-menu [role=alert]:not([hidden])').waitFor()
  await device.page.getByLabel('恢复码').fill(code ?? '')
  await device.page.getByRole('button', { name: '找回对话' }).click()
  await untilCount(device.visitorBubbles, 1)
  await device.say(second)
  await untilCount(chat.visitorBubbles, 2)
})

test('a new conversation begins only after it was confirmed', async () => {
  const chat = await openChat(browser, server.base, desktop)
  await chat.say(first)
  await chat.page.getByRole('button', { name: '更多' }).click()
  await chat.page.getByRole('button', { name: '新的对话' }).click()
  await untilCount(chat.visitorBubbles, 1)
  await chat.page.getByRole('button', { name: '开始新的对话' }).click()
  await chat.visitorBubbles.waitFor({ state: 'detached' })
  await untilCount(chat.replies, 1)
})

test('the page goes on by itself after the server was killed and started again', async () => {
  const chat = await openChat(browser, server.base)
  await chat.say(first)
  await server.restart()
  await chat.say(second)
  await untilCount(chat.visitorBubbles, 2)
  await untilCount(chat.replies, 3)
})

test.each([
  {
    page: 'hidden for a minute',
    leave: (page: Page) => page.evaluate(see, 'hidden'),
    away: '01:05',
    comeBack: (page: Page) => page.evaluate(see, 'visible'),
  },
  {
    page: 'in sight but untouched for ten minutes',
    leave: async () => {},
    away: '10:05',
    comeBack: (page: Page) => page.mouse.move(40, 40),
  },
])('the stream of a page that is $page ends, and comes back with what was said meanwhile', async ({ leave, away, comeBack }) => {
  const context = await browser.newContext({ locale: 'zh-CN', ...desktop })
  await context.clock.install()
  const chat = await visitChat(context, server.base)
  const { page } = chat
  await chat.say(first)
  const ofStream = { predicate: (request: Request) => request.url().includes('/events') }
  const ended = page.waitForEvent('requestfailed', ofStream)
  await leave(page)
  await context.clock.fastForward(away)
  await ended

  let begun = 0
  page.on('request', request => {
    if (ofStream.predicate(request)) begun += 1
  })
  const saved = await page.evaluate(() => JSON.parse(localStorage.getItem('anbei.session.page') ?? '{}'))
  const headers = { authorization: `Bearer ${saved.token}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ text: second })
  const said = await fetch(`${server.base}/v1/conversations/${saved.conversation}/turns`, { method: 'POST', headers, body })
  expect(said.status).toBe(200)
  await context.clock.fastForward('05:00')
  expect([begun, await chat.visitorBubbles.count()]).toEqual([0, 1])

  const resumed = page.waitForEvent('request', ofStream)
  await comeBack(page)
  expect(Number((await resumed).headers()['last-event-id'])).toBeGreaterThan(0)
  await untilCount(chat.visitorBubbles, 2)
  await context.close()
})

/** A headless page is always in sight; in the page. */
function see(state: string): void {
  Object.defineProperty(document, 'visibilityState', { get: () => state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}
