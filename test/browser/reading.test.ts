import { join } from 'node:path'
import type { Browser, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChat } from './chat-page.ts'
import { launchBrowser } from './launch-browser.ts'
import { startServer, type TestServer } from './start-server.ts'

let server: TestServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const licence = join(import.meta.dirname, '../fixtures/reading/licence-photo.jpg')

test('a licence is read on the device: its fields are put forward, its picture is never sent', async () => {
  const chat = await openChat(browser, server.base)
  await chat.say('我要做 ICP 备案，第一次备案')
  const sent: Request[] = []
  chat.page.on('request', request => sent.push(request))
  const [chooser] = await Promise.all([
    chat.page.waitForEvent('filechooser'),
    chat.page.locator('anbei-composer').getByRole('button', { name: '上传文件' }).click(),
  ])
  await chooser.setFiles(licence)
  const uploads = chat.page.locator('anbei-uploads')
  await uploads.getByText(/约 \d+ MB/).waitFor()
  expect(sent.some(request => request.url().includes('/ui/reading/'))).toBe(false)
  if (process.env.SHOTS) await chat.page.screenshot({ path: `${process.env.SHOTS}/choose.png` })
  const answered = chat.page.waitForResponse(response => response.url().includes('/readings'), { timeout: 100_000 })
  await uploads.getByRole('button', { name: '在本机读取' }).click()
  const { upload, case: view } = await (await answered).json()
  expect(upload).toMatchObject({ kind: 'businessLicence', reading: 'done' })
  expect(view.fields.organizerName).toMatchObject({ state: 'needsConfirmation', value: '上海市浦东新区鑫旺五金经营部' })
  expect(view.fields.organizerCertNumber.value).toBe('92310115MA1H8W5P1A')
  expect(view.fields.legalRepName).toMatchObject({ value: '谢晓婷', evidence: { readIn: 'browser' } })
  await chat.page.getByText('图片没有传过来').waitFor()
  expect(sent.filter(request => request.url().includes('/uploads')).filter(request => request.method() === 'POST')).toEqual([])
  for (const request of sent.filter(each => each.method() === 'POST')) {
    expect(request.headers()['content-type']).toBe('application/json')
    expect((request.postData() ?? '').length).toBeLessThan(400_000)
  }
  if (process.env.SHOTS) await chat.page.screenshot({ path: `${process.env.SHOTS}/read.png` })
  expect(chat.complaints).toEqual([])
})
