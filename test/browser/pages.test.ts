import { createServer } from 'node:http'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
  const host = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${server.base}; style-src 'none'; connect-src ${server.base}`,
    })
    response.end(
      `<!doctype html><html lang="zh-CN"><title>店</title><p id="own">店铺首页</p>
       <script src="${server.base}/widget.js" data-site-key="${server.siteKey}" data-color="#7a1fa2" async></script>`,
    )
  })
  await new Promise<void>(resolve => host.listen(0, '127.0.0.1', resolve))
  const address = host.address()
  const page = await browser.newPage({ locale: 'zh-CN' })
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  await page.goto(`http://localhost:${address && typeof address === 'object' ? address.port : 0}/`)
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
  await new Promise(resolve => host.close(resolve))
})
