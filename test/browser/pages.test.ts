import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { startHostPage } from './host-page.ts'
import { sharedBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
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

test('the page around opens the chat, fills in what it knows, hears what happens and closes it', async () => {
  const host = await startHostPage(server)
  const page = await browser.newPage({ locale: 'zh-CN' })
  const embed = page.locator('anbei-embed')
  interface Embed extends HTMLElement {
    readonly open: () => void
    readonly close: () => void
    readonly prefill: (fields: object) => void
    readonly on: (event: string, listener: () => void) => () => void
  }
  const begin = (fields: object) =>
    embed.evaluate((element, known) => {
      const chat = element as Embed
      for (const event of ['open', 'close', 'message'])
        chat.on(event, () => element.setAttribute('data-heard', `${element.dataset.heard ?? ''} ${event}`))
      chat.prefill(known)
      chat.open()
    }, fields)
  const call = async (path: string, more: RequestInit = {}) => {
    const stored = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('anbei.session.'))?.[1] ?? '{}')
    const { conversation, token } = JSON.parse(stored)
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    return (await fetch(`${server.base}/v1/conversations/${conversation}${path}`, { headers, ...more })).json()
  }
  const kept = async (): Promise<Record<string, { readonly value: unknown }>> => (await call('')).case.fields
  const first = page.locator('anbei-transcript article.assistant').first()

  await page.goto(host.url)
  await embed.waitFor({ state: 'attached' })
  // a field that nobody knows keeps nothing shut
  await begin({ organizerName: '杭州云启智联科技有限公司', noSuchField: 1 })
  await first.waitFor()
  await expect.poll(async () => (await kept()).organizerName?.value, { timeout: 10_000 }).toBe('杭州云启智联科技有限公司')
  await embed.evaluate(element => (element as Embed).close())
  await first.waitFor({ state: 'hidden' })
  expect((await embed.getAttribute('data-heard'))?.trim().split(' ')).toEqual(['open', 'message', 'close'])

  // what is said while it is closed is marked on its button
  await call('/turns', { method: 'POST', body: JSON.stringify({ text: '网站备案' }) })
  await page.getByRole('button', { name: '打开备案助手 · 有新消息', exact: true }).waitFor()

  // who comes back: what stands stays, what is new is filled in
  await page.reload()
  await embed.waitFor({ state: 'attached' })
  await begin({ organizerName: '别的公司', siteName: '云启官网' })
  await first.waitFor()
  await expect.poll(async () => (await kept()).siteName?.value, { timeout: 10_000 }).toBe('云启官网')
  expect((await kept()).organizerName?.value).toBe('杭州云启智联科技有限公司')
  await page.close()
  await host.close()
})

test('when our server is down the page around is unharmed, and who opened the chat is told and may try again', async () => {
  const host = await startHostPage(server)
  const page = await browser.newPage({ locale: 'zh-CN' })
  const thrown: string[] = []
  const noted: string[] = []
  page.on('pageerror', error => thrown.push(error.message))
  page.on('console', message => message.type() === 'error' && noted.push(message.text()))
  const ours = `${server.base}/**`
  const isDown = () => page.route(ours, route => route.abort('connectionrefused'))

  await isDown()
  await page.goto(host.url)
  await page.getByText('店铺首页').waitFor()
  expect(await page.locator('anbei-embed').count()).toBe(0)
  expect(noted.length).toBeGreaterThan(0)

  // it went down after the page was loaded
  await page.unroute(ours)
  await page.reload()
  const button = page.getByRole('button', { name: '打开备案助手' })
  await button.waitFor()
  await isDown()
  await button.click()
  await page.getByRole('heading', { name: '暂时打不开对话' }).waitFor()
  await page.unroute(ours)
  await page.getByRole('button', { name: '再试一次' }).click()
  await page.locator('anbei-transcript article.assistant').first().waitFor()
  expect(thrown).toEqual([])
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
  // the script, its module, the one file with all the first sight needs; the words of another language
  expect(sizes).toHaveLength(lang === 'en' ? 4 : 3)
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThan(35)
  await page.close()
  await host.close()
})
