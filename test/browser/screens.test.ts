import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparePicture } from '../golden/compare-pictures.ts'
import type { Picture } from '../golden/pdf-reader.ts'
import { desktop, phone } from './chat-page.ts'
import { launchBrowser } from './launch-browser.ts'
import { sharedServer } from './shared.ts'

/**
 * How the main screens look, pixel by pixel. Each shows an answer of the server as it was recorded, so that another wording of a question
 * changes no picture. `UPDATE_GOLDEN=1` plays the conversations again, records them and draws the pictures, `UPDATE_GOLDEN=pictures`
 * draws them from the recordings that are there: look at these before you commit them.
 */
const folder = join(import.meta.dirname, 'screens')
const artifacts = join(import.meta.dirname, '../.artifacts/screens')
const font = readFileSync(join(import.meta.dirname, '../../templates/fonts/noto-sans-sc-core.ttf'))

/** what the owner says before each recording */
const played = {
  welcome: [],
  question: ['网站备案', '单位是杭州云启智联科技有限公司，企业，服务器在阿里云杭州'],
  summary: ['只做应急预案', '单位是杭州云启智联科技有限公司'],
} as const
type Recording = keyof typeof played

const server = sharedServer()
let browser: Browser
beforeAll(async () => {
  // the same outlines on every machine: no hints of the screen, no coloured edges
  browser = await launchBrowser(['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'])
  if (process.env.UPDATE_GOLDEN === '1') await record()
})
afterAll(() => browser?.close())

const fileOf = (name: string): string => join(folder, `${name}.json.gz`)
const write = (name: string, value: unknown): void => writeFileSync(fileOf(name), gzipSync(JSON.stringify(value), { level: 9 }))
const read = (name: string): string => gunzipSync(readFileSync(fileOf(name))).toString()

async function record(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const call = async (path: string, body?: object, headers = {}) => {
    const typed = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    return (await fetch(`${server.base}/v1${path}`, { ...typed, headers: { 'content-type': 'application/json', ...headers } })).json()
  }
  write('fields', await call('/fields?locale=zh-CN'))
  for (const [name, said] of Object.entries(played)) {
    const { conversation, token } = await call('/conversations', {}, { 'x-site-key': server.siteKey })
    const auth = { authorization: `Bearer ${token}` }
    const say = (text: string) => call(`/conversations/${conversation.id}/turns`, { text }, auth)
    for (const text of said) await say(text)
    // an owner who knows nothing more comes to the end as well
    for (let turn = 0; name === 'summary' && turn < 60; turn += 1) {
      const { reply } = await say(turn % 2 ? '没有' : '不清楚')
      if (reply.asking.length === 0 && reply.confirming.length === 0) break
    }
    write(name, await call(`/conversations/${conversation.id}?locale=zh-CN`, undefined, auth))
  }
}

/** A page that shows a recording; nothing moves, blinks or is drawn in a font of the machine. */
async function show(recording: Recording, size: object, fontComesAfter = 0): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', colorScheme: 'light', bypassCSP: true, ...size })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const json = (body: string) => ({ contentType: 'application/json', body })
  // an event stream that says nothing
  await page.route('**/v1/conversations/*/events*', () => {})
  await page.route('**/v1/conversations/conv_recorded?*', route => route.fulfill(json(read(recording))))
  await page.route('**/v1/fields*', route => route.fulfill(json(read('fields'))))
  await page.route('**/golden.ttf', async route => {
    await new Promise(done => setTimeout(done, fontComesAfter))
    await route.fulfill({ contentType: 'font/ttf', body: font })
  })
  await page.addInitScript(() => {
    localStorage.setItem('anbei.session.page', '{"conversation":"conv_recorded","token":"t","resumeCode":null}')
  })
  await page.goto(server.base)
  await page.addStyleTag({
    content: `@font-face { font-family: Golden; src: url(/golden.ttf) }
      anbei-chat { --font: Golden !important; caret-color: transparent !important }
      *, anbei-chat { animation: none !important; transition: none !important }`,
  })
  await page.evaluate(() => document.fonts.load('16px Golden', '安'))
  await page.locator('anbei-transcript article.assistant').last().waitFor()
  await page.mouse.move(0, 0)
  return page
}

/** The list goes to its end in the frame after it is laid out: done when nothing has moved for ten frames. In the page. */
async function settled(): Promise<void> {
  const places = () => {
    const roots = [...document.querySelectorAll('anbei-chat')].map(chat => chat.shadowRoot)
    const lists = roots.flatMap(root => [...(root?.querySelectorAll('anbei-transcript') ?? [])])
    return lists.map(({ shadowRoot }) => {
      const box = shadowRoot?.querySelector('.scroll')
      return `${box?.scrollTop} ${box?.scrollHeight} ${box?.clientHeight}`
    })
  }
  for (let still = 0, before = ''; still < 10; ) {
    await new Promise(requestAnimationFrame)
    const now = places().join()
    still = now === before ? still + 1 : 0
    before = now
  }
}

/** A list within three pixels of its end stands at it: a part of a pixel is rounded now up, now down. In the page. */
function toItsEnd(): void {
  for (const chat of document.querySelectorAll('anbei-chat'))
    for (const list of chat.shadowRoot?.querySelectorAll('anbei-transcript') ?? []) {
      const box = list.shadowRoot?.querySelector('.scroll')
      if (!box) continue
      const end = box.scrollHeight - box.clientHeight
      if (end - box.scrollTop < 4) box.scrollTop = end + 9
    }
}

async function pictureOf(page: Page): Promise<Picture> {
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(settled)
  await page.evaluate(toItsEnd)
  await page.evaluate(settled)
  const { width, height, data } = PNG.sync.read(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  // sixteen greys tell where everything stands, in half the bytes
  const grey = Uint8Array.from({ length: width * height }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3)
    return Math.round((red + green + blue) / 3 / 17) * 17
  })
  return { width, height, grey }
}

const compare = (picture: Picture, name: string): string | null =>
  comparePicture(picture, join(folder, `${name}.png`), join(artifacts, `${name}.png`))

interface Screen {
  readonly name: string
  /** of the panel, which lies over the chat on a phone */
  readonly tab?: string
}

const screens: Readonly<Record<Recording, readonly Screen[]>> = {
  welcome: [{ name: 'welcome' }],
  question: [{ name: 'question' }, { name: 'panel', tab: 'fields' }, { name: 'checks', tab: 'findings' }],
  summary: [{ name: 'summary' }, { name: 'steps', tab: 'steps' }, { name: 'documents', tab: 'documents' }],
}
const recordings = Object.keys(played) as Recording[]

describe.each([
  ['phone', phone],
  ['desktop', desktop],
] as const)('on a %s', (on, size) => {
  test.each(recordings)('the screens of the %s are drawn as they were', async recording => {
    const page = await show(recording, size)
    const differences: (string | null)[] = []
    for (const { name, tab } of screens[recording]) {
      // on a desktop it stands beside the question already
      if (name === 'panel' && on === 'desktop') continue
      if (tab && on === 'phone' && !(await page.locator(`#tab-${tab}`).isVisible())) await page.locator('.strip').click()
      if (tab) await page.locator(`#tab-${tab}`).click()
      differences.push(compare(await pictureOf(page), `${name}-${on}`))
    }
    expect(differences.filter(Boolean)).toEqual([])
    await page.context().close()
  })
})

test.skipIf(process.env.UPDATE_GOLDEN)('a button that moves by three pixels, or is gone, is seen', async () => {
  for (const change of ['transform: translateY(3px)', 'visibility: hidden']) {
    const page = await show('question', phone)
    await page
      .locator('anbei-choices button')
      .first()
      .evaluate((button, style) => button.setAttribute('style', style), change)
    expect(compare(await pictureOf(page), 'question-phone'), change).toContain('pixels differ')
    await page.context().close()
  }
})

test.skipIf(process.env.UPDATE_GOLDEN)('type that comes after the last message was shown leaves it in the same place', async () => {
  const page = await show('summary', desktop, 700)
  expect(compare(await pictureOf(page), 'summary-desktop')).toBeNull()
  await page.context().close()
})
