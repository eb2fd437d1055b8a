import { expect, test } from 'vitest'
import { tools } from '../../../../test/fixtures/listening/hear.ts'
import { fieldTexts } from '../../../catalogue/fields/index.ts'
import type { FieldTexts } from '../../fields/texts.ts'
import { listen } from '../listen.ts'

const texts: Readonly<Record<string, FieldTexts>> = fieldTexts('zh-CN')
const asking = ['consentSensitive', 'principalMobile', 'principalIdValidFrom', 'principalIdValidTo', 'serverProvince', 'currentlyResolving']
const said = ['同意', '13900011001', '2019-08-15', '2039-08-15', '广东', '打不开，还没解析']
const heard = (text: string) =>
  listen(
    {
      text,
      asking,
      confirming: [{ field: 'siteName', value: '云启' }],
      fields: {},
      filings: ['icpFiling'],
      today: '2026-11-23',
      locale: 'zh-CN',
    },
    { ...tools, wordings: [texts] },
  )

test.each([
  ['with their numbers', (question: string, answer: string, at: number) => `${at + 1}. ${question}${answer}`],
  ['without', (question: string, answer: string) => `${question} ${answer}`],
])('the list of questions copied, %s, and the answers written behind them', (_, line) => {
  const lines = asking.map((field, at) => line(texts[field]?.ask ?? '', said[at] ?? '', at))
  const { fills, affirms } = heard(['是的', ...lines].join('\n'))
  expect(Object.fromEntries(fills.map(({ field, value }) => [field, value]))).toMatchObject({
    consentSensitive: true,
    principalMobile: '13900011001',
    principalIdValidFrom: '2019-08-15',
    principalIdValidTo: '2039-08-15',
    serverProvince: '440000',
    currentlyResolving: false,
  })
  expect(affirms).toBe(true)
})

test('a question that is only repeated is still one', () => {
  expect(heard(`${texts.serverProvince?.ask}`).fills).toEqual([])
})
