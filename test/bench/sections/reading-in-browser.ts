import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../../browser/launch-browser.ts'
import { startServer } from '../../browser/start-server.ts'
import { licencePicture } from '../../fixtures/reading/draw-licence.ts'
import { inventLicences } from '../../fixtures/reading/invent-licences.ts'
import { shots, takePhoto } from '../../fixtures/reading/take-photo.ts'
import type { Figure, Section } from '../section.ts'
import { median, round } from '../statistics.ts'

const root = join(import.meta.dirname, '../../..')
const { READING_SEED = '7', READING_COUNT = '4' } = process.env

interface Timed {
  readonly loading: number
  readonly finding: number
  readonly reading: number
  readonly lines: number
  readonly failed: string
  /** the longest that the asking page could not answer */
  readonly longestBlock: number
}

/** Asks the frame as the chat does; the frame and its worker stay for the next picture. */
async function readInFrame(page: Page, picture: Uint8Array): Promise<Timed> {
  return page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
    const kept = globalThis as typeof globalThis & { reading?: Promise<MessagePort>; asked?: number }
    kept.reading ??= new Promise(resolve => {
      const frame = document.createElement('iframe')
      frame.src = '/ui/reading/frame.html'
      frame.hidden = true
      addEventListener('message', ({ data, source }) => {
        if (data !== 'anbei-reading-ready' || source !== frame.contentWindow) return
        const { port1, port2 } = new MessageChannel()
        frame.contentWindow?.postMessage('port', location.origin, [port2])
        port1.start()
        resolve(port1)
      })
      document.body.append(frame)
    })
    const from = performance.now()
    const port = await kept.reading
    kept.asked = (kept.asked ?? 0) + 1
    const id = kept.asked
    let [began, found, last, longestBlock] = [0, 0, performance.now(), 0]
    const beat = setInterval(() => {
      longestBlock = Math.max(longestBlock, performance.now() - last)
      last = performance.now()
    }, 10)
    const done: { readonly type: string; readonly code?: string; readonly reading?: { readonly lines: readonly unknown[] } } =
      await new Promise(resolve => {
        const hear = ({ data }: MessageEvent): void => {
          if (data.id !== id) return
          if (data.type === 'reading' && !began) began = performance.now()
          if (data.type === 'reading' && data.share > 0 && !found) found = performance.now()
          if ('share' in data) return
          port.removeEventListener('message', hear)
          resolve(data)
        }
        port.addEventListener('message', hear)
        port.postMessage({ id, picture: new Blob([bytes]) })
      })
    clearInterval(beat)
    const end = performance.now()
    return {
      loading: began - from,
      finding: found - began,
      reading: end - began,
      lines: done.reading?.lines.length ?? 0,
      failed: done.code ?? '',
      longestBlock,
    }
  }, Buffer.from(picture).toString('base64'))
}

const seconds = (ms: number): string => `${round(ms / 1000)} s`

/** Licences read in Chromium, by the worker of the page that the server gives. */
export const readingInBrowser: Section = {
  id: 'reading-in-browser',
  title: 'Reading photographed licences in a browser',
  slow: true,
  ownOnly: true,
  async *run(): AsyncGenerator<Figure> {
    const { status } = spawnSync(process.execPath, ['src/ui/build.ts'], { cwd: root, stdio: 'ignore' })
    if (status !== 0) throw new Error('the pages could not be built')
    const pictures: Uint8Array[] = []
    for (const licence of inventLicences(Number(READING_SEED), Number(READING_COUNT)))
      for (const shot of [shots.clean, shots.skewed, shots.dark])
        if (shot) pictures.push(await takePhoto(await licencePicture(licence), shot))
    const server = await startServer()
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(`${server.base}/docs`)
      const times: Timed[] = []
      for (const picture of pictures) {
        const timed = await readInFrame(page, picture)
        if (timed.failed) throw new Error(timed.failed)
        times.push(timed)
        if (process.env.SHOW_TIMES) console.log(JSON.stringify(timed))
      }
      const [first, ...rest] = times
      if (!first) throw new Error('no licence was read')
      yield { what: 'loading the models, once', figure: seconds(first.loading), value: first.loading }
      yield { what: 'the first licence after loading', figure: seconds(first.reading), value: first.reading }
      const all = rest.map(({ reading }) => reading)
      yield {
        what: `each of ${rest.length} licences after it, median`,
        figure: seconds(median(all)),
        note: `at most ${seconds(Math.max(...all))}; finding the lines ${seconds(median(rest.map(({ finding }) => finding)))}`,
        value: median(all),
      }
      yield {
        what: 'the longest that the page itself stood still meanwhile',
        figure: `${round(Math.max(...times.map(({ longestBlock }) => longestBlock)))} ms`,
      }
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}
