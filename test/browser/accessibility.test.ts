import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endedCase, licence, readCase } from './busy-cases.ts'
import { desktop, openChat, phone } from './chat-page.ts'
import { misfits } from './misfits.ts'
import { sharedBrowser } from './shared.ts'
import { startServer, type TestServer } from './start-server.ts'
import { violationsOf } from './violations.ts'

let server: TestServer
let browser: Browser
let ended: string
let read: string
beforeAll(async () => {
  browser = await sharedBrowser()
  server = await startServer()
  ended = await endedCase(server)
  read = await readCase(server)
})
afterAll(() => server?.stop())

/** Another conversation in the same browser, as a link from another device opens it. */
async function goTo(page: Page, locale: string, code: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${server.base}/?lang=${locale}#resume=${code}`)
  await page.locator('anbei-transcript article.assistant').first().waitFor()
}

/** The panel stands beside a wide chat; over a narrow one it is opened first. */
const showTab = async (page: Page, tab: string): Promise<void> => {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 900
  if (isNarrow && (await page.locator('anbei-sheet[open]').count()) === 0) await page.locator('.strip').click()
  await page.locator(`#tab-${tab}`).click()
}

/** What stands on the page by day; by night the same stands there in other colours, which are those of every language. */
async function violationsByDayAndNight(page: Page, locale: string): Promise<readonly string[]> {
  const day = [...(await violationsOf(page)), ...(await misfits(page))]
  if (locale !== 'zh-CN') return day
  await page.emulateMedia({ colorScheme: 'dark' })
  const night = await violationsOf(page, 'colours')
  await page.emulateMedia({ colorScheme: 'light' })
  return [...day, ...night.map(violation => `in the dark ${violation}`)]
}

describe.each(['zh-CN', 'en'])('in %s', locale => {
  test('a phone shows the chat, the panel with each tab, an editor with an error and each page of the menu without a violation', async () => {
    const chat = await openChat(browser, `${server.base}/?lang=${locale}`, { ...phone, colorScheme: 'light', reducedMotion: 'reduce' })
    const { page } = chat
    const found: Record<string, readonly string[]> = {}
    const look = async (name: string) => {
      found[name] = await violationsByDayAndNight(page, locale)
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
      ['deletion', 5],
    ] as const) {
      await page.locator('anbei-menu li button').nth(at).click()
      await page.locator('anbei-menu h3').waitFor()
      await look(name)
      const back = page.locator('anbei-menu').getByRole('button', { name: /^(返回|取消|Back|Cancel)$/ })
      await back.click()
      await page.locator('anbei-menu li').first().waitFor()
    }

    await goTo(page, locale, await endedCase(server))
    await page.locator('anbei-choices button.primary').waitFor()
    await look('the end')
    await chat.say('看看填了什么')
    await look('summary')
    await showTab(page, 'steps')
    const calendar = page.locator('anbei-calendar-link')
    await calendar.locator('button').click()
    await calendar.locator('a').waitFor()
    await look('dates and calendar')
    await showTab(page, 'documents')
    await page.locator('anbei-documents article').first().locator('button').nth(1).click()
    await page.locator('anbei-preview iframe').waitFor()
    await look('preview')

    await goTo(page, locale, read)
    await look('a picture that was read')
    await page.locator('.strip').click()
    await page.locator('anbei-crop img').first().waitFor()
    await look('crops')
    await page.keyboard.press('Escape')
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('anbei-composer .clip').first().click()])
    await chooser.setFiles(licence)
    await page.locator('anbei-uploads button.primary').waitFor()
    await look('how a picture is to be read')
    await page.locator('anbei-chat .head button').last().click()
    await page.locator('anbei-menu li button').nth(2).click()
    await page.locator('anbei-menu .title').nth(1).waitFor()
    await look('list of cases')

    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({})
  })

  test('a desktop shows chat and panel without a violation', async () => {
    const chat = await openChat(browser, `${server.base}/?lang=${locale}`, { ...desktop, colorScheme: 'light', reducedMotion: 'reduce' })
    await chat.say('我要重新备案，网站从腾讯云搬到阿里云了')
    expect(await violationsByDayAndNight(chat.page, locale)).toEqual([])
    await goTo(chat.page, locale, ended)
    await showTab(chat.page, 'documents')
    await chat.page.locator('anbei-documents article').first().locator('button').nth(1).click()
    await chat.page.locator('anbei-preview iframe').waitFor()
    expect(await violationsByDayAndNight(chat.page, locale)).toEqual([])
  })
})

test.each([
  ['320 pixels', { width: 320, height: 568 }],
  ['200 % zoom of a window of 1280 × 800', { width: 640, height: 400 }],
])('at %s everything is read without scrolling sideways', async (_, viewport) => {
  const { page } = await openChat(browser, `${server.base}/?lang=en`, { viewport, deviceScaleFactor: 2 })
  const found: Record<string, readonly string[]> = {}
  await goTo(page, 'en', ended)
  found.chat = await misfits(page)
  for (const tab of ['fields', 'findings', 'steps', 'documents']) {
    await showTab(page, tab)
    // what is folded is read as well
    await page.locator('[role=tabpanel] details').evaluateAll(folds => {
      for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true
    })
    found[tab] = await misfits(page)
  }
  expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({})
})

test('in high contrast the chosen tab, the progress and whose words they are can still be told', async () => {
  const { page } = await openChat(browser, server.base, { ...desktop, forcedColors: 'active' })
  await goTo(page, 'zh-CN', ended)
  await showTab(page, 'fields')
  const underline = (tab: string) => page.locator(`#tab-${tab}`).evaluate(button => getComputedStyle(button).borderBottomColor)
  expect(await underline('fields')).not.toBe(await underline('steps'))
  const bar = PNG.sync.read(await page.locator('anbei-panel progress').screenshot())
  const colourAt = (share: number) => {
    const at = (Math.floor(bar.height / 2) * bar.width + Math.floor(bar.width * share)) * 4
    return [...bar.data.subarray(at, at + 3)].join()
  }
  expect(colourAt(0.05)).not.toBe(colourAt(0.95))
  const edge = (who: string) =>
    page
      .locator(`anbei-transcript article.${who}`)
      .first()
      .evaluate(bubble => [getComputedStyle(bubble).borderTopStyle, getComputedStyle(bubble).borderTopWidth])
  for (const who of ['assistant', 'visitor']) expect(await edge(who), who).toEqual(['solid', '1px'])
  expect(await violationsOf(page)).toEqual([])
})

test.each([
  ['moves where the person has nothing against it', 'no-preference', true],
  ['stands still where they asked for that', 'reduce', false],
] as const)('the panel that opens %s', async (_, reducedMotion, moves) => {
  const { page } = await openChat(browser, server.base, { ...phone, reducedMotion })
  await page.locator('.strip').click()
  await page.locator('anbei-sheet section').waitFor()
  const moving = await page
    .locator('anbei-sheet section')
    .evaluate(sheet => sheet.getAnimations().length > 0 || getComputedStyle(sheet).animationName !== 'none')
  expect(moving).toBe(moves)
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
