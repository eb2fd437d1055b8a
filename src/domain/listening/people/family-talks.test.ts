import { describe, expect, test } from 'vitest'
import { hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'

const people = 'legalRepName,principalIsLegalRep,serviceOwnerSameAsPrincipal'
const contact = 'principalMobile,principalEmergencyPhone,principalEmail'
const son = { principalName: '陈晓明', principalMobile: '13800138000', legalRepName: '陈阿凤' }

describe('a family that files: who is who in one breath', () => {
  test.each([
    [
      people,
      '执照是我妈名字,陈阿凤,她六十多了不会弄这些,我来负责吧,我叫陈晓明',
      { legalRepName: '陈阿凤', principalIsLegalRep: false, principalName: '陈晓明' },
    ],
    [
      people,
      '法人王丽君,网站平时是我表弟周凯在管',
      { legalRepName: '王丽君', serviceOwnerSameAsPrincipal: false, serviceOwnerName: '周凯' },
    ],
    [
      contact,
      '13800138000 邮箱chen@qq.com 打不通找我妈吧13900139000',
      { principalMobile: '13800138000', principalEmergencyPhone: '13900139000' },
    ],
    [
      contact,
      '平时打13800138000 联系不上就找我老婆 13900139000',
      { principalMobile: '13800138000', principalEmergencyPhone: '13900139000' },
    ],
    ['mailingAddress,investorOrSuperior', '股东就我跟我老婆,我占大头,我叫孙长贵', { investorOrSuperior: '孙长贵' }],
    [
      'filingScenario',
      '我人在义乌,站放在新加坡那边,做外贸的',
      { serverRegion: 'overseas', serverCountry: 'SG', hasInternationalBusiness: true },
    ],
    ['filingScenario', '我妈开早点铺的,个体户。想弄个小网站放菜单', { serviceKind: ['website'], organizerNature: 'soleProprietor' }],
    ['serverRegion', '内地,阿里云杭州的', { serverRegion: 'mainland', serverProvince: '330000', accessProviderName: '阿里云' }],
    ['filingScenario', '我们是县里的书法家协会,民政局登记的社团,想做个网站', { organizerNature: 'socialGroup', serviceKind: ['website'] }],
    ['filingScenario', '阿里云ECS 华东1杭州', { serverRegion: 'mainland', serverProvince: '330000', accessProviderName: '阿里云' }],
    ['serverRegion', '机器自己买的,托管在合肥电信机房', { serverRegion: 'mainland', accessMethod: 'colocation' }],
    ['domainRegistrar,domainHolderName', '域名也是阿里云万网买的', { domainRegistrar: '阿里云' }],
    ['serviceOwnerSameAsPrincipal,consentSensitive', '身份证同意填', { consentSensitive: true }],
  ])('%s: %s', (asking, text, told) => {
    const heard = hear(text, { asking: asking.split(',') })
    expect(stored(heard)).toMatchObject(told)
    expect(statesOf(heard)).toEqual({})
  })

  test('whoever else is to be written has a number of their own, and is not who looks after the site', () => {
    const asking = ['serviceOwnerSameAsPrincipal', 'principalEmergencyPhone', 'consentSensitive']
    const heard = hear('负责人写陈阿凤,号码就写她那个13900139000,网站是我管', { asking, known: son })
    expect(stored(heard)).toEqual({ principalName: '陈阿凤', principalMobile: '13900139000', serviceOwnerSameAsPrincipal: false })
  })

  test.each([
    ['大股东也写我', 'investorOrSuperior', '陈晓明'],
    ['负责人写李建国', 'principalName', '李建国'],
    ['备案邮箱写li@qq.com', 'principalEmail', 'li@qq.com'],
  ])('%s is an order, whatever stood there', (text, field, value) => {
    const known = { ...son, investorOrSuperior: '陈阿凤', principalEmail: 'chen@qq.com' }
    expect(stored(hear(text, { asking: ['siteName', 'siteDomains'], known }))).toEqual({ [field]: value })
  })

  test.each(['负责人还是写法人吧', '负责人改成法人本人', '那就让法人来当负责人吧', '对了,负责人改写成法人,不是我了'])(
    '%s changes who is in charge, and nobody’s name',
    text => {
      const known = { ...son, principalIsLegalRep: false }
      expect(stored(hear(text, { asking: ['legalRepIdNumber', 'principalIdNumber'], known }))).toEqual({ principalIsLegalRep: true })
    },
  )

  test('负责人就写我妈陈阿凤吧 names her', () => {
    const heard = hear('那负责人就写我妈陈阿凤吧', { asking: ['legalRepIdNumber', 'principalIdNumber'], known: son })
    expect(stored(heard)).toEqual({ principalName: '陈阿凤' })
  })

  test('a role and a name are no name of a site', () => {
    const asking = ['siteName', 'siteDomains']
    expect(stored(hear('负责人李建国', { asking }))).toEqual({ principalName: '李建国' })
    expect(stored(hear('李建国家装', { asking: ['siteName'] }))).toEqual({ siteName: '李建国家装' })
  })

  test('办公地址同住所 is the address on the licence', () => {
    const known = { organizerCertAddress: '安徽省芜湖市镜湖区中山北路77号1206' }
    const heard = hear('办公地址同住所', { asking: ['mailingAddress', 'legalRepName'], known })
    expect(stored(heard)).toEqual({ mailingAddress: known.organizerCertAddress })
  })

  test('of one person in both roles a number is that of the one in charge', () => {
    const text = '主体负责人网站负责人都是他。手机13800138000,邮箱chen@qq.com。前置审批没有。'
    expect(stored(hear(text, { asking: ['filingScenario'] }))).toMatchObject({
      serviceOwnerSameAsPrincipal: true,
      principalMobile: '13800138000',
      principalEmail: 'chen@qq.com',
      preApprovalTypes: ['none'],
    })
  })

  test('what stands beside a pasted page points at what the page says', () => {
    const page = [
      '公司:芜湖市示例果蔬配送有限公司',
      '住所:安徽省芜湖市镜湖区中山北路77号1206',
      '营业期限:长期',
      '办公地址同住所',
      '法人兼负责人:汪海峰',
      '网站名称:示例果蔬 域名shili-guoshu.com,www.shili-guoshu.com',
    ].join('\n')
    expect(stored(hear(page, { asking: ['filingScenario'] }))).toMatchObject({
      mailingAddress: '安徽省芜湖市镜湖区中山北路77号1206',
      siteName: '示例果蔬',
      siteDomains: ['shili-guoshu.com'],
    })
  })

  test('a share is nobody', () => {
    expect(stored(hear('占60%', { asking: ['investorOrSuperior'] }))).toEqual({})
    expect(stored(hear('我占大头', { asking: ['investorOrSuperior'] }))).toEqual({})
  })
})
