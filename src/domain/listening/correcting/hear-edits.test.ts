import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

const asking = ['psFilingStatus', 'vulnScanTool']
const corrected = (text: string, known: Readonly<Record<string, Json>>) => stored(hear(text, { asking, known }))

describe('a piece of an earlier answer', () => {
  test('of a number its end, in the row that is named', () => {
    const known = { vendorHotlines: [{ vendor: '西部数码', phone: '028-86263960' }], principalMobile: '13800138000' }
    expect(corrected('西部数码那个热线末位1,我打错成0了', known)).toEqual({
      vendorHotlines: [{ vendor: '西部数码', phone: '028-86263961' }],
    })
  })

  test('its area code', () => {
    expect(corrected('区号错了,我们黄石是0714,后面不变', { principalEmergencyPhone: '027-85556677' })).toEqual({
      principalEmergencyPhone: '0714-85556677',
    })
  })

  test('what stands in one value alone needs no name', () => {
    const known = { organizerCertAddress: '江苏省苏州市吴中区示例路18号3幢202室', principalMobile: '13800138000' }
    expect(corrected('执照再看一眼,203室不是202', known)).toEqual({ organizerCertAddress: '江苏省苏州市吴中区示例路18号3幢203室' })
  })

  test('what stands in two is asked back', () => {
    expect(corrected('是78不是77', { actualIp: ['8.134.20.77'], declaredIp: ['8.134.21.77'] })).toEqual({})
  })

  test('words put in before a character', () => {
    expect(corrected('峡字前面还有个“三”', { organizerName: '宜昌示例峡风旅游有限公司' })).toEqual({
      organizerName: '宜昌示例三峡风旅游有限公司',
    })
  })
})

describe('a character of a name', () => {
  test('told by a word it stands in, the old one by another', () => {
    expect(corrected('双口吕,不是旅行的旅,安全负责人那个', { securityOfficerName: '旅样例', principalName: '石示例' })).toEqual({
      securityOfficerName: '吕样例',
    })
  })

  test('the surname by how it looks', () => {
    expect(corrected('法人那个字你记错了,三点水的沈,不是草字头的', { legalRepName: '莘示范' })).toEqual({ legalRepName: '沈示范' })
  })
})

describe('an answer that is named and given anew', () => {
  test('in a message that says something else too', () => {
    expect(corrected('没外贸。表单我刚让人撤掉了,日志那个不是六个月,去年就改成一年了', { logRetentionMonths: 6 })).toMatchObject({
      logRetentionMonths: 12,
    })
  })

  test('a list of choices loses one', () => {
    const known = { interactiveFeatures: ['comments', 'forum', 'registration'] }
    expect(corrected('互动功能里论坛那块砍掉了', known)).toEqual({ interactiveFeatures: ['comments', 'registration'] })
  })
})

test('a thought that comes to nothing changes nothing', () => {
  expect(corrected('网站名字想换成“示例绣庄”,老公说不好听,还是用示例江南绣坊吧', { siteName: '示例江南绣坊' })).toEqual({})
})

describe('of many earlier answers only the one that is spoken of changes', () => {
  const held = {
    principalName: '石示例',
    principalMobile: '13800138000',
    serviceOwnerName: '张式范',
    serviceOwnerMobile: '13900139000',
    securityOfficerMobile: '13700137000',
    domainRegistrar: '新网',
    accessProviderName: '阿里云',
    backupSiteAddress: '阿里云上海OSS',
    domicileDistrict: '520328',
    organizerCertAddress: '贵州省遵义市湄潭县示例镇茶香街21号',
    mailingAddress: '贵州省遵义市湄潭县示例路8号',
    organizerNature: 'enterprise',
    domainHolderName: '贵州示例湄江茶业有限公司',
    principalIsLegalRep: true,
    legalRepName: '石示例',
    registeredUserCount: 1_200,
  } as const
  test.each([
    ['安全负责人的手机末位是7 应该13700137007', { securityOfficerMobile: '13700137007' }],
    ['名字里的示是表示的示,范是模范的范,张示范,不是张式范', { serviceOwnerName: '张示范' }],
    ['两个电话写反了,我的是139那个,张式范的是138那个', { principalMobile: '13900139000', serviceOwnerMobile: '13800138000' }],
    ['区县选错,是凤冈县不是湄潭县', { domicileDistrict: '520327' }],
    ['收信地址门牌是18号,前面落了个1', { mailingAddress: '贵州省遵义市湄潭县示例路18号' }],
    ['域名不是新网的,是阿里云买的', { domainRegistrar: '阿里云' }],
    ['买服务器的是华为云 不是阿里云 我记混了', { accessProviderName: '华为云' }],
    ['我是个体户不是公司,刚才点错', { organizerNature: 'soleProprietor' }],
    ['法人不是我,我说错了,法人是我舅', {}],
    ['注册用户没那么多,一千两百是去年的,现在八百五', {}],
    ['网管小张走了,换成黎范例管网站,电话15800158000', { serviceOwnerName: '黎范例', serviceOwnerMobile: '15800158000' }],
    ['不对不对,哦没事,看错屏幕了,13800138000是对的', {}],
    ['以前不是张式范管,是老李管,现在就是张式范', {}],
    ['代班的电话写错,龚范例是13600136001', {}],
  ])('%s', (text, values) => {
    expect(corrected(text, held)).toEqual(values)
  })
})

test('a day that something is moved to is not how long another thing lasts', () => {
  const known = { applicationDate: '2026-12-06', principalIdValidTo: 'longTerm' }
  const heard = hear('不中,6号家里有事,改到12月16号交', { asking: ['faceVerification', 'dataRetentionChoice'], known })
  expect(stored(heard)).toEqual({ applicationDate: '2026-12-16' })
})

test('behind a yes to what was put forward its words answer the other questions', () => {
  const asking = ['filingScenario', 'serviceKind', 'serverRegion']
  expect(stored(hear('对的,没错。网站。国内的', { asking, confirming: { filingScenario: 'planOnly' } }))).toEqual({
    serviceKind: ['website'],
    serverRegion: 'mainland',
  })
})
