import { describe, expect, it } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

const known: Readonly<Record<string, Json>> = {
  organizerCertValidTo: '2040-01-01',
  legalRepName: '王建国',
  principalName: '李小红',
  principalMobile: '13800138000',
  principalEmail: 'li@shili-demo.com',
  serviceOwnerName: '张伟',
  serviceOwnerMobile: '13900139000',
  securityOfficerName: '赵明',
  securityOfficerMobile: '13700137000',
  emergencyContactName: '孙丽',
  emergencyContactMobile: '13600136000',
  siteName: '示例云雾茶',
  siteDomains: ['shili-tea.com', 'shili-tea.cn'],
  siteLanguages: ['simplifiedChinese'],
  domainRealNameDate: '2026-10-10',
  domainExpiryDate: '2028-10-10',
  serverIpRanges: ['47.100.1.57'],
  serverProvince: '330000',
  resourceTermMonths: 12,
}

const cases: readonly (readonly [text: string, wanted: Readonly<Record<string, Json>>])[] = [
  ['遭了,IP我看成别个那台了,我们的是47.100.1.75', { serverIpRanges: ['47.100.1.75'] }],
  ['IP地址47.100.1.57要换掉,用47.100.1.75', { serverIpRanges: ['47.100.1.75'] }],
  ['Correction from our IT guy: the server was bought for 24 months, not 12. Apologies.', { resourceTermMonths: 24 }],
  ['安全负责人的电话我抄串行了,应该是13711137111', { securityOfficerMobile: '13711137111' }],
  ['网站负责人的手机号写串了,应该是13911139111', { serviceOwnerMobile: '13911139111' }],
  ['13700137000这个号不对,是13711137111', { securityOfficerMobile: '13711137111' }],
  ['孙丽的号码打错一位,13600136001才对', { emergencyContactMobile: '13600136001' }],
  ['手机写反了,是13900193000', { serviceOwnerMobile: '13900193000' }],
  ['把shili-tea.cn改成shili-tea.net', { siteDomains: ['shili-tea.com', 'shili-tea.net'] }],
  ['第二个域名写错了,是shili-tea.net', { siteDomains: ['shili-tea.com', 'shili-tea.net'] }],
  ['实名不是10月10号,是10月11号', { domainRealNameDate: '2026-10-11' }],
  ['执照不是2040年到期,是长期', { organizerCertValidTo: 'longTerm' }],
  ['刚拿着执照看了一眼,不是2040年,写的是2044年9月1日', { organizerCertValidTo: '2044-09-01' }],
  ['网站不叫示例云雾茶了,叫示例云雾茶园', { siteName: '示例云雾茶园' }],
  ['前面说网站名叫示例云雾茶,更正为示例云雾茶园', { siteName: '示例云雾茶园' }],
  ['邮箱li@shili-demo.com少个e,是lie@shili-demo.com', { principalEmail: 'lie@shili-demo.com' }],
  ['安全负责人改成周强,手机13711137111', { securityOfficerName: '周强', securityOfficerMobile: '13711137111' }],
  ['网站语言还有英文,漏说了', { siteLanguages: ['english', 'simplifiedChinese'] }],
  ['服务器在上海,不在浙江', { serverProvince: '310000' }],
  ['法人不是王建国,是王建军', { legalRepName: '王建军' }],
]

describe('what takes an earlier figure back', () => {
  it('keeps a number that is put right before it was told, beside several questions', () => {
    const asking = ['organizerCertAddress', 'organizerCertValidTo', 'mailingAddress']
    expect(stored(hear('手机说错了,是13800138001', { asking }))).toEqual({ principalMobile: '13800138001' })
    expect(stored(hear('安全负责人的电话说错了,是13800138001', { asking }))).toEqual({ securityOfficerMobile: '13800138001' })
    expect(stored(hear('说错了,13800138001', { asking }))).toEqual({})
  })

  it.each([
    [
      '哎呀我看了订单,服务器不是三年,是一年的,改成12个月嘛',
      'faceVerification',
      { resourceTermMonths: 36, serverCount: 1 },
      { resourceTermMonths: 12 },
    ],
    [
      '刚才人数说少了,小骆后台导出来是1850个',
      'containsImportantData',
      { exportedPersons: 1200, exportedSensitivePersons: 0 },
      { exportedPersons: 1850 },
    ],
    [
      'Sorry, I misread my card, it is valid until 16 June 2040, not the 17th',
      'legalRepIdType',
      { principalIdValidTo: '2040-06-17', organizerCertValidTo: '2050-08-11' },
      { principalIdValidTo: '2040-06-16' },
    ],
    [
      'ip抄成内网那个旁边的了,正确的是119.29.60.140',
      'siteContentDescription',
      { serverIpRanges: ['119.29.60.104'] },
      { serverIpRanges: ['119.29.60.140'] },
    ],
  ])('%s', (text, field, known, value) => {
    expect(stored(hear(text, { asking: [field], known }))).toEqual(value)
  })
})

describe('an earlier answer that is put right', () => {
  it.each(cases)('%s', (text, wanted) => {
    for (const asking of [[], ['applicationDate', 'authenticityCommitment'], ['collectsPersonalInfo']]) {
      const heard = hear(text, { known, asking })
      const stored = Object.fromEntries(
        heard.fills.filter(fill => fill.confidence >= 0.75 && !fill.doubt).map(fill => [fill.field, fill.value]),
      )
      expect(stored).toEqual(wanted)
      expect(heard.intent).toBe('correction')
    }
  })

  it.each(['到期那个不对,是2029年10月10日', '刚才说错了', '那个号不对'])('%s singles nothing out, and changes nothing', text => {
    const heard = hear(text, { known, asking: ['collectsPersonalInfo'] })
    expect(heard.fills.filter(fill => fill.field in known)).toEqual([])
  })
})
