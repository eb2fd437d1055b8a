import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { licence } from './busy-cases.ts'
import { type ChatPage, desktop, openChat, phone } from './chat-page.ts'
import { misfits } from './misfits.ts'
import { sharedBrowser, sharedServer } from './shared.ts'

const server = sharedServer()
let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

const choices = (page: Page): Locator => page.locator('anbei-choices')
const choice = (page: Page, question: string, option: string): Locator =>
  choices(page).getByRole('group', { name: question, exact: true }).getByRole('button', { name: option, exact: true })

/** longer than any owner is asked: who says 不清楚 to everything comes to the end of it */
const mostTurns = 60

/** What an owner taps who has nothing more at hand: ways on, the best first. */
const waysOn = ['先不传', '是的', '先跳过', '不清楚']

test.each([
  { on: 'a phone of 390 × 844, with a thumb', size: phone, attach: '拍照' },
  { on: 'a desktop of 1280 × 800, with a mouse', size: desktop, attach: '上传文件' },
])('on $on: choices, a licence, consent, a change in the panel, the end and both downloads', async ({ size, attach }) => {
  const chat: ChatPage = await openChat(browser, server.base, size)
  const { page, replies } = chat
  const press = (target: Locator) => (size === phone ? target.tap() : target.click())
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const answered = async (act: () => Promise<void>) => {
    const before = await replies.count()
    await act()
    await replies.nth(before).waitFor()
  }

  // what is to be done: one tap; then three questions with a tap each
  await answered(() => press(choices(page).getByRole('button', { name: 'ICP备案（网站备案）', exact: true })))
  await choice(page, '备案类型', '首次备案').waitFor()
  await press(choice(page, '备案类型', '首次备案'))
  await press(choice(page, '服务形态', '网站'))
  await press(choice(page, '服务器位置（大类）', '中国内地'))
  await answered(() => press(button('发送')))
  // who only taps is shown no keyboard
  expect(await chat.input.evaluate(box => box.matches(':focus'))).toBe(false)
  expect(await page.locator('.picks').count()).toBe(0)

  // the licence: photographed, read, confirmed
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(button(attach))])
  await chooser.setFiles(licence)
  await answered(() => press(button('传给服务器读')))
  await choices(page).getByRole('button', { name: '是的', exact: true }).waitFor()
  await answered(() => press(choices(page).getByRole('button', { name: '是的', exact: true })))

  // consent comes before the first number of an identity card
  const agree = choice(page, '敏感个人信息单独同意', '同意')
  for (let turn = 0; turn < 20 && (await agree.count()) === 0; turn += 1) await chat.say('先跳过')
  await press(agree)
  await chat.say('手机13812345678')
  expect(await replies.last().textContent()).toContain('13812345678')
  await chat.say('身份证号330110198503154214')
  expect(await replies.last().textContent()).toContain('330110********4214')

  // a value is changed in its place
  const panel = page.locator('anbei-panel')
  if (size === phone) await press(page.locator('.strip'))
  await press(panel.getByRole('button', { name: '修改 主办单位名称', exact: true }))
  await page.locator('anbei-field-editor input').first().fill('上海市浦东新区鑫旺五金商行')
  await press(page.locator('anbei-field-editor').getByRole('button', { name: '保存', exact: true }))
  await panel.locator('.value', { hasText: '鑫旺五金商行' }).first().waitFor()
  expect(await misfits(page)).toEqual([])
  if (size === phone) await press(page.locator('anbei-sheet').getByRole('button', { name: '关闭', exact: true }))

  // to the end, by the buttons that are there
  const documents = choices(page).getByRole('button', { name: '查看并下载文件', exact: true })
  for (let turn = 0; turn < mostTurns && (await documents.count()) === 0; turn += 1) {
    const names = await choices(page).getByRole('button').allInnerTexts()
    const way = waysOn.find(name => names.includes(name))
    expect(way, names.join(' | ')).toBeDefined()
    await answered(() =>
      press(
        choices(page)
          .getByRole('button', { name: way ?? '', exact: true })
          .last(),
      ),
    )
    expect(await replies.last().textContent(), way).not.toContain('没听明白')
  }
  expect(await misfits(page)).toEqual([])

  // a document, then all of them
  await press(documents)
  const make = page.locator('anbei-documents article').first().getByRole('button', { name: '生成 PDF', exact: true })
  const [file] = await Promise.all([page.waitForEvent('download'), press(make)])
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
  const [archive] = await Promise.all([page.waitForEvent('download'), press(button('下载材料包'))])
  expect(archive.suggestedFilename()).toMatch(/\.zip$/)
  expect(await misfits(page)).toEqual([])
  expect(chat.complaints).toEqual([])
})
