import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHostPage } from './host-page.ts'
import { launchBrowser } from './launch-browser.ts'
import { startServer, type TestServer } from './start-server.ts'

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

test('staff sign in, see their name and the conversations, and sign out', async () => {
  const page = await browser.newPage({ locale: 'zh-CN' })
  await page.goto(`${server.base}/console`)
  await page.getByLabel('邮箱').fill(server.staff.email)
  await page.getByLabel('密码').fill('wrong-password')
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByText('邮箱或密码不对').waitFor()
  await page.getByLabel('密码').fill(server.staff.password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('heading', { name: '会话列表' }).waitFor()
  await page.getByText('管理员').waitFor()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByLabel('邮箱').waitFor()
  await page.close()
})

test('the reference lists the calls and shows what one takes', async () => {
  const page = await browser.newPage({ locale: 'zh-CN' })
  await page.goto(`${server.base}/docs`)
  await page.getByRole('searchbox').fill('/turns')
  const call = page.locator('details', { hasText: '/v1/conversations/{id}/turns' })
  await call.locator('summary').click()
  await call.getByText('clientMessageId').first().waitFor()
  await page.close()
})

test('one script tag puts the chat into a strict page of another origin and leaves that page alone', async () => {
  const host = await startHostPage(server)
  const page = await browser.newPage({ locale: 'zh-CN' })
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(host.url)
  const before = await page.locator('#own').evaluate(element => getComputedStyle(element).cssText)

  await page.getByRole('button', { name: '打开备案助手' }).click()
  await page.locator('anbei-transcript article.assistant').first().waitFor()
  await page.locator('anbei-composer textarea').fill('我要重新备案')
  await page.keyboard.press('Enter')
  await page.locator('anbei-transcript article.assistant').nth(1).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '打开备案助手' }).waitFor()

  expect(await page.locator('#own').evaluate(element => getComputedStyle(element).cssText)).toBe(before)
  expect(await page.evaluate(() => Object.keys(window).filter(name => /anbei/i.test(name)))).toEqual([])
  expect(complaints).toEqual([])
  await page.close()
  await host.close()
})

test.each(['zh-CN', 'en'])('in %s, everything that is loaded up to the first message is at most 35 KB gzipped', async lang => {
  const page = await browser.newPage({ locale: lang })
  const loaded: Promise<Buffer>[] = []
  page.on('response', response => {
    if (response.url().endsWith('.js')) loaded.push(response.body())
  })
  // what loads beside the first message is held back until it stands there
  const later = /chunks\/(panel|menu|preview|uploads)-/
  await page.route(later, () => {})
  const host = await startHostPage(server)
  await page.addInitScript(`document.documentElement?.setAttribute('lang', '${lang}'); localStorage.setItem('anbei.locale', '${lang}')`)
  await page.goto(host.url)
  await page.locator('anbei-embed .launch').click()
  await page.locator('anbei-transcript article.assistant').first().waitFor()
  const sizes = (await Promise.all(loaded)).map(body => gzipSync(body).length)
  expect(sizes.length).toBeGreaterThan(5)
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThan(35)
  await page.close()
  await host.close()
})
