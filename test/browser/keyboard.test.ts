import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { licence } from './busy-cases.ts'
import { desktop, openChat } from './chat-page.ts'
import { sharedBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

/** What has the keyboard, through every shadow root, as it is called, with the name of its group before it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const name = at?.getAttribute('aria-label') ?? at?.textContent ?? ''
    const group = at?.closest('fieldset')?.querySelector('legend')?.textContent
    return `${group ? `${group} / ` : ''}${name}`.replace(/\s+/g, ' ').trim()
  })

/** As far as anybody would press Tab on one screen. */
const mostStops = 150

/** Tab and nothing else, until the keyboard stands where a person wants it. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let stop = 0; stop < mostStops; stop += 1) {
    if ((await focused(page)) === name) return
    await page.keyboard.press(key)
    passed.push(await focused(page))
  }
  throw new Error(`the keyboard never came to ${name}; it came to ${[...new Set(passed)].join(' | ')}`)
}

test('the whole way goes by keyboard alone: questions, consent, a file, a change, the summary and the document', async () => {
  const chat = await openChat(browser, server.base, desktop)
  const { page, replies } = chat
  // listened for from the beginning: a key is pressed sooner than a listener of its own is there
  page.on('filechooser', chooser => void chooser.setFiles(licence))
  const press = (key: string) => page.keyboard.press(key)
  const answered = async (act: () => Promise<void>) => {
    const before = await replies.count()
    await act()
    await replies.nth(before).waitFor()
  }
  const type = (text: string) =>
    answered(async () => {
      await tabTo(page, '要说的话')
      await page.keyboard.insertText(text)
      await press('Enter')
    })

  // a choice, then words
  await answered(async () => {
    await tabTo(page, '办理事项 / ICP备案（网站备案）')
    await press('Enter')
  })
  expect(await focused(page)).toBe('要说的话')
  await type('第一次备案，一个网站，服务器买的阿里云的，在杭州')

  // the licence: read, put forward, confirmed
  await tabTo(page, '上传文件', 'Shift+Tab')
  await press('Enter')
  await page.locator('anbei-uploads').getByRole('button', { name: '传给服务器读', exact: true }).waitFor()
  await tabTo(page, '传给服务器读', 'Shift+Tab')
  await answered(() => press('Enter'))
  await answered(async () => {
    await tabTo(page, '是的')
    await press('Enter')
  })

  // consent, chosen among the other questions of its group
  const consent = page.getByRole('group', { name: '敏感个人信息单独同意', exact: true })
  for (let turn = 0; turn < 20 && (await consent.count()) === 0; turn += 1) await type('先跳过')
  await tabTo(page, '敏感个人信息单独同意 / 同意', 'Shift+Tab')
  await press('Space')
  await answered(async () => {
    await tabTo(page, '要说的话')
    await press('Enter')
  })

  // a value changed in the panel
  const panel = page.locator('anbei-panel')
  await tabTo(page, '修改 主办单位名称')
  await press('Enter')
  const box = page.locator('anbei-field-editor input').first()
  await box.waitFor()
  await tabTo(page, await box.evaluate(input => input.getAttribute('aria-label') ?? ''))
  await press('Control+a')
  await page.keyboard.insertText('上海市浦东新区鑫旺五金商行')
  await tabTo(page, '保存')
  await press('Enter')
  await panel.locator('.value', { hasText: '鑫旺五金商行' }).first().waitFor()
  expect(await focused(page)).toBe('修改 主办单位名称')

  // to the end, what stands, and the document
  await type('看看填了什么')
  expect(await replies.last().textContent()).toContain('上海市浦东新区鑫旺五金商行')
  await tabTo(page, '资料')
  for (let tab = 0; tab < 3; tab += 1) await press('ArrowRight')
  expect(await focused(page)).toBe('文件')
  await panel.getByRole('button', { name: '生成 PDF', exact: true }).first().waitFor()
  await tabTo(page, '生成 PDF')
  const [file] = await Promise.all([page.waitForEvent('download'), press('Enter')])
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
  expect(chat.complaints).toEqual([])
})
