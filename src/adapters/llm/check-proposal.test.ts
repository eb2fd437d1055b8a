import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { labelsOf } from '../../catalogue/fields/labels.ts'
import { createCatalogue } from '../../catalogue/index.ts'
import { deterministicListener } from '../listener/deterministic.ts'
import { createReference } from '../reference/index.ts'
import type { Proposed } from './ask-model.ts'
import { checkProposal } from './check-proposal.ts'

const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
const reference = createReference()
const plain = deterministicListener({ catalogue, reference })

function check(text: string, proposed: Proposed, spans: readonly { start: number; end: number }[] = []) {
  const asking = [proposed.field]
  const request = { asking, confirming: [], fields: {}, filings: ['icpFiling'], today: '2026-11-23', locale: 'zh-CN' }
  return checkProposal(proposed, {
    text,
    masked: { text, spans },
    offered: new Map(Object.entries(catalogue.fields)),
    ctx: { today: request.today, reference, values: () => undefined, labels: labelsOf },
    read: part => plain.listen({ ...request, text: part }),
  })
}

describe('a proposal', () => {
  test('that the core reads the same way is as sure as that', async () => {
    const checked = await check('公司全称是杭州示例茶业有限公司', {
      field: 'organizerName',
      value: '杭州示例茶业有限公司',
      quote: '杭州示例茶业有限公司',
    })
    expect(checked).toMatchObject({ ok: true, fill: { value: '杭州示例茶业有限公司' } })
    if (checked.ok) expect(checked.fill.confidence).toBeGreaterThanOrEqual(0.75)
  })

  test('that only the model hears stays unsure', async () => {
    const proposed = { field: 'currentlyResolving', value: true, quote: '敲网址已经能蹦出画面了' }
    expect(await check('敲网址已经能蹦出画面了', proposed)).toMatchObject({ ok: true, fill: { value: true, confidence: 0.6 } })
  })

  test('that the core reads otherwise is dropped', async () => {
    const proposed = { field: 'serverCount', value: 20, quote: '200台' }
    expect(await check('服务器一共200台', proposed)).toEqual({ ok: false, code: 'contradicted' })
  })

  test('lifted out of a sentence that denies it is dropped', async () => {
    const proposed = { field: 'accessProviderName', value: '阿里云', quote: '阿里云' }
    expect(await check('我们用的不是阿里云,是腾讯云', proposed)).toEqual({ ok: false, code: 'contradicted' })
  })

  test('of a field that the person does not know is dropped', async () => {
    const proposed = { field: 'serverCount', value: 3, quote: '3' }
    expect(await check('服务器几台不知道', { ...proposed, quote: '几台' })).toEqual({ ok: false, code: 'contradicted' })
  })

  test.each([
    ['completed', '杭州示例茶业有限公司', '示例茶业'],
    ['translated', 'Example Tea', '示例茶业'],
  ])('whose text was %s is dropped', async (_, value, quote) => {
    expect(await check('我们就是示例茶业', { field: 'organizerName', value, quote })).toEqual({ ok: false, code: 'value-not-quoted' })
  })

  test('quotes the place that is not masked, or none', async () => {
    const text = '13800138000打不通就打13800138000'
    const proposed = { field: 'principalMobile', value: '13800138000', quote: '13800138000' }
    expect(await check(text, proposed, [{ start: 0, end: 11 }])).toMatchObject({ ok: true, fill: { start: 16, end: 27 } })
    expect(await check('13800138000', proposed, [{ start: 3, end: 5 }])).toEqual({ ok: false, code: 'quote-not-said' })
  })

  test.each(['', '  '])('without words is dropped', async quote => {
    expect(await check('示例茶业', { field: 'siteName', value: '示例', quote })).toEqual({ ok: false, code: 'quote-not-said' })
  })

  test('that speaks of a text in Traditional script keeps what was typed as its quote', async () => {
    const checked = await check('網站叫示例茶業', { field: 'siteName', value: '示例茶业', quote: '示例茶業' })
    expect(checked).toMatchObject({ ok: true, fill: { quote: '示例茶業' } })
  })
})
