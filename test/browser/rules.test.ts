import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { desktop, phone } from './chat-page.ts'
import { sharedBrowser, sharedServer } from './shared.ts'
import { violationsOf } from './violations.ts'

const server = sharedServer()
let browser: Browser
let caseId: string
beforeAll(async () => {
  browser = await sharedBrowser()
  const opened = await fetch(`${server.base}/v1/cases`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ filings: ['icpFiling', 'contingencyPlan'], fields: { logRetentionMonths: 3, serverRegion: 'mainland' } }),
  })
  caseId = (await opened.json()).id
})

type Look = Parameters<Browser['newContext']>[0]

async function visit(path: string, look: Look = desktop): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', reducedMotion: 'reduce', ...look })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(server.base + path)
  return page
}

const cards = (page: Page) => page.locator('anbei-rule-browser details')

describe('the page of the rules', () => {
  test('finds a rule by words and filters, and shows all about it', async () => {
    const page = await visit('/rules')
    await cards(page).first().waitFor()
    const all = await cards(page).count()
    await page.getByRole('searchbox').fill('日志')
    await page.getByRole('combobox', { name: '依据' }).selectOption('official')
    const logs = cards(page).filter({ hasText: 'R-S02-log-retention' })
    await logs.waitFor()
    expect(await cards(page).count()).toBeLessThan(all / 10)
    await logs.locator('summary').click()
    const details = page.locator('anbei-rule-details')
    await details.getByText('“日志留存月数”要求不低于“6个月”').waitFor()
    await details.getByText('第二十三条（三）').first().waitFor()
    await details.getByText('G021-audit-report').waitFor()
    await page.getByRole('button', { name: '清除筛选' }).click()
    await page.getByLabel('只看凭记忆的').check()
    for (const text of await cards(page).allInnerTexts()) expect(text).toContain('凭记忆')
    await page.context().close()
  })

  test('shows the rules of another day', async () => {
    const page = await visit('/rules')
    await cards(page).first().waitFor()
    const now = await cards(page).count()
    await page.getByLabel('按哪一天').fill('2004-01-01')
    await page.getByText(/^2004-01-01 适用的共/).waitFor()
    expect(await cards(page).count()).toBeLessThan(now)
    await page.context().close()
  })

  test('opens the rule that the address names, and goes through its tabs by keyboard', async () => {
    const page = await visit('/rules?lang=en#rule=R-I13-domain-expiry')
    await page.locator('anbei-rule-details').getByText('3 months after Date of submission').first().waitFor()
    await page.getByRole('tab', { name: 'Rules' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText('The basis of', { exact: false }).first().waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByLabel('Province of the organiser').selectOption('330000')
    await page.getByLabel('Province of the server').selectOption('310000')
    await page.getByText('The two differ: the law decides').waitFor()
    await page.context().close()
  })

  test('judges a case at a chosen day with a key, and with the session of the console', async () => {
    const page = await visit('/rules#case')
    const judgeOn = async (day: string, key: string) => {
      await page.getByLabel('个案编号').fill(caseId)
      await page.getByLabel('按哪一天的规则').fill(day)
      await page.getByLabel('接口密钥').fill(key)
      await page.getByRole('button', { name: '核对' }).click()
    }
    await judgeOn('2026-11-23', 'wrong')
    await page.getByRole('alert').waitFor()
    await judgeOn('2026-11-23', server.apiKey)
    await page.getByText('按 2026-11-23 的规则').waitFor()
    const logs = page.locator('anbei-case-at-date li', { hasText: 'R-S02-log-retention' })
    await logs.waitFor()
    await judgeOn('2016-01-01', server.apiKey)
    await page.getByText('按 2016-01-01 的规则').waitFor()
    expect(await logs.isVisible()).toBe(false)

    const login = { email: server.staff.email, password: server.staff.password }
    await page.context().request.post(`${server.base}/v1/staff/session`, { data: login })
    await judgeOn('2026-11-23', '')
    await page.getByText('按 2026-11-23 的规则').waitFor()
    await page.context().close()
  })
})

describe('the page of the articles', () => {
  test('leads from a sentence to its statement, its rule and back to the page of the rules', async () => {
    const page = await visit('/rules/seeds')
    await page.getByRole('searchbox').fill('等保三级认证')
    const sentence = page.locator('anbei-seeds li', { hasText: 'G011' }).first()
    await sentence.locator('summary', { hasText: 'G011' }).click()
    await sentence.getByText('绝不', { exact: false }).or(sentence.getByText('R-S20-mlps-filing')).first().waitFor()
    await sentence.getByRole('link', { name: 'G011-mlps-three' }).click()
    await page.locator('anbei-rule-details').getByText('G011').first().waitFor()
    await page.context().close()
  })

  test('marks everything as the word of a web guide and shows where the articles contradict themselves', async () => {
    const page = await visit('/rules/seeds')
    await page.getByText('每一句都有着落').waitFor()
    await page.getByText('文章自相矛盾的地方').first().click()
    await page.locator('#note-G060').waitFor()
    await page.getByLabel('显示').selectOption('judged')
    const statements = page.locator('.statement')
    expect(await statements.count()).toBeGreaterThan(40)
    expect(await statements.filter({ hasText: '网络指南说法' }).count()).toBe(await statements.count())
    await page.context().close()
  })
})

/** each language on one screen, by day and in the colours of the night; the other screen is only asked whether everything fits */
const looks = [
  { lang: 'zh-CN', on: 'a phone', screen: phone, other: desktop },
  { lang: 'en', on: 'a desktop', screen: desktop, other: phone },
] as const

describe.each(looks)('in $lang, on $on', ({ lang, screen, other }) => {
  test('both pages show no violation by day and night, and nothing is wider than any screen', async () => {
    const found: Record<string, readonly string[]> = {}
    const look = async (page: Page, name: string) => {
      found[name] = await violationsOf(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      found[`${name}, in the dark`] = await violationsOf(page, 'colours')
      await page.emulateMedia({ colorScheme: 'light' })
      for (const { viewport } of [other, screen]) {
        await page.setViewportSize(viewport)
        const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
        if ((inner ?? 0) > (outer ?? 0)) found[`${name}, ${viewport.width} wide`] = [`${inner} > ${outer}`]
      }
    }
    const page = await visit(`/rules?lang=${lang}#rule=R-S02-log-retention`, { ...screen, colorScheme: 'light' })
    await page.locator('anbei-rule-details table').first().waitFor()
    await look(page, 'a rule')
    for (const tab of ['changes', 'authorities', 'tables', 'case']) {
      await page.locator(`#tab-${tab}`).click()
      await page
        .locator('anbei-rule-changes li, anbei-authorities tbody tr, anbei-rule-tables details, anbei-case-at-date form')
        .first()
        .waitFor()
      if (tab === 'case') {
        await page.locator('input[name=id]').fill(caseId)
        await page.locator('input[name=on]').fill('2026-11-23')
        await page.locator('input[name=key]').fill(server.apiKey)
        await page.locator('button.primary').click()
        await page.locator('anbei-case-at-date details').first().waitFor()
      }
      if (tab === 'tables') await page.locator('anbei-rule-tables summary').first().click()
      await look(page, tab)
    }
    await page.goto(`${server.base}/rules/seeds?lang=${lang}`)
    const statement = page.locator('.statement', { hasText: 'G011' }).first()
    await statement.locator('summary').click()
    await look(page, 'seeds')
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({})
    await page.context().close()
  })
})
