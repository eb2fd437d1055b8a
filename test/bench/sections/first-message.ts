import type { Browser } from 'playwright-core'
import { startHostPage } from '../../browser/host-page.ts'
import { launchBrowser } from '../../browser/launch-browser.ts'
import { startServer } from '../../browser/start-server.ts'
import { buildPages } from '../../fixtures/build/pages.ts'
import type { Figure, Section } from '../section.ts'
import { median, percentile, round } from '../statistics.ts'

/** Runs in the page before everything else: when the first message stood on the screen. An embed is opened as soon as it is there. */
const watch = `
  document.addEventListener('anbei-ready', event => event.detail.show())
  const look = () => {
    const chat = document.querySelector('anbei-chat') ?? document.querySelector('anbei-embed')?.shadowRoot?.querySelector('anbei-chat')
    const article = chat?.shadowRoot?.querySelector('anbei-transcript')?.shadowRoot?.querySelector('article.assistant')
    // the frame after the one in which it was laid out
    if (article) requestAnimationFrame(() => { window.paintedAt = performance.now() })
    else requestAnimationFrame(look)
  }
  look()
`

/** Milliseconds from the script's last byte to the first message, a new browser profile each time. */
async function timesOf(browser: Browser, url: string, script: string, rounds: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.addInitScript(watch)
    await page.goto(url)
    await page.waitForFunction(() => Reflect.get(window, 'paintedAt') !== undefined)
    const time = await page.evaluate(
      name =>
        Number(Reflect.get(window, 'paintedAt')) -
        (performance.getEntriesByType('resource').find(entry => entry.name.endsWith(name)) as PerformanceResourceTiming).responseEnd,
      script,
    )
    // the first round warms the server and the browser
    if (round > 0) times.push(time)
    await context.close()
  }
  return times
}

export const firstMessage: Section = {
  id: 'first-message',
  title: 'From the script to the first message on the screen',
  ownOnly: true,
  slow: true,
  async *run({ quick }) {
    buildPages()
    const server = await startServer()
    const browser = await launchBrowser()
    const host = await startHostPage(server)
    const rounds = quick ? 5 : 15
    const figureOf = (what: string, times: readonly number[]): Figure => ({
      what,
      figure: `${round(median(times))} ms`,
      note: `95th percentile ${round(percentile(times, 0.95))} ms, ${times.length} new profiles`,
      value: median(times),
    })
    yield figureOf('the page at /', await timesOf(browser, server.base, '/app.js', rounds))
    yield figureOf('the embed, opened as soon as it is there', await timesOf(browser, host.url, '/widget.js', rounds))
    await browser.close()
    await host.close()
    await server.stop()
  },
}
