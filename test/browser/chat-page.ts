import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const
export const desktop = { viewport: { width: 1280, height: 800 } } as const

export interface ChatPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly visitorBubbles: Locator
  readonly replies: Locator
  readonly input: Locator
  /** what scripts and the browser complained of, network failures aside */
  readonly complaints: readonly string[]
  /** types, sends and waits for the reply */
  readonly say: (text: string) => Promise<void>
  /** types and sends, whatever comes of it */
  readonly send: (text: string) => Promise<void>
}

type Options = NonNullable<Parameters<Browser['newContext']>[0]>

/** A browser of its own at the chat page, greeted. Nothing moves unless that is asked for, and it ends with the test. */
export async function openChat(browser: Browser, url: string, options: Options = desktop): Promise<ChatPage> {
  const chat = await keepChat(browser, url, options)
  onTestFinished(() => chat.context.close())
  return chat
}

/** The same for several tests: whoever opens it closes it. */
export async function keepChat(browser: Browser, url: string, options: Options = desktop): Promise<ChatPage> {
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', ...options })
  return await visitChat(context, url)
}

/** One more tab of the same browser. */
export async function visitChat(context: BrowserContext, url: string): Promise<ChatPage> {
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text())
  })
  await page.goto(url)
  const replies = page.locator('anbei-transcript article.assistant')
  const input = page.locator('anbei-composer textarea')
  await replies.first().waitFor()
  const send = async (text: string): Promise<void> => {
    await input.fill(text)
    await input.press('Enter')
  }
  return {
    page,
    context,
    replies,
    input,
    complaints,
    visitorBubbles: page.locator('anbei-transcript article.visitor:not(.pending)'),
    send,
    say: async text => {
      const before = await replies.count()
      await send(text)
      await replies.nth(before).waitFor()
    },
  }
}

/** Waits until a count holds, because messages arrive by themselves. */
export async function untilCount(locator: Locator, count: number): Promise<void> {
  await locator.nth(count - 1).waitFor()
  const found = await locator.count()
  if (found !== count) throw new Error(`expected ${count}, found ${found}`)
}

/** The case as the server has it, read with the browser's own session. */
export async function caseOf({ page }: Pick<ChatPage, 'page'>, base: string) {
  const { conversation, token } = await page.evaluate(() => {
    const key = Object.keys(localStorage).find(name => name.startsWith('anbei.session.')) ?? ''
    return JSON.parse(localStorage.getItem(key) ?? '{}')
  })
  const read = await fetch(`${base}/v1/conversations/${conversation}`, { headers: { authorization: `Bearer ${token}` } })
  return (await read.json()).case
}
