import { describe, expect, test } from 'vitest'
import { blindProber } from '../../../test/fixtures/http/blind-prober.ts'
import { known, withChat } from '../../../test/fixtures/http/with-chat.ts'
import type { PageSeen } from '../../domain/life/footer.ts'

const icp = '<a href="https://beian.miit.gov.cn/">浙ICP备2026000001号-1</a>'
const police = '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=33010602000123"><img src="/i.png">浙公网安备33010602000123号</a>'

/** Both filings approved, and a site whose page is what `show` was given last. */
async function approved(first: string | Omit<PageSeen, 'url'>) {
  let shown = first
  const asked: unknown[] = []
  const prober = {
    ...blindProber,
    page: async (at: { readonly host: string; readonly path: string; readonly domain: string }) => {
      asked.push(at)
      return typeof shown === 'string'
        ? { url: `https://${at.host}/`, html: shown, problem: null }
        : { url: `https://${at.host}/`, ...shown }
    },
  }
  const fields = { ...known, siteDomains: ['qinghe-nz.cn'], siteHomepageUrl: 'https://www.qinghe-nz.cn/index.html' }
  const chat = await withChat(['icpFiling', 'publicSecurityFiling'], fields, { prober })
  await chat.record('approved', { filing: 'icpFiling', number: '浙ICP备2026000001号-1' })
  await chat.record('approved', { filing: 'publicSecurityFiling', number: '浙公网安备33010602000123号' })
  const status = async () => [(await chat.life('icpFiling')).status, (await chat.life('publicSecurityFiling')).status]
  const check = () => chat.call('POST', `${chat.path}/footer/check`, {}, chat.auth)
  const show = (next: typeof first): void => {
    shown = next
  }
  return { ...chat, check, asked, status, show }
}

describe('the page is opened and compared with the numbers', () => {
  test('over the API, at the address of the home page', async () => {
    const { check, asked, show } = await approved(`<footer>${icp}${police}</footer>`)
    expect(await check()).toMatchObject({ status: 200, body: { ok: true, url: 'https://www.qinghe-nz.cn/', problem: null } })
    expect(asked).toEqual([{ host: 'www.qinghe-nz.cn', path: '/index.html', domain: 'qinghe-nz.cn' }])
    show(`<footer>${icp}</footer>`)
    expect((await check()).body).toMatchObject({ ok: false, items: [{ problems: [] }, { problems: [{ code: 'footer.noNumber' }] }] })
    show({ html: null, problem: 'private-address' })
    expect((await check()).body).toMatchObject({ ok: false, problem: { code: 'page.private-address' }, items: [] })
  })

  test('a domain is opened a few times in a row only, whoever asks', async () => {
    const { check, asked } = await approved('')
    for (let call = 0; call < 9; call++) await check()
    expect((await check()).body.problem).toMatchObject({ code: 'page.too-often' })
    expect(asked.length).toBeLessThan(9)
  })

  test('in the chat what stands there is recorded, what is missing is not', async () => {
    const { say, status, show } = await approved(`<footer>${icp}</footer>`)
    await say('备案号挂好了')
    expect(await status()).toEqual(['maintained', 'approved'])
    show(`<footer>${icp}${police}</footer>`)
    await say('公安的备案号也挂好了')
    expect(await status()).toEqual(['maintained', 'maintained'])
  })

  test('who insists is believed, and so is who runs a page that nobody could open', async () => {
    const insisting = await approved('<div id="app"></div>')
    await insisting.say('备案号挂好了')
    expect(await insisting.status()).toEqual(['approved', 'approved'])
    await insisting.say('确实挂了')
    expect(await insisting.status()).toEqual(['maintained', 'maintained'])
    const closed = await approved({ html: null, problem: 'unreachable' })
    await closed.say('备案号已经挂上了')
    expect(await closed.status()).toEqual(['maintained', 'maintained'])
  })

  test.each(['帮我看看底部的备案号挂对了吗', '检查一下备案号', '备案号放对了没有'])('%s is looked up', async text => {
    const { say, asked, status } = await approved('<footer>青禾</footer>')
    const { reply } = await say(text)
    expect(asked).toHaveLength(1)
    expect(reply.text).toContain('https://www.qinghe-nz.cn/')
    expect(await status()).toEqual(['approved', 'approved'])
  })

  test.each(['备案号怎么挂', '备案号要挂在哪', '备案号还没挂'])('%s opens no page', async text => {
    const { say, asked, status } = await approved(`<footer>${icp}${police}</footer>`)
    await say(text)
    expect(asked).toEqual([])
    expect(await status()).toEqual(['approved', 'approved'])
  })
})
