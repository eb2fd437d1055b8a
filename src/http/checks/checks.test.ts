import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

let server: Awaited<ReturnType<typeof testApp>>
let auth: Record<string, string>

beforeAll(async () => {
  server = await testApp()
  auth = server.bearer(server.apiKey)
})

describe('checks', () => {
  test('judge records without storing them; a refused value is an error and counts as missing', async () => {
    const records = [
      { id: 'good', fields: { organizerName: '甲公司', logRetentionMonths: 6 } },
      { fields: { logRetentionMonths: 3, serverIpRanges: '10.0.0.1', colour: 'red' } },
    ]
    const { status, body } = await server.call('POST', '/v1/checks', { filings: ['icpFiling'], records }, auth)
    expect(status).toBe(200)
    expect(body.results.map((result: { id: string }) => result.id)).toEqual(['good', '2'])
    expect(body.results[1].errors).toMatchObject([
      { field: 'serverIpRanges', code: 'ip.private' },
      { field: 'colour', code: 'field.unknown' },
    ])
    const verdicts = new Set(body.results[0].findings.map((finding: { verdict: string }) => finding.verdict))
    expect(verdicts).toEqual(new Set(['pass', 'unknown']))
    expect(
      body.results[1].findings
        .filter((finding: { verdict: string }) => finding.verdict === 'fail')
        .map((finding: { fields: string[] }) => finding.fields),
    ).toContainEqual(['logRetentionMonths'])
    expect(body.summary).toMatchObject({ records: 2, errors: 1, inForceOn: '2026-11-23' })
    expect((await server.call('GET', '/v1/cases', undefined, auth)).body.items).toEqual([])
  })

  test('are judged on the day that is asked for', async () => {
    const on = async (inForceOn: string) => {
      const records = [{ fields: { logRetentionMonths: 1 } }]
      const { body } = await server.call('POST', '/v1/checks?verdicts=fail', { filings: ['icpFiling'], inForceOn, records }, auth)
      return body.results[0].findings.length
    }
    expect(await on('2017-06-01')).toBeGreaterThan(await on('2017-05-31'))
  })

  test('take and give lines; a broken line never fails the others', async () => {
    const lines = ['{"id":"a","fields":{"organizerName":"甲公司"}}', '', 'not json', '{"id":"c","fields":{},"filings":["contingencyPlan"]}']
    const response = await server.app.request('/v1/checks?filings=icpFiling', {
      method: 'POST',
      body: lines.join('\n'),
      headers: { ...auth, 'content-type': 'application/x-ndjson', accept: 'application/x-ndjson' },
    })
    const results = (await response.text())
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const { summary } = results.pop()
    expect(summary).toMatchObject({ records: 3, errors: 1, unreadable: 1 })
    expect(results.map(result => [result.id, result.errors.length, Object.keys(result.readiness.byFiling)])).toEqual([
      ['a', 0, ['icpFiling']],
      ['2', 1, ['icpFiling']],
      ['c', 0, ['contingencyPlan']],
    ])
  })
})

describe('rules', () => {
  test('are listed with basis, fields and thresholds of the day', async () => {
    const { body } = await server.call('GET', '/v1/rules?filing=icpFiling&basis=official')
    expect(body.items.length).toBeGreaterThan(10)
    expect(body.items.every((rule: { basis: { kind: string }[] }) => rule.basis.some(basis => basis.kind === 'official'))).toBe(true)
    const logs = body.items.find((rule: { fields: string[] }) => rule.fields.includes('logRetentionMonths'))
    expect(logs.thresholds).toEqual({ logRetentionMonths: 6 })
  })

  test('that cannot be judged are listed with the reason, and every one says what it says', async () => {
    const { body } = await server.call('GET', '/v1/rules?locale=en')
    const penalty = body.items.find((rule: { id: string }) => rule.id === 'R-I16-penalty-not-filed')
    expect(penalty).toMatchObject({ checkable: false, severity: 'info', fields: [], require: {}, neverBlocks: true })
    expect(penalty.why).toMatch(/authority/)
    expect(penalty.fix).toBeUndefined()
    const logs = body.items.find((rule: { id: string }) => rule.id === 'R-S02-log-retention')
    expect(logs).toMatchObject({ checkable: true, thresholds: { logRetentionMonths: 6 } })
    expect(logs.message).toContain('at least 6 months')
    expect(logs.why).toBeUndefined()
    const only = async (checkable: boolean): Promise<unknown[]> => (await server.call('GET', `/v1/rules?checkable=${checkable}`)).body.items
    expect((await only(true)).length + (await only(false)).length).toBe(body.items.length)
    expect((await only(false)).length).toBeGreaterThan(20)
    expect(body.items.filter((rule: { message: string }) => /^(?:rule|entry)\.|\{/.test(rule.message))).toEqual([])
  })

  test('from memory say so in every language', async () => {
    for (const [locale, mark] of [
      ['zh-CN', '凭记忆'],
      ['en', 'from memory'],
    ]) {
      const { body } = await server.call('GET', `/v1/rules?basis=official&locale=${locale}`)
      const remembered = body.items.filter((rule: { basis: { confidence: string }[] }) =>
        rule.basis.every(each => each.confidence === 'memory'),
      )
      expect(remembered.length).toBeGreaterThan(2)
      expect(remembered.filter((rule: { message: string }) => !rule.message.includes(mark ?? ''))).toEqual([])
    }
  })

  test('take empty parameters for none, and name a wrong one', async () => {
    expect((await server.call('GET', '/v1/rules?filing=&basis=&inForceOn=')).status).toBe(200)
    const refused = await server.call('GET', '/v1/rules?filing=icpFilling')
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/query/filing', code: 'notOneOf', suggestion: 'icpFiling' }] },
    })
  })

  test('page when a limit is given, each once', async () => {
    const whole = (await server.call('GET', '/v1/rules')).body
    expect(whole.nextCursor).toBeNull()
    const ids: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await server.call('GET', `/v1/rules?limit=60&cursor=${cursor}`)
      ids.push(...body.items.map((rule: { id: string }) => rule.id))
      cursor = body.nextCursor
    }
    expect(ids).toEqual(whole.items.map((rule: { id: string }) => rule.id))
    expect((await server.call('GET', '/v1/rules?cursor=R-X99')).body.errors).toMatchObject([{ pointer: '/query/cursor' }])
  })

  test('come and go by date', async () => {
    const early = await server.call('GET', '/v1/rules?inForceOn=2004-01-01')
    const now = await server.call('GET', '/v1/rules')
    expect(early.body.items.length).toBeLessThan(now.body.items.length)
  })

  test('changes are a feed, newest first, also as Atom', async () => {
    const { body } = await server.call('GET', '/v1/rules/changes')
    const days = body.items.map((item: { on: string }) => item.on)
    expect(days).toEqual(days.toSorted().toReversed())
    const atom = await server.call('GET', '/v1/rules/changes?format=atom')
    expect(atom.headers.get('content-type')).toContain('application/atom+xml')
    expect(atom.body).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
  })

  test('changes come in pages, from a day on, each once', async () => {
    const seen: string[] = []
    let cursor = ''
    do {
      const { body } = await server.call('GET', `/v1/rules/changes?limit=40&since=2024-01-01${cursor}`)
      seen.push(...body.items.map((item: { id: string }) => item.id))
      cursor = body.nextCursor ? `&cursor=${encodeURIComponent(body.nextCursor)}` : ''
    } while (cursor)
    const all = await server.call('GET', '/v1/rules/changes?limit=200&since=2024-01-01')
    expect(seen).toEqual(all.body.items.map((item: { id: string }) => item.id))
    expect(all.body.items.every((item: { on: string }) => item.on >= '2024-01-01')).toBe(true)
    const atom = await server.call('GET', '/v1/rules/changes?format=atom&limit=5')
    expect(atom.body.match(/<entry>/g)).toHaveLength(5)
    expect(atom.body).toContain('<link rel="next"')
    expect(await server.call('GET', '/v1/rules/changes?cursor=nowhere')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/query/cursor', code: 'cursor' }] },
    })
  })

  test('a change says what it is, with its reference: renumbered articles, a provincial override', async () => {
    const { body } = await server.call('GET', '/v1/rules/changes?limit=200&since=2025-12-31')
    const of = (id: string) => body.items.find((item: { id: string }) => item.id === id)
    expect(of('R-S02-log-retention-basis-2026-01-01')).toMatchObject({
      change: 'basis',
      ruleId: 'R-S02-log-retention',
      reference: { from: [{ article: '第二十一条（三）' }], to: [{ article: '第二十三条（三）', confidence: 'derived' }] },
    })
    expect(of('R-S02-log-retention-basis-2026-01-01').words).toContain('6 个月')
    expect(of('minimumAge.440000-parameter-2025-12-31')).toMatchObject({
      change: 'parameter',
      parameter: { name: 'minimumAge', province: { code: '440000' }, from: 18, to: 16 },
    })
  })

  test('the authority follows the domicile, and the guide stands beside it', async () => {
    const { body } = await server.call('GET', '/v1/authorities?domicileProvince=330000&serverProvince=上海市')
    expect(body).toEqual({
      official: { code: '330000', name: '浙江省通信管理局' },
      guide: { code: '310000', name: '上海市通信管理局' },
      conflict: true,
      province: expect.objectContaining({ code: '330000', icpPrefixes: ['浙'], policePrefixes: ['浙'] }),
    })
    expect(await server.call('GET', '/v1/authorities?domicileProvince=火星')).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'province.unknown' }] },
    })
  })
})

describe('interpretations', () => {
  test('say what would be heard and answered, storing nothing', async () => {
    const { body } = await server.call('POST', '/v1/interpretations', { asking: ['organizerName'], text: 'organizerName=甲公司' }, auth)
    expect(body).toMatchObject({
      intent: 'answer',
      captured: [{ field: 'organizerName', value: '甲公司', status: 'filled', quote: '甲公司' }],
    })
    expect(body.text).not.toBe('')
  })

  test('name an unknown field', async () => {
    const refused = await server.call('POST', '/v1/interpretations', { asking: ['nothing'], text: 'x' }, auth)
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/asking/0', code: 'field.unknown' }] } })
  })
})
