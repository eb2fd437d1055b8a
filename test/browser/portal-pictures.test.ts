import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { builtConfig } from '../fixtures/build/worker.ts'
import { pdfOfPictures } from '../fixtures/reading/scanned-pdf.ts'
import { openChat, phone } from './chat-page.ts'
import { sharedBrowser } from './shared.ts'

const root = join(import.meta.dirname, '../..')
const vars = { ANBEI_TODAY: '2026-11-23', ANBEI_LOG: 'warn' }
const harness = createTestHarness({ root, workers: [{ configPath: builtConfig('portal-pictures'), vars }] })
const licence = join(root, 'test/fixtures/reading/licence-photo.jpg')

let browser: Browser
let base: string
beforeAll(async () => {
  base = (await harness.listen()).url.href
  browser = await sharedBrowser()
})
afterAll(() => harness.close())

const photo = (width: number, quality: number) => sharp(licence).resize(width).jpeg({ quality }).toBuffer()
const screenshot = () => sharp(licence).resize(2600).png().toBuffer()
/** A4 with the picture at its top and the name of a scanning app below, in a font that is not in the file */
const page = async () => Buffer.from(await pdfOfPictures([await photo(2400, 90)], 'Scanned with Anyone'))
const pageSeen = async () => {
  const top = await photo(1700, 90)
  const { width = 0, height = 0 } = await sharp(top).metadata()
  return sharp(top)
    .extend({ bottom: Math.round(width * Math.SQRT2) - height, background: '#fff' })
    .jpeg()
    .toBuffer()
}

test.each([
  {
    name: '营业执照.jpg',
    mimeType: 'image/jpeg',
    make: () => photo(2400, 98),
    filing: '公安联网备案',
    portal: '公安联网备案平台',
    limit: '400 KB',
    most: 400 * 1024,
  },
  {
    name: '营业执照.png',
    mimeType: 'image/png',
    make: screenshot,
    filing: 'ICP 备案，第一次备案',
    portal: 'ICP备案',
    limit: '4 MB',
    most: 4 * 1024 * 1024,
  },
  {
    name: '营业执照.pdf',
    mimeType: 'application/pdf',
    make: page,
    seen: pageSeen,
    filing: '公安联网备案',
    portal: '公安联网备案平台',
    limit: '400 KB',
    most: 400 * 1024,
  },
])('from a Worker, which changes no picture, $name is made to fit $limit in the browser with one tap', async given => {
  const { name, mimeType, make, filing, portal, limit, most } = given
  const chat = await openChat(browser, base, phone)
  const { page } = chat
  await chat.say(`我要做${filing}`)
  const buffer = await make()
  expect(buffer.length).toBeGreaterThan(most)
  const asSeen = (await given.seen?.()) ?? buffer
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('anbei-composer').getByRole('button', { name: '上传文件' }).click(),
  ])
  await chooser.setFiles({ name, mimeType, buffer })
  // a PDF goes to the server at once
  if (mimeType.startsWith('image/')) await page.locator('anbei-uploads').getByRole('button', { name: '传给服务器读' }).click()
  const put = page.waitForResponse(response => response.request().method() === 'PUT')
  const tap = mimeType === 'application/pdf' ? `转成JPG，${limit} 以内（${portal}用）` : `缩小到 ${limit} 以内（${portal}用）`
  await page.getByRole('button', { name: tap, exact: true }).click({ timeout: 60_000 })
  const answer = await put
  expect(answer.status()).toBe(200)
  const { upload } = await answer.json()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^下载 / }).click()])
  const made = readFileSync(await download.path())
  const { width = 0, format } = await sharp(made).metadata()
  expect([made.length <= most, width >= 1280, format]).toEqual([true, true, 'jpeg'])
  expect(upload.portals.find((each: { mostBytes: number }) => each.mostBytes === most).made).toEqual({
    mime: 'image/jpeg',
    bytes: made.length,
  })
  expect(upload.problems).toEqual([])
  // as much contrast between neighbours as the original had, in the same size: the print is not blurred
  const [before, after] = await Promise.all(
    [asSeen, made].map(each =>
      sharp(each)
        .resize(1280)
        .greyscale()
        .convolve({ width: 3, height: 3, kernel: [0, -1, 0, -1, 4, -1, 0, -1, 0] })
        .stats(),
    ),
  )
  expect(after!.channels[0]!.stdev / before!.channels[0]!.stdev).toBeGreaterThan(0.8)
  // the same after the page was loaded again
  await page.reload()
  await page.getByRole('button', { name: new RegExp(`^看${portal}用的图片`) }).click()
  await page.getByRole('link', { name: /^下载 / }).waitFor()
  expect(chat.complaints).toEqual([])
})
