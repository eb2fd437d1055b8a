import { describe, expect, test } from 'vitest'
import { answerTo, hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'

describe('what holds of an answer that says more than one thing', () => {
  test.each([
    ['filingScenario', 'I need the ICP one redone, police filing is already finished', 'icpRefiling'],
    ['filingScenario', '公安那个早就办好了,ICP要重新弄', 'icpRefiling'],
    ['filingScenario', '网站和公安备案都要办', 'both'],
    ['refilingReason', '把网站从国内搬到香港机房了', 'movedOverseas'],
    ['refilingReason', '从阿里云搬到腾讯云了', 'providerMoved'],
    ['serverRegion', '先前用的新加坡,上月退了,现在是腾讯云南京', 'mainland'],
    ['siteServiceContent', '一半公司简介一半论坛', ['forum', 'unitPortal']],
    ['organizerNature', '市钓鱼协会,民政局登记的社团', 'socialGroup'],
    ['serverDistrict', '机房在余杭区未来科技城', '330110'],
    ['logRetentionMonths', '大约半年多 具体设的是200天', 6.67],
    ['annualRevenueCny', '亏的,一分钱没进账', 0],
    ['isCommercialService', '中介发一条房源收20块发布费', true],
    ['principalEmergencyPhone', '0592 - 2233445 分机 8', '0592-2233445-8'],
    ['securityOfficerName', 'security person: 江一帆', '江一帆'],
    ['accessProviderName', '跟优刻得签的合同', '优刻得'],
    ['consentSensitive', '同意同意,赶紧的,下一个', true],
    ['principalIsLegalRep', '营业执照是公公的名,备案我来跑', false],
    ['personalInfoCategories', '收货人 电话 地址 就这仨', ['address', 'mobile', 'name']],
    ['siteOpenDate', '九月廿八号阳历', '2026-09-28'],
    ['siteDomains', 'shili-nang.cn。net那个是闲着的不用备', ['shili-nang.cn']],
    ['principalEmail', 'chentong(at)shili-haibian.com', 'chentong@shili-haibian.com'],
    ['principalIdNumber', '四幺零幺零五 幺九九二零八幺九 三零二叉', '41010519920819302X'],
    ['incidentLeader', '郝蕊说了算,手机15000002209', [{ name: '郝蕊', mobile: '15000002209' }]],
  ])('%s: %s', (field, text, value) => {
    expect(answerTo(field, text)).toEqual(value)
  })

  test('a list of who does what keeps every name', () => {
    expect(answerTo('rolesTable', '安全归邵子航,对外联络归何美娟')).toMatchObject([
      { role: '安全', person: '邵子航' },
      { role: '对外联络', person: '何美娟' },
    ])
  })

  test('what it is called goes before what it is', () => {
    expect(answerTo('overseasRecipient', '发给泰国的合作酒店 Sample Siam Hotel')).toEqual([{ name: 'Sample Siam Hotel', country: 'TH' }])
  })
})

describe('an answer that is none', () => {
  test.each([
    ['organizerName', '我们村都叫它老槐树水果店,执照上写啥得看看', 'later'],
    ['serverAddress', '阿里没告诉过我机房在哪条街', 'unknown'],
    ['trafficScrubbing', '清洗是啥,没买过吧', 'unknown'],
    ['tlsCertValidityDays', '谁记这个', 'unknown'],
    ['notifyEmail', '不用邮件通知我', 'declined'],
    ['storageMedia', '没必要告诉你们吧', 'declined'],
  ])('%s: %s', (field, text, state) => {
    const heard = hear(text, { asking: [field] })
    expect(statesOf(heard)[field]).toBe(state)
    expect(stored(heard)).not.toHaveProperty(field)
  })

  test('several owners of whom none is named are no name', () => {
    expect(stored(hear('几个股东平分的', { asking: ['investorOrSuperior'] }))).toEqual({})
  })

  test('a choice beside a thing that is none of the choices is shown first', () => {
    expect(stored(hear('论坛和钓鱼点查询', { asking: ['siteServiceContent'] }))).not.toHaveProperty('siteServiceContent')
  })

  test('where the firm is registered is not where the machine stands', () => {
    expect(stored(hear('注册地在广西,归广西还是广东通管局', { asking: ['serverProvince'] }))).not.toHaveProperty('serverProvince')
  })
})

describe('a bare statement that nobody asked for', () => {
  test.each([
    ['现在搬到华为云了', { accessProviderName: '华为云' }],
    ['一台', { serverCount: 1 }],
    ['只有中文', { siteLanguages: ['simplifiedChinese'] }],
  ])('%s', (text, values) => {
    expect(stored(hear(text))).toEqual(values)
  })
})
