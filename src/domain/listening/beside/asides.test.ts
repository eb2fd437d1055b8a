import { describe, expect, test } from 'vitest'
import { hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'

const people = ['serviceOwnerSameAsPrincipal', 'principalName', 'principalEmergencyPhone', 'principalEmail', 'consentSensitive']

describe('what was not asked is no answer', () => {
  test.each([
    [people, '还没上线'],
    [people, '目前没上线'],
    [people, '还没买服务器'],
    [people, '网站没做好呢'],
    [people, '还没开始做'],
    [['consentSensitive'], '还没上线'],
    [['consentSensitive'], '没有'],
    [['icpFilingType'], '网站还没做'],
    [['icpFilingType', 'serviceKind'], '域名还没买'],
    [['principalEmail'], '还没装修好'],
    [['serviceOwnerName', 'serviceOwnerMobile'], '一台'],
    [['serviceOwnerName'], '两台服务器'],
    [['principalName'], '三个月'],
    [['principalName'], '半年'],
    [['legalRepName'], '四核'],
  ])('%j: %s', (asking, text) => {
    const heard = hear(text, { asking })
    expect(heard.fills.filter(fill => asking.includes(fill.field))).toEqual([])
    expect(statesOf(heard)).toEqual({})
  })

  test.each([
    ['liminghua@qq.com'],
    ['邮箱liminghua@qq.com'],
    ['shili-a-demo.com'],
    ['https://shili-a-demo.com/'],
    ['47.100.20.30'],
    ['浙ICP备2021012345号-1'],
  ])('%s is no credit code that was typed wrong', text => {
    const heard = hear(text, { asking: ['organizerNature', 'organizerCertNumber'] })
    expect(heard.rejects.map(each => each.field)).not.toContain('organizerCertNumber')
    expect(stored(heard)).not.toHaveProperty('organizerCertNumber')
  })
})

describe('consent is refused by a refusal and given by a word of agreement', () => {
  test.each([
    ['不同意', false],
    ['不', false],
    ['没必要', false],
    ['拒绝', false],
    ['没问题', true],
    ['同意', true],
  ])('%s', (text, value) => {
    expect(stored(hear(text, { asking: ['consentSensitive'] }))).toEqual({ consentSensitive: value })
  })
})

test.each(['同意使用身份证信息', '我同意你们处理我的身份证信息。', '同意使用证件照片'])(
  'consent is also given unasked by who names what it is for: %s',
  text => {
    for (const asking of [[], ['icpFilingType', 'serviceKind']]) expect(stored(hear(text, { asking })).consentSensitive).toBe(true)
  },
)

test.each(['不同意使用身份证信息', '同意使用身份证信息吗?', '同意使用隐私政策', '他们同意使用身份证信息才怪'])('and not by %s', text => {
  for (const asking of [[], ['icpFilingType', 'serviceKind']]) expect(stored(hear(text, { asking })).consentSensitive).not.toBe(true)
})

describe('facts told beside the question are taken', () => {
  const open = ['icpFilingType', 'serviceKind', 'serverRegion']
  const move = { accessProviderName: '阿里云', previousAccessProvider: '腾讯云' }
  test.each([
    [['filingScenario'], '我们网站从腾讯云搬到阿里云上海了,公司在杭州', { ...move, serverProvince: '310000', domicileProvince: '330000' }],
    [open, '我们网站从腾讯云搬到阿里云上海了,公司在杭州', { ...move, serverProvince: '310000', domicileProvince: '330000' }],
    [open, '站点从腾讯云迁到了阿里云', move],
    [open, '从腾讯云换到阿里云了', move],
    [open, '从腾讯云转到阿里云广州', { ...move, serverProvince: '440000' }],
    [open, '47.100.20.30,按年买的', { serverIpRanges: ['47.100.20.30'] }],
    [['organizerNature', 'organizerCertNumber'], 'IP 47.100.20.30', { serverIpRanges: ['47.100.20.30'] }],
    [['isCommercialService', 'accessProviderName'], '买了一年', { resourceTermMonths: 12 }],
    [['isCommercialService', 'serverProvince'], '一次付了三年', { resourceTermMonths: 36 }],
    [['serviceOwnerName'], '阿里云的ecs,一台', { accessProviderName: '阿里云' }],
    [['organizerNature'], '就是我,李明华,13800138000', { principalName: '李明华', principalMobile: '13800138000' }],
    [open, '法人王强,负责人也是他', { legalRepName: '王强', principalName: '王强', principalIsLegalRep: true }],
    [['domicileProvince'], '域名shili-a-demo.com,阿里云买的', { domainRegistrar: '阿里云', siteDomains: ['shili-a-demo.com'] }],
    [['domicileProvince'], '域名shili-a-demo.com,在腾讯云注册的', { domainRegistrar: '腾讯云' }],
    [['filingScenario'], '卖衣服给国内客户的', { servesMainlandUsers: true }],
    [open, '国内的,给国内人看的', { serverRegion: 'mainland', servesMainlandUsers: true }],
    [people, '不能注册也不能评论', { isInteractive: false }],
  ])('%j: %s', (asking, text, values) => {
    expect(stored(hear(text, { asking }))).toMatchObject(values)
  })

  test.each([
    ['organizerCertNumber', 'liminghua@qq.com', 'principalEmail', 'liminghua@qq.com'],
    ['organizerNature', '浙江杭州西湖区龙井路12号', 'organizerCertAddress', '浙江杭州西湖区龙井路12号'],
    ['organizerNature', '打算买阿里云的服务器', 'accessProviderName', '阿里云'],
    ['organizerNature', '按年买的', 'resourceTermMonths', 12],
  ])('what may be meant otherwise is shown, not stored: while %s is open, %s', (asked, text, field, value) => {
    const heard = hear(text, { asking: [asked] })
    expect(heard.fills.find(fill => fill.field === field)?.value).toBe(value)
    expect(stored(heard)).not.toHaveProperty(field)
  })

  test.each([
    ['域名买了三年', 'resourceTermMonths'],
    ['域名在阿里云买的', 'accessProviderName'],
    ['域名从腾讯云转到阿里云了', 'accessProviderName'],
    ['攻击IP是47.100.20.30', 'serverIpRanges'],
    ['网站负责人也是他', 'principalIsLegalRep'],
    ['店面租了两年', 'resourceTermMonths'],
    ['不是阿里云的服务器', 'accessProviderName'],
  ])('%s says nothing about %s', (text, field) => {
    expect(stored(hear(text, { asking: ['organizerNature'] }))).not.toHaveProperty(field)
  })
})

describe('papers belong to whom they fit', () => {
  test.each([
    [['organizerCertAddress', 'mailingAddress', 'organizerCertType'], '身份证 11010519491231002X'],
    [['domicileProvince'], '身份证号11010519491231002X'],
  ])('a firm files with no ID card: %j: %s', (asking, text) => {
    const values = stored(hear(text, { asking, known: { organizerName: '杭州示例茶叶有限公司' } }))
    expect(values).not.toHaveProperty('organizerCertType')
    expect(values).not.toHaveProperty('organizerCertNumber')
  })

  test('a person does', () => {
    const asking = ['organizerCertType', 'organizerCertNumber']
    const known = { organizerNature: 'individual' }
    expect(stored(hear('身份证 11010519491231002X', { asking, known }))).toMatchObject({ organizerCertNumber: '11010519491231002X' })
  })
})

test.each(['不知道', '不清楚', '没有', '不懂', '忘了'])('%s with nothing open asks nothing', text => {
  expect(hear(text).topics).toEqual([])
})

describe('what is told unasked', () => {
  test.each([
    ['联系人就是法人,手机13800138000', { principalIsLegalRep: true, principalMobile: '13800138000' }],
    ['我公司有个网站要做ICP备案,第一次办,服务器在阿里云杭州', { icpFilingType: 'firstFiling', serverRegion: 'mainland' }],
    ['我们公司网站没备过案,用的阿里云云服务器', { icpFilingType: 'firstFiling', accessMethod: 'cloudHost' }],
    ['我们是私营企业,国内服务器', { organizerNature: 'enterprise', serverRegion: 'mainland' }],
    ['执照长期有效,法人王示例,他自己就是负责人', { principalIsLegalRep: true, legalRepName: '王示例' }],
    ['香港服务器,面向国内', { serverRegion: 'hkMoTw' }],
  ])('%s', (text, values) => {
    expect(stored(hear(text, { asking: ['filingScenario'] }))).toMatchObject(values)
  })

  test.each([
    ['公安备案第一次办', 'icpFilingType'],
    ['公安那边说我们网站没备过案', 'icpFilingType'],
    ['应急联系人就是法人', 'principalIsLegalRep'],
    ['联系人就是法人的媳妇', 'principalIsLegalRep'],
    ['法人张三,李四就是负责人', 'principalIsLegalRep'],
    ['以前用香港服务器,不是国内服务器', 'serverRegion'],
  ])('%s says nothing about it', (text, field) => {
    expect(stored(hear(text, { asking: ['siteName'] }))).not.toHaveProperty(field)
  })
})

describe('somebody who does not answer yet', () => {
  test('a day on which the answer will come is not the answer', () => {
    expect(statesOf(hear('测评报告锁在档案柜,周三拿钥匙的人回来我再看', { asking: ['mlpsCertExpiry'] }))).toEqual({
      mlpsCertExpiry: 'later',
    })
  })
  test('free words beside 不晓得 are no answer', () => {
    expect(statesOf(hear('不晓得,就是租的,没看过配置', { asking: ['cpuModel'] }))).toEqual({ cpuModel: 'unknown' })
  })
  test('没有 to several questions that everyone can answer empties none of them', () => {
    expect(statesOf(hear('没有', { asking: ['siteName', 'siteDomains', 'siteServiceContent'] }))).toEqual({})
  })
})

describe('what belongs to another question or is only half of an answer', () => {
  test('有的 that opens the next clause answers nothing else', () => {
    const asking = ['isInteractive', 'controlledGoodsInfo', 'psServiceType']
    expect(stored(hear('有的,dealer可以注册和留言 no no,just lamps 综合', { asking }))).toMatchObject({
      isInteractive: true,
      controlledGoodsInfo: false,
    })
  })
  test.each([
    ['siteOpenDate', '国庆'],
    ['serverAddress', '青岛机房'],
  ])('%s: %s waits for a yes', (field, text) => {
    expect(stored(hear(text, { asking: [field] }))).toEqual({})
    expect(hear(text, { asking: [field] }).fills[0]?.field).toBe(field)
  })
  test('网站归我管 is no name of a site, 和忌口 no person', () => {
    expect(stored(hear('网站这块归我管', { asking: ['siteName', 'siteDomains'] }))).toEqual({})
    expect(stored(hear('姓名、电话,还有紧急联系人和忌口', { asking: ['personalInfoCategories'] }))).toEqual({})
  })
  test.each([
    ['我们要做网站备案。公安备案也要。', 'both'],
    ['公司改名了,ICP要变更,公安备案一直没办也顺便办了。', 'both'],
    ['网站备案要做,公安备案也先不办', 'icpRefiling'],
  ])('%s', (text, value) => {
    const { fills } = hear(text, { asking: ['filingScenario'] })
    expect(fills.find(fill => fill.field === 'filingScenario')?.value).toBe(value)
  })
})

test.each([
  ['ICP跟公安的都要,网站刚做好还没对外', 'both'],
  ['两个备案一起办吧', 'both'],
  ['公安备案也要办吗?', undefined],
])('what is to be done changes later: %s', (text, value) => {
  const heard = hear(text, { asking: ['icpFilingType', 'serviceKind', 'serverRegion'], known: { filingScenario: 'icpRefiling' } })
  expect(heard.fills.find(fill => fill.field === 'filingScenario')?.value).toBe(value)
})
test('是老板 says yes where the boss is the legal representative, and the name of the site is changed in passing', () => {
  expect(
    stored(
      hear('是老板。不是,网站我管', { asking: ['principalIsLegalRep', 'serviceOwnerSameAsPrincipal'], known: { legalRepName: '芳示例' } }),
    ),
  ).toEqual({ principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false })
  const known = { siteName: '示例花花小店' }
  expect(stored(hear('呃老板说网站不叫那个,改成示例云上花市', { asking: ['siteContentDescription'], known }))).toEqual({
    siteName: '示例云上花市',
  })
  expect(stored(hear('更正:RPO我写错了,合同SLA是1小时,不是2', { asking: ['ddosRunbookSteps'], known: { rpoHours: 2 } }))).toEqual({
    rpoHours: 1,
  })
})
