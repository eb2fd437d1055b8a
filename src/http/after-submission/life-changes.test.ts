import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'

const known = {
  serverRegion: 'mainland',
  icpFilingType: 'firstFiling',
  serviceKind: ['website'],
  organizerName: '杭州青禾农资有限公司',
  siteName: '青禾农资信息网',
  siteDomains: 'qinghe-nz.cn',
}

/** A conversation about a case whose ICP and police filings were approved. */
async function approved(filings: readonly string[] = ['icpFiling', 'publicSecurityFiling'], fields: object = known) {
  const plain = await testApp()
  const server = await testApp({ listener: deterministicListener(plain.deps) })
  const auth = { authorization: `Bearer ${server.apiKey}` }
  const { conversation, token } = (await server.call('POST', '/v1/conversations', { filings, fields }, { 'x-site-key': server.siteKey }))
    .body
  const path = `/v1/cases/${conversation.caseId}`
  const record = (filing: string, type: string, more: object = {}) =>
    server.call('POST', `${path}/events`, { filing, type, on: '2026-11-20', ...more }, auth)
  if (filings.includes('icpFiling')) await record('icpFiling', 'approved', { number: '浙ICP备2026000001号-1' })
  if (filings.includes('publicSecurityFiling')) await record('publicSecurityFiling', 'approved', { number: '浙公网安备33010602000123号' })
  const say = async (text: string) =>
    (await server.call('POST', `/v1/conversations/${conversation.id}/turns`, { text }, { authorization: `Bearer ${token}` })).body
  const read = async () => (await server.call('GET', path, undefined, auth)).body
  return { ...server, auth, say, read, record, path }
}

const codesOf = (body: { procedures: { filing: string; code: string }[] }) => body.procedures.map(({ code }) => code)

interface Changed {
  readonly changes: readonly { readonly kind: string; readonly duties: readonly { readonly filing: string }[] }[]
}
const duties = ({ changes }: Changed) => changes.flatMap(({ kind, duties: all }) => all.map(({ filing }) => [kind, filing]))

describe('something changes after the approval', () => {
  test('a server at another provider is one change, and none within the provider', async () => {
    const { say, read } = await approved(['icpFiling'])
    await say('我换服务器了，换到腾讯云了')
    expect(duties(await read())).toEqual([['accessProvider', 'icpFiling']])
  })

  test('told with its day: which filing follows, until when, with which papers, on what basis', async () => {
    const { say, read } = await approved()
    expect((await read()).changes).toEqual([])
    const { reply } = await say('我们2026年12月30日要换服务器')
    expect(reply.text).toContain('2026-11-30')
    expect((await say('什么时候要交')).reply.text).toContain('2026-11-30')
    const body = await read()
    expect(body.changes).toMatchObject([
      {
        kind: 'ip',
        on: '2026-12-30',
        duties: [
          {
            filing: 'icpFiling',
            procedures: [{ code: 'change' }],
            by: '2026-11-30',
            late: false,
            clock: { side: 'before', days: 30 },
            documents: [{ template: 'icp-change' }],
            basis: [{ kind: 'official', article: '第十一条第三款' }, {}],
          },
          { filing: 'publicSecurityFiling', by: '2027-01-29', clock: { side: 'after', days: 30 }, basis: [{ kind: 'house' }] },
        ],
      },
    ])
    expect(codesOf(body)).toEqual(['change', 'policeChange'])
    expect(body.deadlines.map((each: { id: string; on: string }) => [each.id, each.on])).toEqual(
      expect.arrayContaining([
        ['change.icpFiling.ip', '2026-11-30'],
        ['change.publicSecurityFiling.ip', '2027-01-29'],
      ]),
    )
    expect(body.offers.map((each: { template: string }) => each.template)).toEqual(
      expect.arrayContaining(['icp-change', 'public-security-change']),
    )
  })

  const daysOf = (body: { changes: readonly { kind: string; on: string | null }[] }) => body.changes.map(({ kind, on }) => [kind, on])

  test('each change has its own day and its own last day, whatever is told later', async () => {
    const { say, read } = await approved()
    await say('网站换了台服务器，IP变成47.98.1.2，11月5号换的')
    await say('公司11月20号改名了，现在叫杭州青禾农业有限公司')
    const body = await read()
    expect(daysOf(body)).toEqual(
      expect.arrayContaining([
        ['ip', '2026-11-05'],
        ['name', '2026-11-20'],
      ]),
    )
    expect(body.deadlines.map((each: { id: string; on: string }) => [each.id, each.on])).toEqual(
      expect.arrayContaining([
        ['change.publicSecurityFiling.ip', '2026-12-05'],
        ['change.publicSecurityFiling.name', '2026-12-20'],
      ]),
    )
    await say('公司改名是11月18号')
    expect(daysOf(await read())).toEqual(
      expect.arrayContaining([
        ['ip', '2026-11-05'],
        ['name', '2026-11-18'],
      ]),
    )
  })

  test('the day that is asked for is that of the change told last, and only that one is spoken of', async () => {
    const { say, read } = await approved()
    await say('网站换了台服务器，IP变成47.98.1.2，11月5号换的')
    await say('负责人换人了')
    const { reply } = await say('11月20号换的')
    expect(reply.text).not.toContain('2026-12-05')
    expect(reply.text).toContain('2026-12-20')
    expect(daysOf(await read())).toEqual(
      expect.arrayContaining([
        ['ip', '2026-11-05'],
        ['personInCharge', '2026-11-20'],
      ]),
    )
  })

  test('two changes of one message, each with its day', async () => {
    const { say, read } = await approved()
    await say('11月5号换了服务器，11月18号公司改名了')
    expect(daysOf(await read())).toEqual(
      expect.arrayContaining([
        ['ip', '2026-11-05'],
        ['name', '2026-11-18'],
      ]),
    )
  })

  test('through the API a day is that of the change told beside it', async () => {
    const { call, auth, read, path } = await approved()
    const patch = (fields: object) => call('PATCH', `${path}/fields`, fields, auth)
    await patch({ changeType: ['ip'], changeDate: '2026-11-05' })
    await patch({ changeType: ['ip', 'name'], changeDate: '2026-11-18' })
    expect(daysOf(await read())).toEqual([
      ['ip', '2026-11-05'],
      ['name', '2026-11-18'],
    ])
  })

  test('without its day the day is asked for, then the last day told', async () => {
    const { say, read } = await approved()
    await say('负责人换人了')
    expect((await read()).changes).toMatchObject([{ kind: 'personInCharge', on: null, duties: [{ by: null }, { by: null }] }])
    const { reply } = await say('2027年2月1日换的')
    expect(reply.text).toContain('2027-01-02')
    expect((await read()).changes).toMatchObject([{ on: '2027-02-01', duties: [{ by: '2027-01-02' }, { by: '2027-03-03' }] }])
  })

  test.each([
    ['公司改名了', 'name', ['change', 'policeChange']],
    ['我们换到腾讯云了', 'accessProvider', ['addAccess', 'policeChange']],
    ['服务器搬到香港了', 'overseas', ['cancelService', 'policeChange']],
    ['公司搬家了', 'address', ['change', 'policeChange']],
    ['网站加了个论坛', 'business', ['change', 'policeChange']],
    ['网站不做了，帮我注销备案', 'closing', ['cancelService', 'policeChange']],
  ])('%s', async (text, kind, codes) => {
    const { say, read } = await approved()
    const { reply } = await say(text)
    const body = await read()
    expect(body.changes.map((each: { kind: string }) => each.kind)).toEqual([kind])
    expect(codesOf(body)).toEqual(codes)
    expect(reply.text).toContain('公安')
  })

  test('abroad and back: cancelled first, then filed for the first time again', async () => {
    const { say, read, record } = await approved()
    await say('服务器搬到香港了')
    await record('icpFiling', 'cancelled')
    expect(duties(await read())).toEqual([['overseas', 'publicSecurityFiling']])
    await record('publicSecurityFiling', 'changed')
    expect((await read()).changes).toEqual([])
    await say('服务器搬回国内了')
    const body = await read()
    expect(duties(body)).toEqual([
      ['back', 'icpFiling'],
      ['back', 'publicSecurityFiling'],
    ])
    expect(codesOf(body)[0]).toBe('firstFiling')
  })

  test('once done it is no longer open; the police filing follows the ICP one even when nobody said what changed', async () => {
    const { say, read, record } = await approved()
    await say('2026年12月30日换服务器')
    await record('icpFiling', 'changed', { on: '2026-11-23' })
    expect(duties(await read())).toEqual([['ip', 'publicSecurityFiling']])
    await record('publicSecurityFiling', 'changed', { on: '2026-11-23' })
    expect((await read()).changes).toEqual([])
    const other = await approved()
    await other.record('icpFiling', 'changed', { on: '2026-11-21' })
    expect(await other.read()).toMatchObject({
      changes: [{ kind: 'icpChanged', duties: [{ filing: 'publicSecurityFiling', by: '2026-12-21' }] }],
      procedures: [{}, { code: 'policeChange' }],
    })
  })

  test('a day that is past is said to be so, and filing now is the advice', async () => {
    const { say, read } = await approved()
    const { reply } = await say('昨天换了服务器')
    expect((await read()).changes).toMatchObject([{ on: '2026-11-22', duties: [{ late: true }, { late: false }] }])
    expect(reply.text).toContain('马上办')
  })

  test.each(['换服务器要变更吗？', '如果公司改名了怎么办', '没换服务器', '去年换过服务器'])('%s: nothing changed', async text => {
    const { say, read } = await approved()
    await say(text)
    expect((await read()).changes).toEqual([])
  })

  test('before anything is approved the same words are facts of the filing', async () => {
    const plain = await testApp()
    const server = await testApp({ listener: deterministicListener(plain.deps) })
    const { body } = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
    const said = await server.call(
      'POST',
      `/v1/conversations/${body.conversation.id}/turns`,
      { text: '我换服务器了' },
      { authorization: `Bearer ${body.token}` },
    )
    expect(said.body.case.changes.flatMap((each: { duties: object[] }) => each.duties)).toEqual([])
  })
})

describe('what is said of a filing that is done', () => {
  test.each([
    ['我们打算12月底关站', '2026-12-31'],
    ['网站年底就不做了', '2026-12-31'],
    ['决定明年3月底注销备案', '2027-03-31'],
    ['公司下个月初就解散', '2026-12-01'],
    ['网站12月15号关闭', '2026-12-15'],
  ])('%s: both filings are cancelled, counted from %s', async (text, on) => {
    const { say, read } = await approved()
    await say(text)
    const { changes, deadlines } = await read()
    expect(changes).toMatchObject([{ kind: 'closing', on, duties: [{ filing: 'icpFiling' }, { filing: 'publicSecurityFiling' }] }])
    expect(deadlines.map(({ id }: { id: string }) => id)).toContain('change.publicSecurityFiling.closing')
  })

  test('the day that is asked for may be told by its month', async () => {
    const { say, read } = await approved()
    expect((await say('我们想关掉网站')).reply.asking.map(({ field }: { field: string }) => field)).toContain('changeDate')
    await say('12月底')
    expect((await read()).changes).toMatchObject([{ kind: 'closing', on: '2026-12-31' }])
  })

  test('somebody else in charge: procedure, day and papers, and then what the form needs of that person', async () => {
    const { say, read } = await approved(undefined, {
      ...known,
      principalName: '王示例',
      legalRepName: '王示例',
      principalIsLegalRep: true,
    })
    expect((await say('负责人换成李四')).reply.asking).toEqual([expect.objectContaining({ field: 'changeDate' })])
    await say('12月1号')
    await say('新负责人手机13800138000')
    const { fields, changes } = await read()
    expect(fields).toMatchObject({ principalName: { value: '李四' }, principalMobile: { value: '13800138000' } })
    expect(changes[0]).toMatchObject({ kind: 'personInCharge', on: '2026-12-01', duties: [{ by: '2026-11-01' }, { by: '2026-12-31' }] })
    expect(changes[0].duties[0].papers.length).toBeGreaterThan(1)
  })

  test('the day of a change is the day of nothing else, and each change keeps its own', async () => {
    const { say, read } = await approved(undefined, { ...known, siteOpenDate: '2026-11-01', serverIpRanges: ['121.40.1.10'] })
    await say('11月5号换了IP,改成121.40.1.99')
    await say('公司12月20号改名叫杭州青禾农业有限公司')
    const { fields, changes } = await read()
    expect(fields.siteOpenDate.value).toBe('2026-11-01')
    expect(Object.fromEntries(changes.map(({ kind, on }: { kind: string; on: string }) => [kind, on]))).toEqual({
      ip: '2026-11-05',
      name: '2026-12-20',
    })
  })

  test('what its form once lacked is asked no more, and its filing under way goes on being asked for', async () => {
    const done = await approved()
    expect((await done.say('好的')).reply).toMatchObject({ asking: [], kind: 'complete' })
    expect((await done.say('今天天气不错')).reply.asking).toEqual([])
    const half = await approved(['icpFiling'])
    await half.call('PATCH', half.path, { filings: ['icpFiling', 'publicSecurityFiling'] }, half.auth)
    expect((await half.say('继续吧')).reply.asking.length).toBeGreaterThan(0)
  })

  test.each([
    ['该做季度自查了', 'self-check-record', ['今天', '都好']],
    ['我们想组织一次应急演习', 'drill-record', ['昨天', '网页被篡改', '张三、李四', '两小时', '没有']],
  ])('%s is carried by words to its record', async (begins, template, answers) => {
    const { say, read } = await approved(['icpFiling'])
    for (const text of [begins, ...answers]) await say(text)
    const { documents, deadlines } = await read()
    expect(documents).toMatchObject([{ template }])
    expect(deadlines.map(({ id }: { id: string }) => id)).toContain(template === 'drill-record' ? 'yearlyDrill' : 'selfCheck')
  })

  test('a periodic report is made for whoever has a plan alone', async () => {
    const { say, read } = await approved(['contingencyPlan'], { organizerName: '杭州青禾农资有限公司' })
    await say('帮我写一份定期报告')
    expect((await read()).documents).toMatchObject([{ template: 'periodic-report' }])
  })
})
