import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client, startProvider } from '../fixtures/open-id/start-provider.ts'
import { type ChatPage, desktop, keepChat } from './chat-page.ts'
import { sharedBrowser } from './shared.ts'
import { startServer, type TestServer } from './start-server.ts'
import { violationsOf } from './violations.ts'

const idNumber = '11010519491231002X'
const organisation = '杭州云启智联科技有限公司'

let server: TestServer
let provider: Awaited<ReturnType<typeof startProvider>>
/** the owner and the agent have contexts of their own: they share nothing but the server */
let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
  provider = await startProvider()
  const { clientId, clientSecret } = client
  server = await startServer({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_LABEL: '企业账号登录',
  })
})
afterAll(async () => {
  await server?.stop()
  await provider?.close()
})

async function signIn(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', ...desktop, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(`${server.base}/console`)
  await page.getByLabel('邮箱').fill(server.staff.email)
  await page.getByLabel('密码').fill(server.staff.password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('heading', { name: '会话列表', exact: true }).waitFor()
  return page
}

test('the button leads to the provider and back to the desk; who may not come in is told why', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', ...desktop, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  provider.next({ sub: 'p-stranger', email: 'stranger@example.com', email_verified: true })
  await page.goto(`${server.base}/console`)
  const button = page.getByRole('link', { name: '企业账号登录' })
  await button.click()
  await page.getByRole('alert').filter({ hasText: '没有为这个企业账号开通权限' }).waitFor()
  expect(new URL(page.url()).hash).toBe('')
  provider.next({ sub: 'p-staff', email: server.staff.email, email_verified: true })
  await button.click()
  await page.getByRole('heading', { name: '会话列表', exact: true }).waitFor()
  await page.getByRole('button', { name: '设置', exact: true }).click()
  await page.getByText(`已绑定 ${provider.issuer}`).waitFor()
  const region = page.getByRole('region', { name: '企业账号登录（OpenID Connect）' })
  await region.getByText('现在用的是服务器环境变量里的设置').waitFor()
  expect(await region.getByLabel('Issuer 地址').inputValue()).toBe(provider.issuer)
  expect(await violationsOf(page)).toEqual([])
  await context.close()
})

describe('an owner and an agent', () => {
  let owner: ChatPage
  let desk: Page
  beforeAll(async () => {
    owner = await keepChat(browser, `${server.base}/?lang=zh-CN`)
    desk = await signIn(browser)
  })
  afterAll(async () => {
    await owner?.context.close()
    await desk?.context().close()
  })

  test('the list shows the organisation by itself, and finds it by Chinese words', async () => {
    await owner.say(`ICP 重新备案，只有一个官网，单位是${organisation}`)
    const row = desk.locator('button.row', { hasText: organisation })
    await row.waitFor()
    await desk.keyboard.press('/')
    await desk.keyboard.type('没有这样的词')
    await desk.getByText('没有这样的会话。', { exact: true }).waitFor()
    await desk.getByRole('searchbox', { name: '搜索名称和消息' }).fill('云启智联')
    await row.waitFor()
    await desk.getByRole('searchbox', { name: '搜索名称和消息' }).fill('')
  })

  test('the owner is told who watches; the keyboard opens the conversation and takes it over', async () => {
    await desk.keyboard.press('Escape')
    await desk.locator('button.row').first().waitFor()
    await desk.keyboard.press('j')
    await desk.keyboard.press('Enter')
    await owner.page.getByText('客服 staff 正在查看这个对话', { exact: true }).waitFor()
    await desk.getByRole('status').filter({ hasText: '已填' }).waitFor()
    await desk.keyboard.press('t')
    await desk.getByText('您在接待，助手不会说话', { exact: true }).waitFor()
    await owner.page.getByText('staff 正在为您服务', { exact: true }).waitFor()
  })

  test('each hears the other at once, a note stays inside, and an identity number is not lost', async () => {
    for (const data of [
      { title: '要证件号', text: '您好，请说一下负责人的证件号码' },
      { title: '问候', text: '我是{{agent}}，请说' },
    ])
      await desk.request.post(`${server.base}/v1/canned-replies`, { data })
    await desk.getByRole('textbox', { name: '给客户的消息' }).press('/')
    await desk.getByRole('combobox', { name: '搜索常用语' }).fill('我是')
    await desk.getByRole('option', { name: /我是staff，请说/ }).waitFor()
    await desk.getByRole('combobox', { name: '搜索常用语' }).fill('证件')
    await desk.getByRole('option', { name: /要证件号/ }).waitFor()
    await desk.keyboard.press('Enter')
    await desk.getByRole('button', { name: '发送', exact: true }).click()
    await owner.page.getByText('您好，请说一下负责人的证件号码', { exact: true }).waitFor()
    await desk.getByRole('checkbox', { name: '内部备注' }).check()
    const li = { email: 'li@example.com', name: '李工', role: 'supervisor', password: 'another long password' }
    await desk.request.post(`${server.base}/v1/staff/users`, { data: li })
    await desk.getByRole('textbox', { name: '给同事的备注' }).fill('只给同事看')
    await desk.keyboard.press('@')
    await desk.getByRole('option', { name: /李工/ }).waitFor()
    await desk.keyboard.press('Enter')
    await desk.getByRole('button', { name: '发送', exact: true }).click()
    await desk.locator('.internal', { hasText: '只给同事看@李工' }).first().waitFor()
    const colleague = await browser.newContext({ locale: 'zh-CN', ...desktop })
    await colleague.request.post(`${server.base}/v1/staff/session`, { data: { email: li.email, password: li.password } })
    const theirs = await colleague.newPage()
    await theirs.goto(`${server.base}/console`)
    await theirs.getByRole('button', { name: '1 个会话里有提到您的备注没读' }).click()
    await theirs.locator('button.row').click()
    await theirs.locator('anbei-desk-turn[pointed]', { hasText: '@李工' }).waitFor()
    await theirs.getByRole('button', { name: '提到您的备注', exact: true }).waitFor()
    if (process.env.SCREENSHOTS) await theirs.screenshot({ path: `${process.env.SCREENSHOTS}/mention.png` })
    await colleague.close()
    await owner.send(`负责人身份证号是${idNumber}`)
    const masked = desk.locator('article.visitor', { hasText: '••••••' })
    await masked.waitFor()
    expect(await desk.content()).not.toContain(idNumber)
    await masked.getByRole('button', { name: '查看原文', exact: true }).click()
    await masked.getByLabel('查看的理由（会记录）').fill('核对证件')
    await masked.getByRole('button', { name: '确定', exact: true }).click()
    await masked.getByText(idNumber, { exact: true }).waitFor()
    expect(await owner.page.getByText('只给同事看').count()).toBe(0)
    expect(await owner.replies.count()).toBe(2)
  })

  test('what the agent fills in stands before the owner, who puts it back', async () => {
    await desk.getByRole('tab', { name: '字段', exact: true }).click()
    const field = desk.locator('li[data-field="organizerName"]')
    await field.getByRole('button', { name: /^修改/ }).click()
    await field.getByRole('textbox', { name: '新的值' }).fill('杭州改错科技有限公司')
    await field.getByRole('button', { name: '保存', exact: true }).click()
    await field.getByText('杭州改错科技有限公司', { exact: true }).waitFor()
    await owner.page
      .getByRole('button', { name: /^不对，改回去/ })
      .first()
      .click()
    await field.getByText(organisation, { exact: true }).waitFor()
    await field.getByRole('button', { name: /^历史/ }).click()
    await field.getByText(/杭州改错科技有限公司 → /).waitFor()
  })

  test('suggestions fill the box, and the hand-back lets the assistant go on', async () => {
    await desk.getByText('建议回复', { exact: true }).click()
    await desk.getByRole('button', { name: '采用', exact: true }).first().click()
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('h')
    await desk.getByLabel('交接备注（可不填）').fill('已核对证件')
    await desk.getByRole('button', { name: '确定', exact: true }).click()
    await desk.getByText(/^助手在接待/).waitFor()
    await owner.replies.nth(2).waitFor()
    await owner.say('一个')
    expect(owner.complaints).toEqual([])
  })

  test('figures count what was done', async () => {
    await desk.getByRole('button', { name: '数据', exact: true }).click()
    await desk.locator('td', { hasText: 'staff' }).first().waitFor()
  })

  test('an admin makes a key that is shown once, revokes it, and is told why an address is refused', async () => {
    await desk.getByRole('button', { name: '设置', exact: true }).click()
    await desk.getByLabel('用途').fill('网站')
    await desk.getByRole('checkbox', { name: '检查', exact: true }).check()
    await desk.getByRole('region', { name: 'API 密钥' }).getByRole('button', { name: '添加', exact: true }).click()
    const secret = await desk.getByRole('region', { name: 'API 密钥' }).locator('code').textContent()
    const checks = () => fetch(`${server.base}/v1/rules`, { headers: { authorization: `Bearer ${secret}` } }).then(({ status }) => status)
    expect(await checks()).toBe(200)
    desk.once('dialog', dialog => dialog.accept())
    await desk.getByRole('button', { name: '吊销：网站' }).click()
    await desk.getByText('已吊销', { exact: true }).waitFor()
    await desk.getByRole('region', { name: 'Webhook' }).getByLabel('地址').fill('http://10.0.0.1/hook')
    await desk.getByRole('region', { name: 'Webhook' }).getByRole('button', { name: '添加', exact: true }).click()
    await desk.getByRole('region', { name: 'Webhook' }).locator('.error').filter({ hasText: /\S/ }).waitFor()
    await desk.getByRole('button', { name: '会话', exact: true }).click()
  })

  test('the case is judged under the rules of another day, and its reminders are stopped', async () => {
    await desk.locator('button.row').first().click()
    await desk.getByRole('tab', { name: '问题', exact: true }).click()
    await desk.getByLabel('按哪天的规则判断').fill('2004-01-01')
    await desk.getByRole('button', { name: '判断', exact: true }).click()
    await desk.getByText(/^按 2004-01-01 的规则/).waitFor()
    await desk.getByRole('button', { name: '回到今天', exact: true }).click()
    await desk.getByRole('tab', { name: '进度', exact: true }).click()
    await desk.getByRole('button', { name: '停止提醒', exact: true }).click()
    await desk.getByText('已停止提醒。', { exact: true }).waitFor()
  })

  test('what a forwarded message seems to say is recorded with a click, and left with another', async () => {
    const headers = { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' }
    const { items }: { items: { id: string }[] } = await (await fetch(`${server.base}/v1/cases?limit=200`, { headers })).json()
    const forward = (text: string) =>
      Promise.all(
        items.map(({ id: caseId }) =>
          fetch(`${server.base}/v1/inbound`, { method: 'POST', headers, body: JSON.stringify({ caseId, kind: 'sms', text }) }),
        ),
      )
    await forward('【阿里云】您的ICP备案订单已提交管局审核')
    await forward('【工信部】您的ICP备案申请已审核通过，备案号：浙ICP备2026000001号-1')
    await desk.getByRole('tab', { name: '材料', exact: true }).click()
    await desk.getByRole('tab', { name: '进度', exact: true }).click()
    const proposals = desk.locator('anbei-case-inbound li')
    await proposals.nth(1).waitFor()
    await proposals.nth(1).getByRole('button', { name: '不是，不记', exact: true }).click()
    await proposals.nth(1).getByText('没有记', { exact: true }).waitFor()
    await proposals.nth(0).getByRole('button', { name: '记下来', exact: true }).click()
    await proposals.nth(0).getByText('已记下', { exact: true }).waitFor()
  })
})

describe.each([
  ['zh-CN', 'light', 1280],
  ['en', 'dark', 820],
] as const)('the console in %s, %s, at %i pixels', (locale, colorScheme, width) => {
  test('shows no violation on any of its pages', async () => {
    const page = await signIn(browser, { colorScheme, viewport: { width, height: 900 } })
    if (locale === 'en') await page.getByRole('button', { name: 'English', exact: true }).click()
    const found: Record<string, readonly string[]> = {}
    const look = async (name: string) => {
      found[name] = await violationsOf(page)
      const folder = process.env.SCREENSHOTS
      if (folder) await page.screenshot({ path: `${folder}/desk-${locale}-${width}-${name}.png` })
    }
    await page.locator('button.row').first().waitFor()
    await look('inbox')
    await page.locator('button.row').first().click()
    await page.locator('.turn').first().waitFor()
    await look('conversation')
    if (width < 1100) await page.getByRole('button', { name: 'Case', exact: true }).click()
    for (const tab of width < 1100 ? ['fields', 'events'] : ['fields', 'findings', 'documents']) {
      await page.locator(`#tab-${tab}`).click()
      await look(tab)
    }
    if (width < 1100) await page.getByRole('button', { name: 'Close', exact: true }).click()
    const pages = locale === 'en' ? ['Figures', 'Settings'] : ['数据', '设置']
    for (const name of pages) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      await look(name)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({})
    await page.context().close()
  })
})
