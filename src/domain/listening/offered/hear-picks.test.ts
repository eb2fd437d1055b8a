import { describe, expect, it, test } from 'vitest'
import { tools } from '../../../../test/fixtures/listening/hear.ts'
import { fields, fieldTexts } from '../../../catalogue/fields/index.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import type { FieldTexts } from '../../fields/texts.ts'
import type { Json } from '../../json.ts'
import { listen } from '../listen.ts'
import type { Understanding } from '../understanding.ts'

const wordings = [fieldTexts('zh-CN'), fieldTexts('en')]

const hear = (text: string, asking: readonly string[], locale = 'zh-CN', confirming: Understanding['fills'] = []): Understanding =>
  listen({ text, asking, confirming, fields: {}, filings: ['icpFiling'], today: '2026-11-23', locale }, { ...tools, wordings })

const valuesOf = ({ fills }: Understanding): Readonly<Record<string, Json>> =>
  Object.fromEntries(fills.map(({ field, value }) => [field, value]))

describe.each([
  ['zh-CN', '是', '否'],
  ['en', 'Yes', 'No'],
] as const)('every choice that can be tapped in %s', (locale, yes, no) => {
  const texts: Readonly<Record<string, FieldTexts>> = fieldTexts(locale)
  const choosable = Object.values<FieldDefinition>(fields).filter(({ type }) => ['boolean', 'enum', 'multiEnum'].includes(type))
  test.each(choosable.map(field => [field.key, field] as const))('of %s is heard as it stands', (key, field) => {
    const named: readonly (readonly [string, Json])[] =
      field.type === 'boolean'
        ? [
            [yes, true],
            [no, false],
          ]
        : (field.codes ?? []).map(code => [texts[key]?.options?.[code] ?? code, code])
    for (const [word, value] of named) {
      const heard = hear(`${texts[key]?.label}：${word}`, [key, 'siteName'], locale)
      expect(valuesOf(heard), word).toEqual({ [key]: field.type === 'multiEnum' ? [value] : value })
      expect(heard.fills[0]?.quote).toBe(word)
      expect(heard.fills[0]?.doubt).toBeUndefined()
    }
  })
})

describe('choices that were tapped', () => {
  it('stand beside each other and beside what was typed', () => {
    const text = '域名是否已解析：否；真实性承诺书/核验单：是\n网站叫示例小面'
    const heard = hear(text, ['currentlyResolving', 'authenticityCommitment', 'siteName'])
    expect(valuesOf(heard)).toEqual({ currentlyResolving: false, authenticityCommitment: true, siteName: '示例小面' })
    for (const { quote, start, end } of heard.fills) expect(text.slice(start, end)).toBe(quote)
  })

  it('leave a yes to what is put forward', () => {
    const confirming = [{ field: 'notifyMobile', value: '13812345678', quote: '', start: 0, end: 0, confidence: 0.7 }]
    const heard = hear('域名是否已解析：否\n是的', ['currentlyResolving'], 'zh-CN', confirming)
    expect(heard).toMatchObject({ intent: 'answer', affirms: true })
    expect(valuesOf(heard)).toEqual({ currentlyResolving: false })
  })

  it('leave a shrug to the other questions', () => {
    const heard = hear('域名是否已解析：否\n不清楚', ['currentlyResolving', 'siteName'])
    expect(heard.states).toEqual([expect.objectContaining({ field: 'siteName', state: 'unknown' })])
  })

  it('are several of one question', () => {
    expect(valuesOf(hear('服务形态：网站、APP', ['serviceKind', 'serverRegion']))).toEqual({ serviceKind: ['app', 'website'] })
    expect(valuesOf(hear('服务器位置（大类）：中国内地、港澳台', ['serviceKind', 'serverRegion'])).serverRegion).not.toEqual('mainland')
  })

  it('keep sensitive words beside them in their place', () => {
    const text = '敏感个人信息单独同意：同意\n身份证330110198503154214'
    const { fills, sensitive } = hear(text, ['consentSensitive', 'legalRepIdNumber'])
    expect(fills).toContainEqual(expect.objectContaining({ field: 'consentSensitive', value: true }))
    expect(sensitive.map(({ start, end }) => text.slice(start, end))).toEqual(['330110198503154214'])
  })

  it('are no more than words when nobody asked', () => {
    expect(hear('域名是否已解析：否', ['siteName']).fills.every(({ confidence }) => confidence < 0.99)).toBe(true)
  })

  it.each(['先不传', '先不传了吧', '这些先不上传'])('%s leaves every file for later', said => {
    const files = ['domainCertificateFile', 'securityPolicyFile']
    const { intent, states } = hear(said, files)
    expect(intent).toBe('later')
    expect(states.map(({ field, state }) => [field, state])).toEqual(files.map(field => [field, 'later']))
  })

  it('send every file to the platform by hand', () => {
    const heard = hear('照片准备好了，到平台上传', ['domainCertificateFile', 'securityPolicyFile'])
    expect(valuesOf(heard)).toEqual({ domainCertificateFile: { elsewhere: true }, securityPolicyFile: { elsewhere: true } })
    expect(heard.states).toEqual([])
  })
})
