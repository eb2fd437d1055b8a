import { describe, expect, test } from 'vitest'
import { decodePage } from './decode-page.ts'
import { followPage, type PageAnswer } from './follow-page.ts'

const at = { host: 'shop.cn', path: '/', domain: 'shop.cn' }
const page = (html: string): PageAnswer => ({ status: 200, location: null, html })
const to = (location: string): PageAnswer => ({ status: 301, location, html: '' })

/** A site whose addresses answer as told; every other one answers nobody. */
async function visit(site: Readonly<Record<string, PageAnswer>>) {
  const asked: string[] = []
  const get = async (url: URL) => {
    asked.push(url.href)
    const answer = site[url.href]
    if (!answer) throw new Error('ECONNREFUSED')
    return answer
  }
  return { seen: await followPage({ get, problemOf: () => 'unreachable' }, at), asked }
}

describe('a page as its visitors get it', () => {
  test('leads from the bare name to www, and from TLS to none where nobody answers on it', async () => {
    expect((await visit({ 'https://shop.cn/': to('https://www.shop.cn/home'), 'https://www.shop.cn/home': page('a') })).seen).toEqual({
      url: 'https://www.shop.cn/home',
      html: 'a',
      problem: null,
    })
    expect((await visit({ 'http://shop.cn/': page('b') })).seen).toMatchObject({ url: 'http://shop.cn/', html: 'b' })
  })

  test.each([
    'https://other.cn/',
    'https://shop.cn.other.cn/',
    'http://127.0.0.1/',
    'https://shop.cn:8443/',
    'ftp://shop.cn/',
    'https://a@shop.cn/',
  ])('is not followed to %s', async location => {
    const { seen, asked } = await visit({ 'https://shop.cn/': to(location), [location]: page('inside') })
    expect(seen).toMatchObject({ html: null, problem: 'moved-away' })
    expect(asked).toEqual(['https://shop.cn/'])
  })

  test('that leads in a circle, or is none, is not read', async () => {
    const circle = await visit({ 'https://shop.cn/': to('/a'), 'https://shop.cn/a': to('/') })
    expect(circle.seen).toMatchObject({ html: null, problem: 'page-not-read' })
    expect(circle.asked.length).toBeLessThan(8)
    expect((await visit({ 'https://shop.cn/': { status: 503, location: null, html: '' } })).seen.problem).toBe('page-not-read')
  })

  test('is read in the encoding that it names', () => {
    const gbk = new Uint8Array([0xd5, 0xe3, ...new TextEncoder().encode('ICP')])
    expect(decodePage(gbk, 'text/html; charset=gbk')).toBe('浙ICP')
    const named = new Uint8Array([...new TextEncoder().encode('<meta charset="gb2312">'), 0xd5, 0xe3])
    expect(decodePage(named, '')).toBe('<meta charset="gb2312">浙')
    expect(decodePage(new TextEncoder().encode('浙'), 'text/html; charset=nonsense')).toBe('浙')
  })
})
