import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

let server: Awaited<ReturnType<typeof testApp>>

beforeAll(async () => {
  server = await testApp()
})

/** Every page of a list. */
async function pagesOf(path: string): Promise<readonly Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = []
  let cursor = ''
  for (let page = 0; page < 20; page += 1) {
    const { status, body } = await server.call('GET', `${path}${path.includes('?') ? '&' : '?'}limit=40${cursor}`)
    expect(status).toBe(200)
    items.push(...body.items)
    if (!body.nextCursor) return items
    cursor = `&cursor=${body.nextCursor}`
  }
  throw new Error('the pages do not end')
}

describe('the source articles over HTTP', () => {
  test('every sentence once, page by page, with what stands for it', async () => {
    const items = await pagesOf('/v1/rules/seeds')
    const { body } = await server.call('GET', '/v1/rules/seeds')
    expect(body.articles).toMatchObject([
      { id: '000', statements: 109 },
      { id: '003', statements: 42 },
    ])
    expect(items).toHaveLength(body.articles[0].sentences + body.articles[1].sentences)
    expect(new Set(items.map(item => `${item.article}-${item.number}`)).size).toBe(items.length)
    expect(body.gaps).toEqual({ uncovered: [], uncarried: [], unsettled: [] })
    const logs = items.find(item => String(item.text).includes('近6个月日志分析'))
    expect(logs?.statements).toMatchObject([
      {
        id: 'G021',
        stated: 'must',
        shown: 'info',
        law: { severity: 'must', rule: 'R-S02-log-retention' },
        checkable: true,
        bounds: [{ of: 'auditLogPeriod', is: 'months', value: 6 }],
        opposed: ['R-S02-log-retention'],
        notes: ['G103'],
      },
      { id: 'G103', checkable: false, why: { reason: 'integrity' } },
    ])
  })

  test('one article alone, and a wrong one refused', async () => {
    const items = await pagesOf('/v1/rules/seeds?article=003')
    expect(new Set(items.map(item => item.article))).toEqual(new Set(['003']))
    expect(items.every(item => typeof item.source === 'string')).toBe(true)
    expect((await server.call('GET', '/v1/rules/seeds?article=001')).status).toBe(422)
    expect((await server.call('GET', '/v1/rules/seeds?cursor=x')).status).toBe(422)
  })

  test('every statement, each judged by a rule or with its reason, in both languages', async () => {
    for (const locale of ['zh-CN', 'en']) {
      const items = await pagesOf(`/v1/rules/seeds/statements?locale=${locale}`)
      expect(items).toHaveLength(151)
      expect(items.filter(item => item.checkable === (item.why !== null))).toEqual([])
      const words = items.map(
        item => `${item.says} ${JSON.stringify(item.why)} ${JSON.stringify(item.section)} ${JSON.stringify(item.rules)}`,
      )
      if (locale === 'en') expect(words.filter(text => /\p{Script=Han}/u.test(text))).toEqual([])
    }
  })

  test('what the articles contradict, with computed figures and words', async () => {
    const { body } = await server.call('GET', '/v1/rules/seeds?limit=1&locale=en')
    const notes: readonly { id: string; found: boolean; figures: Record<string, unknown>; text: string }[] = body.notes
    expect(notes.every(note => note.found && note.text.length > 30)).toBe(true)
    expect(notes.find(note => note.id === 'G060')?.figures).toMatchObject({ sum: 101 })
    expect(notes.find(note => note.id === 'G060')?.text).toContain('101.0 %')
  })
})
