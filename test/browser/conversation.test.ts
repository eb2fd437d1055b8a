import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { desktop, openChat, phone } from './chat-page.ts'
import { misfits } from './misfits.ts'
import { sharedBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const lines = [
  '我的网站从腾讯云搬到阿里云了，要重新备案，只有一个官网',
  '单位是杭州云启智联科技有限公司，企业',
  '统一社会信用代码 91330106MA2CFBGP8K',
  'IP 是 121.40.1.10',
  '域名 example.com',
]

describe.each([
  ['a phone', phone],
  ['a desktop', desktop],
])('on %s', (_, size) => {
  test('a conversation fills fields, counts them and shows where each came from', async () => {
    const chat = await openChat(browser, server.base, size)
    const told: (string | undefined)[] = []
    chat.page.on('response', answer => answer.url().includes('/turns?') && told.push(answer.headers()['content-type']))
    for (const line of lines) await chat.say(line)
    // the case comes once, then only what has changed in it
    expect(told).toEqual(['application/json', ...lines.slice(1).map(() => 'application/vnd.anbei.changes+json')])
    expect(await chat.visitorBubbles.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('腾讯云搬到阿里云')]))

    if (size === phone) await chat.page.locator('.strip').click()
    const panel = chat.page.locator('anbei-panel')
    const name = panel.locator('anbei-field-list li', { hasText: '杭州云启智联科技有限公司' }).first()
    await name.waitFor()
    expect(await name.locator('q').textContent()).toContain('杭州云启智联科技有限公司')
    expect(Number(await panel.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value))).toBeGreaterThan(0)
    expect(await panel.locator('.readiness p').first().textContent()).toContain('官方要求')
    expect(chat.complaints).toEqual([])
  })

  test('a plan is asked for to its end and downloaded, with nothing known but the name', async () => {
    const chat = await openChat(browser, server.base, size)
    await chat.page.getByRole('button', { name: '只做应急预案' }).click()
    await chat.replies.nth(1).waitFor()
    await chat.say('单位是杭州云启智联科技有限公司')
    const documents = chat.page.getByRole('button', { name: '查看并下载文件' })
    for (let turn = 0; turn < 60 && (await documents.count()) === 0; turn += 1) await chat.say(turn % 2 ? '没有' : '不清楚')
    await documents.click()
    const card = chat.page.locator('anbei-documents article', { hasText: '应急预案' })
    const [file] = await Promise.all([chat.page.waitForEvent('download'), card.getByRole('button', { name: '生成 PDF' }).click()])
    expect(file.suggestedFilename()).toMatch(/\.pdf$/)
    expect(chat.complaints).toEqual([])
  })

  test('nothing is wider than the screen and everything to tap is big enough', async () => {
    const chat = await openChat(browser, server.base, size)
    await chat.say('我要重新备案')
    expect(await misfits(chat.page)).toEqual([])
  })
})

test('the narrowest phones lose nothing', async () => {
  const chat = await openChat(browser, server.base, { ...phone, viewport: { width: 320, height: 568 } })
  await chat.say('我要重新备案')
  expect(await misfits(chat.page)).toEqual([])
  await chat.page.locator('.strip').click()
  await chat.page.locator('anbei-field-list li').last().waitFor()
  await chat.page.getByText('还缺').first().click()
  expect(await misfits(chat.page)).toEqual([])
})

test('a tapped choice is an answer', async () => {
  const chat = await openChat(browser, server.base)
  const choice = chat.page.locator('anbei-choices button').first()
  const said = (await choice.textContent())?.trim()
  await choice.click()
  await chat.replies.nth(1).waitFor()
  expect(await chat.visitorBubbles.last().textContent()).toContain(said)
})

test('choices for several questions are collected and sent together with what is typed', async () => {
  const chat = await openChat(browser, server.base, phone)
  await chat.say('两者都办')
  const groups = chat.page.locator('anbei-choices fieldset')
  await groups.nth(1).waitFor()
  const choices = [groups.nth(0).locator('button').first(), groups.nth(1).locator('button').first()]
  const labels = await Promise.all(choices.map(choice => choice.textContent()))
  for (const choice of choices) await choice.click()
  expect(await chat.visitorBubbles.count()).toBe(1)
  await chat.say('单位是杭州云启智联科技有限公司')
  const said = (await chat.visitorBubbles.last().textContent()) ?? ''
  for (const label of [...labels, '杭州云启智联科技有限公司']) expect(said).toContain(label?.trim())
  expect(await chat.page.locator('.picks').count()).toBe(0)
})

test('Enter that confirms a candidate of a Chinese input method sends nothing', async () => {
  const chat = await openChat(browser, server.base)
  await chat.input.fill('nihao')
  await chat.input.evaluate(box => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })))
  expect(await chat.input.inputValue()).toBe('nihao')
  expect(await chat.visitorBubbles.count()).toBe(0)
})

test('the keyboard alone opens the menu, closes it and comes back', async () => {
  const chat = await openChat(browser, server.base)
  const menu = chat.page.getByRole('button', { name: '更多' })
  await menu.focus()
  await chat.page.keyboard.press('Enter')
  await chat.page.getByRole('dialog').waitFor()
  await chat.page.keyboard.press('Escape')
  await chat.page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(await menu.evaluate(button => button.getRootNode() instanceof ShadowRoot && button.matches(':focus'))).toBe(true)
})

test('words switch to English and stay so after a reload', async () => {
  const chat = await openChat(browser, server.base)
  await chat.page.getByRole('button', { name: /Switch to English/ }).click()
  await chat.page.getByRole('button', { name: 'Talk to a person' }).waitFor()
  expect(await chat.page.evaluate(() => document.documentElement.lang)).toBe('en')
  await chat.page.reload()
  await chat.page.getByRole('button', { name: 'Talk to a person' }).waitFor()
  await chat.replies.first().waitFor()
  await chat.say('What is this for?')
  expect(await chat.replies.last().locator('.text').textContent()).toMatch(/[a-z]+ [a-z]+ [a-z]+/)
})

test('while a person has control it says so, their words arrive and nobody else answers', async () => {
  const chat = await openChat(browser, server.base)
  await chat.say('我要重新备案')
  const { conversation } = await chat.page.evaluate(() => {
    const key = Object.keys(localStorage).find(name => name.startsWith('anbei.session.')) ?? ''
    return JSON.parse(localStorage.getItem(key) ?? '{}')
  })
  const headers = { 'content-type': 'application/json', authorization: '' }
  const post = (path: string, body: object) =>
    fetch(`${server.base}/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).then(answer => answer.json())
  headers.authorization = `Bearer ${(await post('/staff/session', server.staff)).token}`
  await post(`/conversations/${conversation}/takeover`, {})
  await chat.page.getByText('正在为您服务').waitFor()
  await post(`/conversations/${conversation}/messages`, { text: '您好，我来帮您看看。' })
  await chat.page.locator('article.staff', { hasText: '我来帮您看看' }).waitFor()
  const answered = await chat.replies.count()
  await chat.send('好的，谢谢')
  await chat.visitorBubbles.nth(1).waitFor()
  expect(await chat.replies.count()).toBe(answered)
  await post(`/conversations/${conversation}/handback`, {})
  await chat.page.getByText('正在为您服务').waitFor({ state: 'detached' })
})

test('a call for a person is confirmed', async () => {
  const chat = await openChat(browser, server.base)
  await chat.page.getByRole('button', { name: '转人工' }).click()
  await chat.page.getByText(/^(已在等待人工客服|现在不是办公时间)/).waitFor()
})
