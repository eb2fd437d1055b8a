import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const changed = (text: string, known: Parameters<typeof hear>[1]) => stored(hear(text, known))

describe('what comes to an earlier answer', () => {
  test.each([
    ['客户信息还会收身份证号,漏说了', { personalInfoCategories: ['mobile', 'name'] }, ['idNumber', 'mobile', 'name']],
    ['语言那里,页面上是有韩文的,不止中文,加上吧', { siteLanguages: ['simplifiedChinese'] }, ['korean', 'simplifiedChinese']],
  ])('%s', (text, known, value) => {
    const [field = ''] = Object.keys(known)
    expect(changed(text, { known, asking: ['vulnScanTool'] })).toEqual({ [field]: value })
  })

  test('还有个 shili-tea.net: one more of them', () => {
    const known = { siteDomains: ['shili-tea.com', 'shili-tea.cn'] }
    const { fills } = hear('网站有三个域名 还有个 shili-tea.net', { known, asking: ['vulnScanTool'] })
    expect(fills.find(({ field }) => field === 'siteDomains')?.value).toEqual(['shili-tea.cn', 'shili-tea.com', 'shili-tea.net'])
  })

  test.each(['等下 IP我复制漏了一位 是118.25.156.71', '上个月连服务器IP也换过 现在118.25.156.71'])('%s: put right, not added', text => {
    const { fills } = hear(text, { known: { serverIpRanges: ['118.25.156.7'] }, asking: ['siteOpenDate'] })
    expect(fills.find(({ field }) => field === 'serverIpRanges')?.value).toEqual(['118.25.156.71'])
  })

  test('two codes become the one for both', () => {
    expect(changed('TLS不是光有1.2,1.3也开着的', { known: { tlsVersion: 'tls12' }, asking: ['vulnScanTool'] })).toEqual({
      tlsVersion: 'tls12And13',
    })
  })

  test('what is said to be instead takes the place', () => {
    expect(changed('互动功能写错了,是评论', { known: { interactiveFeatures: ['registration'] }, asking: ['vulnScanTool'] })).toEqual({
      interactiveFeatures: ['comments'],
    })
  })
})
