import { describe, expect, it } from 'vitest'
import { stored, today, tools } from '../../../../test/fixtures/listening/hear.ts'
import { textsOf } from '../../../catalogue/locales/index.ts'
import { listen } from '../listen.ts'

const { fields: texts } = textsOf('zh-CN')
const label = (field: string): string => texts[field]?.label ?? field

const filled: Readonly<Record<string, readonly [said: string, value: unknown]>> = {
  organizerName: ['石家庄示例门窗有限公司', '石家庄示例门窗有限公司'],
  mailingAddress: ['信件写河北省石家庄市长安区示例路22号2楼', '河北省石家庄市长安区示例路22号2楼'],
  organizerCertValidTo: ['长期', 'longTerm'],
  principalName: ['田建华', '田建华'],
  principalIdValidTo: ['2039年5月20日', '2039-05-20'],
  collectsPersonalInfo: ['不收集', false],
  hasInternationalBusiness: ['不涉及', false],
  serverCount: ['1', 1],
}

const hear = (text: string, asking: readonly string[]) =>
  listen(
    { text, asking, confirming: [], fields: {}, filings: ['icpFiling', 'publicSecurityFiling'], today, locale: 'zh-CN' },
    { ...tools, texts },
  )

const entries = Object.entries(filled)
const values = Object.fromEntries(Object.entries(filled).map(([field, [, value]]) => [field, value]))

describe('a form that was copied and filled in', () => {
  it.each([
    ['behind colons', ([field, [said]]: (typeof entries)[number]) => `${label(field)}：${said}`],
    ['on the line below', ([field, [said]]: (typeof entries)[number], i: number) => `${i + 1}. ${label(field)}\n${said}`],
  ])('is heard field by field whatever is asked: %s', (_, line) => {
    for (const asking of [[], ['organizerName'], ['siteName', 'siteDomains']])
      expect(stored(hear(entries.map(line).join('\n'), asking))).toEqual(values)
  })

  it('left empty says nothing: a label that sounds like an answer is none', () => {
    const text = Object.keys(filled)
      .map((field, i) => `${i + 1}. ${label(field)}`)
      .join('\n')
    expect(stored(hear(`${text}\n`, ['organizerName']))).toEqual({})
  })
})
