import { describe, expect, test } from 'vitest'
import { same } from '../../../../test/eval/same.ts'
import { today, tools } from '../../../../test/fixtures/listening/hear.ts'
import { pastes } from '../../../../test/fixtures/listening/pastes.ts'
import { textsOf } from '../../../catalogue/locales/index.ts'
import { listen } from '../listen.ts'

const { fields: texts } = textsOf('zh-CN')
const hear = (text: string) =>
  listen({ text, asking: ['filingScenario'], confirming: [], fields: {}, filings: [], today, locale: 'zh-CN' }, { ...tools, texts })

describe('everything in one message', () => {
  test.each(pastes)('$name: what a person would fill, and nothing else', ({ text, want, may }) => {
    const sure = hear(text).fills.filter(fill => fill.confidence >= 0.75 && fill.doubt === undefined)
    const right = { ...may, ...want }
    expect(sure.filter(({ field, value }) => !same(field, value, right[field])).map(({ field, value }) => [field, value])).toEqual([])
    const filled = new Set(sure.map(fill => fill.field))
    expect(Object.keys(want).filter(field => !filled.has(field))).toEqual([])
  })
})
