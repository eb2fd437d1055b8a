import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { firstFiling } from '../../../test/fixtures/sample-case.ts'

const source = [
  '% 托管说明',
  '',
  '# 致{{f.organizerName}}',
  '',
  '贵方网站{{f.siteName}}由我方托管，{{#if d.note}}备注：{{d.note}}{{else}}无备注{{/if}}。',
  '',
  '签署日期：{{date d.signed.on}}，费用{{money d.fee}}。',
  '',
].join('\n')

async function writing() {
  const server = await testApp()
  const auth = { authorization: `Bearer ${server.apiKey}` }
  const ask = (method: string, path: string, body?: unknown) => server.call(method, path, body, auth)
  const add = (sources: object = { 'zh-CN': source }, more: object = {}) =>
    ask('POST', '/v1/templates', { id: 'hosting-letter', title: '托管说明', sources, ...more })
  return { ...server, auth, ask, add }
}

const details = { note: '甲', signed: { on: '2026-11-20' }, fee: 1200 }

describe('a template of one’s own', () => {
  test('is stored with the fields and details that it looks at, listed, described and read again', async () => {
    const { ask, add } = await writing()
    const added = await add()
    expect(added.status).toBe(201)
    expect(added.body).toMatchObject({
      id: 'hosting-letter',
      number: 1,
      fields: [
        { key: 'organizerName', label: '主办单位名称' },
        { key: 'siteName', label: '网站名称' },
      ],
      details: { fee: 'number', note: 'text', 'signed.on': 'date' },
    })
    const { items } = (await ask('GET', '/v1/templates?limit=200')).body
    expect(items.filter((each: { own: boolean }) => each.own)).toMatchObject([
      { id: 'hosting-letter', title: '托管说明', locales: ['zh-CN'] },
    ])
    const { properties } = (await ask('GET', '/v1/templates/hosting-letter/schema')).body
    expect(Object.keys(properties.fields.properties).sort()).toEqual(['organizerName', 'siteName'])
    expect(properties.details.properties).toMatchObject({
      fee: { type: 'number' },
      signed: { properties: { on: { type: 'string', format: 'date' } } },
    })
    expect((await ask('GET', '/v1/templates/hosting-letter')).body).toEqual(added.body)
  })

  test('is written version after version; the same again writes none, and each stays to be had', async () => {
    const { ask, add } = await writing()
    const first = (await add()).body
    const change = { title: '托管说明', sources: { 'zh-CN': source.replace('无备注', '没有备注') } }
    expect((await ask('PUT', '/v1/templates/hosting-letter', change)).body).toMatchObject({ number: 2 })
    expect((await ask('PUT', '/v1/templates/hosting-letter', change)).body).toMatchObject({ number: 2 })
    expect((await ask('GET', '/v1/templates/hosting-letter@1')).body).toEqual(first)
    const page = (await ask('GET', '/v1/templates/hosting-letter/versions?limit=1')).body
    expect(page.items).toMatchObject([{ number: 2 }])
    const rest = (await ask('GET', `/v1/templates/hosting-letter/versions?limit=1&cursor=${page.nextCursor}`)).body
    expect([rest.items[0].number, rest.nextCursor]).toEqual([1, null])
    expect((await ask('DELETE', '/v1/templates/hosting-letter')).status).toBe(204)
    for (const path of ['', '@1', '/schema', '/versions', '/sample'])
      expect((await ask('GET', `/v1/templates/hosting-letter${path}`)).status).toBe(404)
  })

  test('makes a document of a case and the rows of a job, by its name or by one version of it', async () => {
    const { ask, add, runJobs } = await writing()
    await add()
    await ask('PUT', '/v1/templates/hosting-letter', { title: '托管说明', sources: { 'zh-CN': '第二版：{{f.siteName}}\n' } })
    const opened = (await ask('POST', '/v1/cases', { filings: ['icpFiling'], fields: firstFiling })).body
    const make = (template: string, more: object = {}) =>
      ask('POST', `/v1/cases/${opened.id}/documents`, { template, format: 'html', ...more })
    const newest = await make('hosting-letter')
    const first = await make('hosting-letter@1', { details })
    expect([newest.status, first.status]).toEqual([201, 201])
    const text = async (id: string): Promise<string> => (await ask('GET', `/v1/documents/${id}`)).body
    expect(await text(newest.body.id)).toContain('第二版：示例科技官网')
    expect(await text(first.body.id)).toMatch(/备注：甲[\s\S]*2026年11月20日[\s\S]*1,200/)
    const job = await ask('POST', '/v1/render-jobs', {
      template: 'hosting-letter',
      format: 'html',
      records: [{ fields: { siteName: '甲乙丙官网' } }, { fields: {} }],
    })
    await ask('DELETE', '/v1/templates/hosting-letter')
    await runJobs()
    expect((await ask('GET', `/v1/render-jobs/${job.body.id}`)).body).toMatchObject({
      status: 'done',
      template: 'hosting-letter@2',
      counts: { total: 2, failed: 0 },
    })
  })

  test('is tried with its sample, with a record, and as a draft that is not stored', async () => {
    const { ask, add } = await writing()
    await add()
    const sample = (await ask('GET', '/v1/templates/hosting-letter/sample')).body
    expect(sample).toMatchObject({
      fields: { siteName: expect.any(String) },
      details: { fee: 1, note: '示例', signed: { on: '2026-11-23' } },
    })
    expect((await ask('POST', '/v1/templates/hosting-letter/preview')).body).toContain(sample.fields.siteName)
    const preview = { fields: { organizerName: '甲公司', siteName: '甲乙丙官网' }, details }
    expect((await ask('POST', '/v1/templates/hosting-letter/preview', preview)).body).toContain('甲乙丙官网')
    const pdf = await ask('POST', '/v1/templates/hosting-letter/preview', { ...preview, format: 'pdf' })
    expect([pdf.headers.get('content-type'), pdf.body.slice(0, 5)]).toEqual(['application/pdf', '%PDF-'])
    const draft = await ask('POST', '/v1/templates/draft/preview', { ...preview, sources: { 'zh-CN': '草稿{{f.siteName}}\n' } })
    expect(draft.body).toContain('草稿甲乙丙官网')
    expect((await ask('GET', '/v1/templates/draft')).status).toBe(404)
    const dry = await ask('PUT', '/v1/templates/draft?dryRun=true', { title: '草稿', sources: { 'zh-CN': '{{f.siteName}}\n' } })
    expect(dry.body).toEqual({ fields: [{ key: 'siteName', label: '网站名称' }], details: {} })
    expect((await ask('GET', '/v1/templates/draft')).status).toBe(404)
    const missing = await ask('POST', '/v1/templates/hosting-letter/preview', { fields: preview.fields, details: { fee: 1 } })
    expect(missing.body.errors).toMatchObject([{ code: 'template.empty-placeholder' }])
  })

  test.each([
    ['an open block', '一\n{{#if f.siteName}}二\n', 'template.syntax', {}],
    ['a stray close', '一\n二 {{/if}}\n', 'template.syntax', { line: 2 }],
    ['a block that another one closes', '一\n{{#if f.siteName}}二{{/each}}\n', 'template.syntax', { line: 2, column: 4 }],
    ['an unknown field', '一\n\n甲{{f.siteNane}}\n', 'template.unknown-field', { line: 3, column: 4 }],
    ['an unknown field where nothing leads', '{{#if f.siteName}}{{else}}{{f.nothing}}{{/if}}\n', 'template.unknown-field', { line: 1 }],
    ['an unknown member', '{{law.nothing}}\n', 'template.unknown-field', { line: 1, column: 3 }],
    ['an unknown helper', '甲 {{shout f.siteName}}\n', 'template.unknown-helper', { line: 1, column: 3 }],
    ['raw output', '{{{f.siteName}}}\n', 'template.not-supported', { line: 1 }],
    ['a partial that is not there', '{{> secrets}}\n', 'template.unknown-partial', { line: 1 }],
    ['an inherited member', '{{f.constructor}}\n', 'template.unknown-field', {}],
    ['the prototype', '{{#with d.__proto__}}{{constructor.name}}{{/with}}{{lookup f "x"}}\n', 'template.unknown-helper', {}],
    [
      'too much work',
      `${'{{#each is}}'.repeat(6)}甲${'{{/each}}'.repeat(6)}\n`.replaceAll('each is', 'each @root.is'),
      'template.too-expensive',
      {},
    ],
  ])('%s is refused with its place, and nothing is stored', async (_, broken, code, place) => {
    const { ask, add } = await writing()
    const { status, body } = await add({ 'zh-CN': source, en: broken })
    expect([status, body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code])]).toEqual([
      422,
      [['/sources/en', code]],
    ])
    for (const [name, value] of Object.entries(place))
      expect(body.errors[0].message).toContain(name === 'line' ? `第 ${value} 行` : `第 ${value} 列`)
    expect((await ask('GET', '/v1/templates/hosting-letter')).status).toBe(404)
  })

  test('a name that ships, a name that is taken, a bad name and no source are refused', async () => {
    const { ask, add } = await writing()
    await add()
    expect((await add()).body.errors).toMatchObject([{ pointer: '/id', code: 'template.known' }])
    expect((await add(undefined, { id: 'contingency-plan' })).body.errors).toMatchObject([{ pointer: '/id', code: 'template.reserved' }])
    expect((await add(undefined, { id: 'Hosting Letter' })).status).toBe(422)
    expect((await add({})).status).toBe(422)
    expect((await ask('PUT', '/v1/templates/contingency-plan', { title: '甲', sources: { en: 'a' } })).status).toBe(422)
  })

  test('belongs to its organisation, and only who may change templates changes it', async () => {
    const { call, add, signIn, ask } = await writing()
    await add()
    const other = await testApp()
    const theirs = { authorization: `Bearer ${other.apiKey}` }
    expect((await other.call('GET', '/v1/templates/hosting-letter', undefined, theirs)).status).toBe(404)
    const agent = await signIn('agent', 'agent')
    expect((await call('GET', '/v1/templates/hosting-letter', undefined, agent.auth)).status).toBe(200)
    expect((await call('DELETE', '/v1/templates/hosting-letter', undefined, agent.auth)).status).toBe(403)
    expect((await ask('GET', '/v1/templates/hosting-letter')).status).toBe(200)
  })
})
