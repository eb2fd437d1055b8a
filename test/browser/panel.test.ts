import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChatPage, caseOf, keepChat } from './chat-page.ts'
import { sharedBrowser, sharedServer } from './shared.ts'
import { violationsOf } from './violations.ts'

const server = sharedServer()
let browser: Browser
let chat: ChatPage
beforeAll(async () => {
  browser = await sharedBrowser()
  chat = await keepChat(browser, server.base)
  await chat.say('我的网站从腾讯云搬到阿里云了，ICP 重新备案，只有一个官网')
  await chat.say('单位是杭州云启智联科技有限公司，企业')
})
afterAll(() => chat?.context.close())

const row = (label: string) => chat.page.locator('anbei-field-list li', { hasText: label }).first()
const editor = () => chat.page.locator('anbei-field-editor')
const edit = async (from: string, to: string) => {
  await row(from).getByRole('button', { name: /^修改/ }).click()
  await editor().locator('input').first().fill(to)
  await editor().getByRole('button', { name: '保存' }).click()
  await row(to).waitFor()
}

const openMissing = async () => {
  const details = chat.page.locator('.missing details')
  if (!(await details.evaluate((element: HTMLDetailsElement) => element.open))) await details.locator('summary').click()
}

test('a wrong value says why beside its input and stores nothing', async () => {
  await openMissing()
  await chat.page.getByRole('button', { name: '填写 主办单位证件号码' }).click()
  const box = editor().locator('#value')
  await box.fill('91330106MA2CFBGP8X')
  await editor().getByRole('button', { name: '保存' }).click()
  const error = editor().locator('#error')
  await error.waitFor()
  expect((await error.textContent())?.length).toBeGreaterThan(4)
  expect(await box.getAttribute('aria-invalid')).toBe('true')
  expect(await box.getAttribute('aria-describedby')).toContain('error')
  await chat.page.keyboard.press('Escape')
  expect(await chat.page.locator('anbei-field-list .value', { hasText: '91330106' }).count()).toBe(0)
})

test('a credit code whose check digit fails is kept when a reason is given', async () => {
  await chat.page.getByRole('button', { name: '填写 主办单位证件号码' }).click()
  await editor().locator('#value').fill('91330106MA2CFBGP8X')
  await editor().getByRole('button', { name: '保存' }).click()
  await editor()
    .getByLabel(/校验位不对/)
    .fill('执照原件如此')
  await editor().getByRole('button', { name: '保存' }).click()
  await row('91330106MA2CFBGP8X').waitFor()
})

test('a right value is saved, told to screen readers and gives the keyboard back', async () => {
  await edit('杭州云启智联科技有限公司', '杭州云启智能科技有限公司')
  expect(await chat.page.locator('anbei-field-list [role=status]').textContent()).toContain('已保存')
  expect(
    await row('杭州云启智能科技有限公司')
      .getByRole('button', { name: /^修改/ })
      .evaluate(button => button.matches(':focus')),
  ).toBe(true)
})

test('what is missing can be filled in from its list, or answered with 以后再填', async () => {
  const missing = chat.page.locator('.missing')
  const before = await missing.locator('li').count()
  await openMissing()
  await missing.getByRole('button', { name: /^填写/ }).first().click()
  await editor().getByRole('button', { name: '以后再填' }).click()
  await missing.locator('.tag', { hasText: '以后再填' }).first().waitFor()
  expect(await missing.locator('li').count()).toBeLessThanOrEqual(before)
})

test('each finding names its basis, and official ones come before the guide', async () => {
  await chat.page.getByRole('tab', { name: /检查/ }).click()
  const findings = chat.page.locator('anbei-findings')
  await findings.waitFor()
  const cards = findings.locator('.card')
  for (const card of await cards.all()) {
    if (!(await card.isVisible())) continue
    expect(await card.locator('.tag').first().textContent()).toMatch(/不符合|待补资料/)
    expect((await card.locator('.basis').textContent())?.trim()).not.toBe('')
  }
  const titles = await findings.locator('h3').allInnerTexts()
  expect(titles[0]).toContain('官方')
})

test('the steps name the procedure', async () => {
  await chat.page.getByRole('tab', { name: '流程' }).click()
  await chat.page.locator('anbei-steps').getByText('1. 新增接入').waitFor()
})

/** As somebody else does it meanwhile: the panel follows by itself. */
const change = async (fields: object, filings = ['icpFiling']) => {
  const view = await caseOf(chat, server.base)
  const headers = { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' }
  const patch = (path: string, body: object) =>
    fetch(`${server.base}/v1/cases/${view.id}${path}`, { method: 'PATCH', headers, body: JSON.stringify(body) })
  if (filings.length > 1) expect((await patch('', { filings })).status).toBe(200)
  expect((await patch('/fields', fields)).status).toBe(200)
}

test('a value that a rule is against carries what is wrong, and a filing that waits for another says so', async () => {
  await change({ principalMobile: '13812345678', principalEmergencyPhone: '13812345678' })
  await chat.page.getByRole('tab', { name: '资料' }).click()
  const against = row('应急联系电话').locator('.against')
  await against.waitFor()
  expect(await against.textContent()).toContain('不能和主体负责人的手机号相同')
  await change({ principalEmergencyPhone: '13987654321', serverRegion: 'mainland' }, ['icpFiling', 'publicSecurityFiling'])
  await against.waitFor({ state: 'detached' })
  await chat.page.getByRole('tab', { name: '流程' }).click()
  await chat.page.locator('anbei-steps .waits', { hasText: 'ICP 备案通过、拿到备案号以后才能提交' }).waitFor()
})

test('the dates of the case go into a calendar by an address of their own, until it is stopped', async () => {
  await change({ domainExpiryDate: '2027-01-15' })
  const calendar = chat.page.locator('anbei-calendar-link')
  await calendar.getByRole('button', { name: '加到日历', exact: true }).click()
  const link = calendar.getByRole('link', { name: '打开日历文件', exact: true })
  const address = (await link.getAttribute('href')) ?? ''
  const given = await fetch(address)
  expect(given.headers.get('content-type')).toContain('text/calendar')
  expect(await given.text()).toMatch(/^DTSTART[^:]*:2026\d{4}/m)
  await calendar.getByRole('button', { name: '停用日历地址', exact: true }).click()
  await link.waitFor({ state: 'detached' })
  expect((await fetch(address)).status).toBe(403)
})

test('a document is made, downloaded and previewed, and goes stale when its field changes', async () => {
  await chat.page.getByRole('tab', { name: '文件' }).click()
  const card = chat.page.locator('anbei-documents article', { hasText: 'ICP' }).first()
  const [file] = await Promise.all([chat.page.waitForEvent('download'), card.getByRole('button', { name: '生成 PDF' }).click()])
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
  await card.getByText('与资料一致').waitFor()

  await card.getByRole('button', { name: /^预览/ }).click()
  const preview = chat.page.frameLocator('anbei-chat iframe')
  await preview.getByText('杭州云启智能科技有限公司').first().waitFor()

  await chat.say('主办单位名称改成杭州云启物联科技有限公司')
  await preview.locator('[data-changed]', { hasText: '杭州云启物联科技有限公司' }).first().waitFor()
  expect(await preview.locator('[data-changed]', { hasText: '杭州云启智能科技有限公司' }).count()).toBe(0)
  await chat.page.locator('aside').getByRole('button', { name: '关闭', exact: true }).click()
  await card.getByText('需要重新生成').waitFor()
  expect(await card.textContent()).toContain('这些资料改过：主办单位名称')
})

test('what a document alone says is written in a form, is checked as the API checks it, and is kept', async () => {
  const besides = chat.page.locator('anbei-documents .besides')
  await besides.locator('summary').click()
  const card = besides.locator('article', { hasText: '整改说明' })
  const form = card.getByRole('form', { name: '填写内容：整改说明' })
  await card.getByRole('button', { name: '填写内容：整改说明' }).click()
  await form.getByRole('button', { name: '添加：逐条整改' }).click()
  await form.getByLabel('原因', { exact: true }).fill('改版时遗漏')
  await form.getByRole('button', { name: '生成 PDF' }).click()
  const problem = form.getByLabel('问题', { exact: true })
  await form.locator('[aria-invalid="true"]').waitFor()
  expect(await problem.getAttribute('aria-invalid')).toBe('true')
  expect(await form.getByLabel('原因', { exact: true }).inputValue()).toBe('改版时遗漏')
  expect(await violationsOf(chat.page)).toEqual([])

  await problem.fill('网站底部没有标明备案编号')
  const [file] = await Promise.all([chat.page.waitForEvent('download'), form.getByRole('button', { name: '生成 PDF' }).click()])
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)
  await card.getByText('与资料一致').waitFor()
  await card.getByRole('button', { name: '填写内容：整改说明' }).click()
  expect(await problem.inputValue()).toBe('网站底部没有标明备案编号')
  await card.getByRole('button', { name: '填写内容：整改说明' }).click()
})

test('the package of all documents is downloaded', async () => {
  await chat.page.getByRole('tab', { name: '文件' }).click()
  const [file] = await Promise.all([chat.page.waitForEvent('download'), chat.page.getByRole('button', { name: '下载材料包' }).click()])
  expect(file.suggestedFilename()).toMatch(/\.zip$/)
})

test('the tabs are walked with the arrow keys', async () => {
  await chat.page.getByRole('tab', { name: '文件' }).focus()
  await chat.page.keyboard.press('ArrowRight')
  expect(await chat.page.getByRole('tab', { name: '资料' }).getAttribute('aria-selected')).toBe('true')
})

test('a file dropped on the chat is uploaded and answered', async () => {
  const before = await chat.replies.count()
  const data = await chat.page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['服务器在杭州机房'], '说明.txt', { type: 'text/plain' }))
    return transfer
  })
  await chat.page.locator('anbei-chat .frame').dispatchEvent('drop', { dataTransfer: data })
  await chat.replies.nth(before).waitFor()
  expect(await chat.visitorBubbles.last().textContent()).toContain('说明.txt')
})

test('a picture that is pasted waits for how it is to be read, and text is pasted as text', async () => {
  const paste = (file: boolean) =>
    chat.input.evaluate((box, withFile) => {
      const clipboardData = new DataTransfer()
      if (withFile) clipboardData.items.add(new File([new Uint8Array([137, 80, 78, 71])], '截图.png', { type: 'image/png' }))
      else clipboardData.setData('text/plain', '文字')
      // what nobody takes is left to the browser
      return box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, file)
  expect(await paste(false)).toBe(true)
  expect(await paste(true)).toBe(false)
  const waiting = chat.page.locator('anbei-uploads article', { hasText: '截图.png' })
  await waiting.getByRole('button', { name: '传给服务器读', exact: true }).waitFor()
  await waiting.getByRole('button').last().click()
  await waiting.waitFor({ state: 'detached' })
})

test('nothing was complained of', () => {
  expect(chat.complaints).toEqual([])
})
