import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Request } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { frontOf, photoOf } from '../fixtures/reading/draw-id-card.ts'
import { cards } from '../fixtures/reading/id-cards.ts'
import { accessLog, nessusReport } from '../fixtures/reading/logs.ts'
import { type ChatPage, caseOf, openChat, phone } from './chat-page.ts'
import { sharedBrowser } from './shared.ts'
import { startServer, type TestServer } from './start-server.ts'

let server: TestServer
let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
  server = await startServer()
})
afterAll(() => server?.stop())

const licence = join(import.meta.dirname, '../fixtures/reading/licence-photo.jpg')

type Picture = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** A chat to which a picture was given; everything sent from then on. */
async function give(picture: Picture): Promise<ChatPage & { readonly sent: readonly Request[] }> {
  const chat = await openChat(browser, server.base)
  await chat.say('我要做 ICP 备案，第一次备案')
  const sent: Request[] = []
  chat.page.on('request', request => sent.push(request))
  const [chooser] = await Promise.all([
    chat.page.waitForEvent('filechooser'),
    chat.page.locator('anbei-composer').getByRole('button', { name: '上传文件' }).click(),
  ])
  await chooser.setFiles(picture)
  await chat.page
    .locator('anbei-uploads')
    .getByText(/约 \d+ MB/)
    .waitFor()
  return { ...chat, sent }
}

const answerTo = ({ page }: ChatPage, path: RegExp) =>
  page.waitForResponse(response => path.test(response.url()) && response.request().method() === 'POST', { timeout: 100_000 })

const posts = (sent: readonly Request[], path: RegExp) => sent.filter(request => request.method() === 'POST' && path.test(request.url()))

test('a licence that was held on its side is read on the device, and shown, as it stands upright: its fields are put forward, its picture is sent only when the person attaches it', async () => {
  const held = await sharp(licence).rotate(90).jpeg().toBuffer()
  const chat = await give({ name: 'IMG_0043.jpg', mimeType: 'image/jpeg', buffer: held })
  const { page, sent } = chat
  const uploads = page.locator('anbei-uploads')
  expect(sent.some(request => request.url().includes('/ui/reading/'))).toBe(false)
  const answered = answerTo(chat, /\/readings/)
  await uploads.getByRole('button', { name: '在本机读取' }).click()
  const { upload, case: view } = await (await answered).json()
  expect(upload).toMatchObject({ kind: 'businessLicence', reading: 'done' })
  expect(view.fields.organizerName).toMatchObject({ state: 'needsConfirmation', value: '上海市浦东新区鑫旺五金经营部' })
  expect(view.fields.organizerCertNumber.value).toBe('92310115MA1H8W5P1A')
  expect(view.fields.legalRepName).toMatchObject({ value: '谢晓婷', evidence: { readIn: 'browser' } })
  const [reading] = posts(sent, /\/readings/)
  const { width, height, crops } = JSON.parse(reading?.postData() ?? '{}')
  const upright = await sharp(licence).metadata()
  expect([width, height]).toEqual([upright.width, upright.height])
  const shapes = await Promise.all(crops.map(({ picture }: { picture: string }) => sharp(Buffer.from(picture, 'base64')).metadata()))
  expect(shapes.slice(0, 2).every(shape => shape.width > 2 * shape.height)).toBe(true)
  await page.getByText('图片没有传过来').waitFor()
  expect(await shownIn(page.locator('anbei-seen'), '这份文件上的主办单位名称')).toBe(true)
  expect(posts(sent, /\/uploads/)).toEqual([])
  for (const request of posts(sent, /./)) {
    expect(request.headers()['content-type']).toBe('application/json')
    expect((request.postData() ?? '').length).toBeLessThan(400_000)
  }
  const kept = answerTo(chat, /\/uploads/)
  await uploads.getByRole('button', { name: '附上原图' }).click()
  const attached = await (await kept).json()
  expect(attached.case.fields.businessLicenseFile).toMatchObject({
    state: 'filled',
    value: [{ kind: 'businessLicence', mime: 'image/jpeg' }],
  })
  expect(attached.case.fields.organizerName.state).toBe('needsConfirmation')
  expect(chat.complaints).toEqual([])
})

test('a picture too large for the police portal is said to be so at once, and one tap makes one that fits', async () => {
  const chat = await openChat(browser, server.base, phone)
  const { page } = chat
  await chat.say('我要做公安联网备案')
  const buffer = await sharp(licence).resize(2400).jpeg({ quality: 98 }).toBuffer()
  await chooseFile(chat, { name: 'IMG_9.jpg', mimeType: 'image/jpeg', buffer })
  await page.locator('anbei-uploads').getByRole('button', { name: '传给服务器读' }).click()
  await page.getByRole('button', { name: '缩小到 400 KB 以内（公安联网备案平台用）' }).click({ timeout: 100_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^下载 IMG_9\.jpg/ }).click()])
  const made = readFileSync(await download.path())
  expect([download.suggestedFilename(), made.length <= 400 * 1024, made.length < buffer.length]).toEqual(['IMG_9.jpg', true, true])
  expect((await sharp(made).metadata()).width).toBeGreaterThanOrEqual(1280)
  expect(chat.complaints).toEqual([])
})

test('where a paper says something else than the person did, or than another paper, the place on each paper is shown beside its value', async () => {
  const chat = await openChat(browser, server.base, phone)
  const { page, say } = chat
  await say('我要做 ICP 备案，第一次备案')
  await say('单位名称是上海鑫旺五金有限公司')
  await chooseFile(chat, licence)
  await page.locator('anbei-uploads').getByRole('button', { name: '传给服务器读' }).click()
  const first = page.getByRole('region', { name: '主办单位名称的两种说法', exact: true })
  await first.getByText('上海市浦东新区鑫旺五金经营部').waitFor({ timeout: 60_000 })
  await first.getByText('上海鑫旺五金有限公司', { exact: true }).waitFor()
  expect(await shownIn(first, '这份文件上的主办单位名称')).toBe(true)
  expect(await first.getByRole('img').count()).toBe(1)
  await page.getByRole('button', { name: '以文件为准' }).click()
  await first.waitFor({ state: 'detached' })
  // the representative of the licence waits for its yes when the card comes
  const [card] = cards
  if (!card) throw new Error('no card')
  await chooseFile(chat, { name: '身份证.jpg', mimeType: 'image/jpeg', buffer: await photoOf(await frontOf(card)) })
  await page.locator('anbei-uploads').getByRole('button', { name: '同意', exact: true }).click({ timeout: 60_000 })
  const second = page.getByRole('region', { name: '法定代表人姓名的两种说法', exact: true })
  await second.getByText(card.name, { exact: true }).waitFor({ timeout: 60_000 })
  expect(await shownIn(second, '这份文件上的法定代表人姓名')).toBe(true)
  expect(await shownIn(second, '之前的文件上的法定代表人姓名')).toBe(true)
  expect(chat.complaints).toEqual([])
})

/** whether a part of a picture has arrived and can be seen */
async function shownIn(place: Locator, name: string): Promise<boolean> {
  const picture = place.getByRole('img', { name, exact: true })
  await picture.waitFor()
  await picture.scrollIntoViewIfNeeded()
  return picture.evaluate(image => image instanceof HTMLImageElement && image.naturalWidth > 40 && image.naturalHeight > 8)
}

test('of an identity card nothing is sent until the person agrees', async () => {
  const [card] = cards
  if (!card) throw new Error('no card')
  const chat = await give({ name: 'IMG_7.jpg', mimeType: 'image/jpeg', buffer: await photoOf(await frontOf(card)) })
  const { page, sent } = chat
  const uploads = page.locator('anbei-uploads')
  await uploads.getByRole('button', { name: '在本机读取' }).click()
  await uploads.getByText('现在什么都还没有传出去').waitFor({ timeout: 100_000 })
  expect(posts(sent, /\/(readings|uploads)/)).toEqual([])
  expect(sent.some(request => (request.postData() ?? '').includes(card.number))).toBe(false)
  const answered = answerTo(chat, /\/readings/)
  await uploads.getByRole('button', { name: '同意', exact: true }).click()
  const { upload, case: view } = await (await answered).json()
  expect(upload).toMatchObject({ kind: 'idCard', reading: 'done' })
  expect(view.fields.consentSensitive).toMatchObject({ state: 'filled', value: true })
  expect(chat.complaints).toEqual([])
})

test('on a phone there is a camera, and a file taken for something else is corrected under it', async () => {
  const { page, say, complaints } = await openChat(browser, server.base, phone)
  await say('我要做 ICP 备案，第一次备案')
  const composer = page.locator('anbei-composer')
  const [camera] = await Promise.all([page.waitForEvent('filechooser'), composer.getByRole('button', { name: '拍照' }).click()])
  expect(await camera.element().getAttribute('capture')).toBe('environment')
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), composer.getByRole('button', { name: '上传文件' }).click()])
  await chooser.setFiles({ name: '域名证书.txt', mimeType: 'text/plain', buffer: Buffer.from('没有什么内容') })
  await page.getByRole('button', { name: '这不是域名证书' }).click()
  const corrected = page.waitForResponse(response => response.request().method() === 'PATCH')
  await page.getByRole('group', { name: '它是' }).getByRole('button', { name: '演练记录' }).click()
  expect((await (await corrected).json()).upload.kind).toBe('drillRecord')
  await page.getByRole('button', { name: '这不是演练记录' }).waitFor()
  expect(await page.getByRole('button', { name: '这不是域名证书' }).count()).toBe(0)
  expect(complaints).toEqual([])
})

const chooseFile = async ({ page }: ChatPage, picture: Picture): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('anbei-composer').getByRole('button', { name: '上传文件' }).click(),
  ])
  await chooser.setFiles(picture)
}

test.each([
  { name: 'access.log', kind: 'log', body: () => [...accessLog(184)].join('') },
  {
    name: 'scan.nessus',
    kind: 'vulnerabilityScan',
    body: () => nessusReport(Array.from({ length: 8_000 }, (_, at) => [`10.0.0.${at % 50}`, at % 5, at] as const)),
  },
])('a long $name is read while it is sent, and told in the chat', async ({ name, kind, body }) => {
  const chat = await openChat(browser, server.base)
  await chat.say('我要做应急预案')
  const before = await chat.replies.count()
  const answered = answerTo(chat, /\/logs\?/)
  await chooseFile(chat, { name, mimeType: 'application/octet-stream', buffer: Buffer.from(body()) })
  const { upload } = await (await answered).json()
  expect(upload).toMatchObject({ kind, reading: 'done' })
  await chat.replies.nth(before).waitFor()
  await chat.page.locator('anbei-uploads article').waitFor({ state: 'detached' })
  expect(chat.complaints).toEqual([])
})

test('a file with the name of a log that is none is kept like any other', async () => {
  const chat = await openChat(browser, server.base)
  await chat.say('我要做应急预案')
  const kept = answerTo(chat, /\/uploads\?/)
  await chooseFile(chat, { name: 'notes.log', mimeType: 'text/plain', buffer: Buffer.from('没有什么内容') })
  expect((await (await kept).json()).upload.kind).toBe('log')
})

test('of several pictures chosen at once each has its progress, and how they are read, the consent and the yes are given once', async () => {
  const [card] = cards
  if (!card) throw new Error('no card')
  const chat = await openChat(browser, server.base, phone)
  const { page, say } = chat
  await say('我要做 ICP 备案，第一次备案')
  const uploads = page.locator('anbei-uploads')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('anbei-composer').getByRole('button', { name: '上传文件' }).click(),
  ])
  // the one on the licence
  const buffer = await photoOf(await frontOf({ ...card, name: '谢晓婷' }))
  await chooser.setFiles([
    { name: '执照.jpg', mimeType: 'image/jpeg', buffer: readFileSync(licence) },
    { name: '人像面.jpg', mimeType: 'image/jpeg', buffer },
    { name: '人像面2.jpg', mimeType: 'image/jpeg', buffer },
  ])
  await uploads.getByText('以上 3 个文件一起回答').waitFor()
  expect(await uploads.locator('article').count()).toBe(3)
  expect(await uploads.getByRole('button', { name: '传给服务器读' }).count()).toBe(1)
  await uploads.getByRole('button', { name: '传给服务器读' }).click()
  await uploads.getByRole('progressbar').nth(2).waitFor()
  await uploads.getByText('以上 2 个文件一起回答').waitFor({ timeout: 100_000 })
  await uploads.getByRole('button', { name: '同意', exact: true }).click()
  await uploads.locator('article').first().waitFor({ state: 'detached', timeout: 100_000 })
  // the replies to the files may still be on their way: what counts is that this one was heard
  const heard = answerTo(chat, /\/turns/)
  await say('是的')
  await (await heard).finished()
  const view = await caseOf(chat, server.base)
  expect(view.fields.organizerName).toMatchObject({ state: 'filled', value: '上海市浦东新区鑫旺五金经营部' })
  expect(view.uploads.map((each: { kind: string }) => each.kind).sort()).toEqual(['businessLicence', 'idCard', 'idCard'])
  expect(chat.complaints).toEqual([])
})
