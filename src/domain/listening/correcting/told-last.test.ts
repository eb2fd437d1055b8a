import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

type Values = Readonly<Record<string, Json>>
const corrected = (text: string, known: Values, asking: readonly string[] = ['psFilingStatus', 'vulnScanTool']) =>
  stored(hear(text, { asking, known }))

describe('another country, with its region', () => {
  test.each<[string, Values, Values]>([
    ['server not in Korea, is Tokyo. sorry', { serverCountry: 'KR', serverRegion: 'overseas' }, { serverCountry: 'JP' }],
    ['搞错了 机器在香港不是韩国', { serverCountry: 'KR', serverRegion: 'overseas' }, { serverCountry: 'HK', serverRegion: 'hkMoTw' }],
    ['香港那台没续 现在这台在新加坡', { serverCountry: 'HK', serverRegion: 'hkMoTw' }, { serverCountry: 'SG', serverRegion: 'overseas' }],
    ['香港那台和新加坡那台都在用', { serverCountry: 'HK', serverRegion: 'hkMoTw' }, {}],
  ])('%s', (text, known, wanted) => expect(corrected(text, known, ['serverAddress'])).toEqual(wanted))
})

describe('an end of the number that was told last', () => {
  test.each<[string, Values, Values]>([
    ['末四位是4465 我看花眼了', { principalMobile: '13871204456' }, { principalMobile: '13871204465' }],
    ['027后面是八三九二零幺幺零,听岔了', { principalEmergencyPhone: '027-83920011' }, { principalEmergencyPhone: '027-83920110' }],
    ['那个座机还得加个分机,转6', { principalEmergencyPhone: '0791-86001234' }, { principalEmergencyPhone: '0791-86001234-6' }],
    ['末四位是446', { principalMobile: '13871204456' }, {}],
    ['末四位是8068', { principalMobile: '13800138086', principalEmergencyPhone: '0571-88886666' }, { principalMobile: '13800138068' }],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))
})

describe('the end of an address that was left out', () => {
  const both = { organizerCertAddress: '山东省潍坊市诸城市示例路30号', mailingAddress: '山东省潍坊市诸城市示例路30号' }
  test.each<[string, Values, readonly string[]]>([
    ['执照住所后面还有"2号楼"三个字我漏了', { organizerCertAddress: both.organizerCertAddress }, ['organizerCertAddress']],
    ['地址漏了2号楼', both, ['mailingAddress', 'organizerCertAddress']],
    ['执照住所漏了2号楼', both, ['organizerCertAddress']],
    ['地址漏了2号楼', { ...both, mailingAddress: '山东省潍坊市诸城市示例路8号' }, []],
  ])('%s', (text, known, fields) => {
    const now = corrected(text, known)
    expect(Object.keys(now).sort()).toEqual(fields)
    for (const value of Object.values(now)) expect(value).toBe(`${both.organizerCertAddress}2号楼`)
  })
})

test('a piece of two answers that hold the same is put right in both', () =>
  expect(
    corrected('不是岳麓区,是天心区', {
      organizerCertAddress: '湖南省长沙市岳麓区示例大道21号',
      mailingAddress: '湖南省长沙市岳麓区示例大道21号',
    }),
  ).toEqual({ organizerCertAddress: '湖南省长沙市天心区示例大道21号', mailingAddress: '湖南省长沙市天心区示例大道21号' }))

describe('words that were told last, written anew', () => {
  test.each<[string, Values, Values]>([
    ['早上说晚上打电话,不行,改成上午9点到11点吧', { contactHours: '晚上7点以后' }, { contactHours: '上午9点到11点' }],
    [
      '说明那段重写:展示本店手工皮具款式、价格和门店地址,不能在线付款也不能评论',
      { siteContentDescription: '展示公司的手工皮具产品和几家门店的联系方式' },
      { siteContentDescription: '展示本店手工皮具款式、价格和门店地址,不能在线付款也不能评论' },
    ],
    ['改成上午9点到11点行吗?', { contactHours: '晚上7点以后' }, {}],
  ])('%s', (text, known, wanted) => expect(corrected(text, known, ['notifyEmail'])).toEqual(wanted))
})

describe('somebody else, with a number of their own', () => {
  test.each<[string, Values, Values]>([
    [
      '应急联络人不找老蒋了,找我爱人,林示范 13700137011',
      { emergencyContactName: '蒋示范', emergencyContactMobile: '13600136000' },
      { emergencyContactName: '林示范', emergencyContactMobile: '13700137011' },
    ],
    [
      '组长别写马示例,写我,我叫黄示例,13300133005',
      { incidentLeader: [{ name: '马示例', mobile: '13909510145' }], principalName: '石示例' },
      { incidentLeader: [{ name: '黄示例', mobile: '13300133005' }] },
    ],
    [
      '工作组少写一个人,何示例,对外联系,13560135600',
      { responseTeam: [{ name: '王示例', role: '技术', mobile: '13700137000' }] },
      {
        responseTeam: [
          { name: '王示例', role: '技术', mobile: '13700137000' },
          { name: '何示例', role: '对外联系', mobile: '13560135600' },
        ],
      },
    ],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))
})

test.each<[string, Values, readonly string[]]>([
  ['本来想改成腾讯云的,算了还是阿里云', { accessProviderName: '阿里云' }, ['serverIpRanges']],
  ['别12月1号了', { planEffectiveDate: '2026-12-01' }, ['planVersion']],
])('%s: nothing is put right, and nothing answered', (text, known, asking) => expect(corrected(text, known, asking)).toEqual({}))

describe('a name that is called something else', () => {
  test.each<[string, Values, Values]>([
    ['哎不对网站名字改一下叫示例湘木全屋家具不是示例湘木家居', { siteName: '示例湘木家居' }, { siteName: '示例湘木全屋家具' }],
    ['校长说网站名字不用教育两个字了,就叫示例启思课堂', { siteName: '示例启思教育' }, { siteName: '示例启思课堂' }],
    ['小程序名字说错了,叫示例蜀味订餐', { miniProgramName: '点我们自己店的餐' }, { miniProgramName: '示例蜀味订餐' }],
  ])('%s', (text, known, wanted) => expect(corrected(text, known, ['preApprovalTypes', 'siteLanguages'])).toEqual(wanted))
})
