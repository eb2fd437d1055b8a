import { SignJWT } from 'jose'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { type ChatPage, desktop, openChat, phone, untilCount } from './chat-page.ts'
import { startHostPage } from './host-page.ts'
import { sharedBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const button = ({ page }: ChatPage, name: string) => page.getByRole('button', { name, exact: true })

async function choose(chat: ChatPage, ...names: readonly string[]): Promise<void> {
  await button(chat, '更多').click()
  for (const name of names) await button(chat, name).click()
}

test('an earlier question is answered from its place', async () => {
  const chat = await openChat(browser, server.base, phone)
  await chat.say('网站备案')
  await chat.say('以后再说')
  const question = chat.page.locator('anbei-transcript article.assistant', { hasText: '服务器放在中国内地' }).first()
  await question.waitFor()
  await chat.page
    .getByRole('button', { name: /^回复这条 .*服务器放在中国内地/ })
    .first()
    .click()
  await chat.page.getByRole('button', { name: /^去掉 回复：/ }).waitFor()
  await chat.say('国外')
  expect(await chat.page.getByRole('button', { name: /^去掉 回复：/ }).count()).toBe(0)
  expect(await chat.replies.last().textContent()).toContain('境外其他国家和地区')
})

test('one browser keeps several conversations and goes back to each', async () => {
  const chat = await openChat(browser, server.base)
  await chat.say('单位是杭州云启智联科技有限公司')
  await choose(chat, '新的对话', '开始新的对话')
  await untilCount(chat.replies, 1)
  await chat.say('单位是武汉示例商贸有限公司')
  await choose(chat, '我的其他对话')
  await chat.page.getByRole('button', { name: /杭州云启智联科技有限公司/ }).click()
  await chat.visitorBubbles.filter({ hasText: '杭州云启智联科技有限公司' }).waitFor()
  expect(await chat.visitorBubbles.filter({ hasText: '武汉示例商贸有限公司' }).count()).toBe(0)
  await choose(chat, '我的其他对话')
  await chat.page.getByRole('button', { name: /武汉示例商贸有限公司/ }).waitFor()
})

test('a link opens the conversation elsewhere until the code is renewed', async () => {
  const chat = await openChat(browser, server.base)
  await chat.say('单位是杭州云启智联科技有限公司')
  await choose(chat, '换台设备继续')
  const code = (await chat.page.locator('.code').textContent())?.trim() ?? ''

  const device = await browser.newContext({ locale: 'zh-CN' })
  const other = await device.newPage()
  await other.goto(`${server.base}/#resume=${encodeURIComponent(code)}`)
  await other.locator('anbei-transcript article.visitor', { hasText: '杭州云启智联科技有限公司' }).waitFor()
  expect(new URL(other.url()).hash).toBe('')

  await button(chat, '让旧的恢复码和链接失效').click()
  await button(chat, '已换成新的恢复码').waitFor()
  expect((await chat.page.locator('.code').textContent())?.trim()).not.toBe(code)
  await other.reload()
  await other.getByRole('heading', { name: '这次对话已结束或在别处被删除' }).waitFor()
  await button(chat, '关闭').click()
  await chat.say('联系地址也在杭州')
  await device.close()
})

test('everything of a conversation is deleted in two taps, and the server has it no more', async () => {
  const chat = await openChat(browser, server.base, phone)
  await chat.say('单位是杭州云启智联科技有限公司')
  const kept = await chat.page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('anbei.session.'))?.[1] ?? '')
  const { conversation, token } = JSON.parse(kept)
  await choose(chat, '删除我的资料', '永久删除')
  await chat.page.getByText('资料已经删除。', { exact: true }).waitFor()
  const gone = await fetch(`${server.base}/v1/conversations/${conversation}`, { headers: { authorization: `Bearer ${token}` } })
  expect(gone.status).toBe(401)
  await button(chat, '开始新的对话').last().click()
  await untilCount(chat.replies, 1)
  expect(await chat.visitorBubbles.count()).toBe(0)
})

test('whom the site vouches for goes on wherever they sign in, sees all of theirs, and leaves nothing to the next one', async () => {
  const made = await fetch(`${server.base}/v1/organisation/identity-secret`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.apiKey}` },
  })
  const { secret } = await made.json()
  const sign = (sub: string, name: string, key: string = secret) =>
    new SignJWT({ name, company: '杭州云启智联科技有限公司' })
      .setSubject(sub)
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(key))
  const host = await startHostPage(server)

  /** A page of the site; what became of `identify` is kept on the element. */
  async function visit(context: BrowserContext): Promise<Page> {
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(host.url)
    await page.locator('anbei-embed').waitFor({ state: 'attached' })
    return page
  }
  const identify = (page: Page, token: string | null) =>
    page.locator('anbei-embed').evaluate((embed, given) => {
      const told = new Promise<string>(resolve => {
        embed.addEventListener('anbei-identified', () => resolve('identified'), { once: true })
        embed.addEventListener('anbei-identify-refused', event => resolve((event as CustomEvent).detail.code), { once: true })
      })
      const api = embed as unknown as { identify: (token: string | null) => void; show: () => void }
      api.identify(given)
      api.show()
      return given === null ? '' : told
    }, token)
  const bubbles = (page: Page, text: string) => page.locator('anbei-transcript article.visitor', { hasText: text })
  const say = async (page: Page, text: string) => {
    await page.locator('anbei-composer textarea').fill(text)
    await page.keyboard.press('Enter')
    await bubbles(page, text).waitFor()
  }

  const home = await browser.newContext({ locale: 'zh-CN', ...desktop })
  const first = await visit(home)
  expect(await identify(first, await sign('u-17', '张三', 'is_not-the-secret-of-this-site-at-all'))).toBe('identity.signature')
  expect(await identify(first, await sign('u-17', '张三'))).toBe('identified')
  await say(first, '网站备案')
  await first.getByText('杭州云启智联科技有限公司').first().waitFor()

  // another device: goes on by itself, then begins a second conversation
  const away = await browser.newContext({ locale: 'zh-CN', ...phone })
  const second = await visit(away)
  expect(await identify(second, await sign('u-17', '张三'))).toBe('identified')
  await bubbles(second, '网站备案').waitFor()
  const tap = (name: string) => second.getByRole('button', { name, exact: true }).click()
  await tap('更多')
  await second.getByText('您是张三，由所在网站确认。', { exact: true }).waitFor()
  await tap('新的对话')
  await tap('开始新的对话')
  await bubbles(second, '网站备案').waitFor({ state: 'detached' })
  await say(second, '我的第二件事')

  // back home the list has it, although this browser never held it
  await first.reload()
  expect(await identify(first, await sign('u-17', '张三'))).toBe('identified')
  await first.getByRole('button', { name: '更多', exact: true }).click()
  await first.getByRole('button', { name: '我的其他对话', exact: true }).click()
  await first.getByRole('button', { name: /^我的第二件事/ }).click()
  await bubbles(first, '我的第二件事').waitFor()

  // somebody else signs in at the same browser
  expect(await identify(second, await sign('u-18', '李四'))).toBe('identified')
  await bubbles(second, '我的第二件事').waitFor({ state: 'detached' })
  const kept = await second.evaluate(() => JSON.stringify(Object.entries(localStorage)))
  expect(kept).not.toContain('u-17')
  await identify(second, null)
  await second.waitForFunction(() => !JSON.stringify(Object.entries(localStorage)).includes('u-18'))
  await home.close()
  await away.close()
  await host.close()
})
