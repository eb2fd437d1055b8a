import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { desktop, openChat, phone } from './chat-page.ts'
import { launchBrowser } from './launch-browser.ts'
import { startServer, type TestServer } from './start-server.ts'
import { violationsOf } from './violations.ts'

let server: TestServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const looks = [
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const

describe.each(looks)('in %s, %s', (locale, colorScheme) => {
  test('a phone shows the chat, the panel with each tab, an editor with an error and each page of the menu without a violation', async () => {
    const chat = await openChat(browser, `${server.base}/?lang=${locale}`, { ...phone, colorScheme, reducedMotion: 'reduce' })
    const { page } = chat
    const found: Record<string, readonly string[]> = {}
    const look = async (name: string) => {
      found[name] = await violationsOf(page)
    }
    await look('greeting')
    await chat.say('我的网站从腾讯云搬到阿里云了，ICP 重新备案，只有一个官网，单位是杭州云启智联科技有限公司')
    await look('question')
    await page.route('**/turns*', route => route.abort('internetdisconnected'))
    await chat.send('离线')
    await page.locator('.fate button').first().waitFor()
    await look('offline')
    await page.unroute('**/turns*')
    await chat.replies.nth(2).waitFor()

    await page.locator('.strip').click()
    const row = page.locator('anbei-field-list section:not(.missing) li', { hasText: '杭州云启智联科技有限公司' })
    await row.waitFor()
    await look('panel')
    await row.getByRole('button').last().click()
    await page.locator('anbei-field-editor input').first().fill('')
    await page.locator('anbei-field-editor button.primary').click()
    await page.locator('anbei-field-editor #error:not([hidden])').waitFor()
    await look('editor')
    for (const tab of ['findings', 'steps', 'documents']) {
      await page.locator(`#tab-${tab}`).click()
      await look(tab)
    }
    await page.keyboard.press('Escape')
    await page.locator('anbei-chat .head button').last().click()
    await page.getByRole('dialog').waitFor()
    await look('menu')
    // each page of the menu, and back by its last button
    for (const [name, at] of [
      ['another device', 1],
      ['a code', 2],
      ['a new conversation', 3],
      ['deletion', 4],
    ] as const) {
      await page.locator('anbei-menu li button').nth(at).click()
      await page.locator('anbei-menu h3').waitFor()
      await look(name)
      const back = page.locator('anbei-menu').getByRole('button', { name: /^(返回|取消|Back|Cancel)$/ })
      await back.click()
      await page.locator('anbei-menu li').first().waitFor()
    }

    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({})
    await chat.context.close()
  })

  test('a desktop shows chat and panel without a violation', async () => {
    const chat = await openChat(browser, `${server.base}/?lang=${locale}`, { ...desktop, colorScheme, reducedMotion: 'reduce' })
    await chat.say('我要重新备案，网站从腾讯云搬到阿里云了')
    expect(await violationsOf(chat.page)).toEqual([])
    await chat.context.close()
  })
})

test('the console and the reference show no violation', async () => {
  const page = await browser.newPage()
  for (const path of ['/console', '/docs']) {
    await page.goto(server.base + path)
    await page.locator('h1').waitFor()
    expect(await violationsOf(page), path).toEqual([])
  }
  await page.close()
})
