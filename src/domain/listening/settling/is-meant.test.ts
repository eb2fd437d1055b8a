import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

const last = ['currentlyResolving', 'applicationDate', 'authenticityCommitment', 'faceVerification', 'dataRetentionChoice']
const told = (text: string, asking: readonly string[], known: Readonly<Record<string, Json>> = {}) => stored(hear(text, { asking, known }))

describe('several answers in one message', () => {
  test('签好了名字。还没弄: what is not done is the other thing that was asked', () => {
    expect(told('还没解析呢。12月7号交。钢笔签好了名字。还没弄,这两天弄', last)).toMatchObject({
      authenticityCommitment: true,
      faceVerification: 'pending',
    })
  })

  test('what opens the message answers the first question', () => {
    expect(told('Not yet,November 30,Yes, signed,Done already,Delete it when the filing is done', last)).toEqual({
      currentlyResolving: false,
      applicationDate: '2026-11-30',
      authenticityCommitment: true,
      faceVerification: 'done',
      dataRetentionChoice: 'untilFiled',
    })
  })

  test('11月30号 is no month for which data are kept', () => {
    expect(told('还没弄好打不开,2026年11月30号提交,字签了,人脸做过了,通过了,用到办完为止,然后删', last).dataRetentionChoice).toBe(
      'untilFiled',
    )
  })

  test('我表哥管网站 beside 写我 makes them two people', () => {
    expect(told('不是我爸,写我。我表哥管网站,不是我', ['principalIsLegalRep', 'serviceOwnerSameAsPrincipal'])).toMatchObject({
      principalIsLegalRep: false,
      serviceOwnerSameAsPrincipal: false,
    })
  })
})

describe('a kind of body', () => {
  const asking = ['icpFilingType', 'serverRegion', 'organizerNature', 'organizerName', 'organizerCertNumber']
  test('is no name, and where it is registered makes it no other kind', () => {
    expect(told('我们是社会团体,在民政局登记的', asking)).toEqual({ organizerNature: 'socialGroup' })
  })
})

describe('a day or a term of the domain, while those of the filing and of the server are asked', () => {
  test.each([
    ['域名我又续了一年,现在到2029年10月20号', last, '2029-10-20'],
    ['sorry 域名我续了2年,expire 是 2029/10/26', ['accessProviderName', 'resourceTermMonths'], '2029-10-26'],
  ] as const)('%s', (text, asking, domainExpiryDate) => {
    expect(told(text, asking, { domainExpiryDate: '2028-10-20' })).toEqual({ domainExpiryDate })
  })
})

test.each(['第一次给公司网站备案', '公司网站备案,第一次,', '我要给店里网站备案，头一次'])('%s is a first filing', text => {
  expect(told(text, ['filingScenario'])).toMatchObject({ filingScenario: 'icpRefiling', icpFilingType: 'firstFiling' })
})

test('第一次备案被驳回了 is none', () => {
  expect(told('第一次备案被驳回了', ['filingScenario']).icpFilingType).toBeUndefined()
})

test('买的是两年的不是一年 is no name of a site', () => {
  expect(told('买的是两年的不是一年', ['siteName'])).toEqual({})
})

test('139.159.201.54 is an address of a server, and no mobile', () => {
  const known = { serverIpRanges: ['139.159.200.45'], principalMobile: '13800138000' }
  expect(told('139.159.201.54', ['serverIpRanges'])).toEqual({ serverIpRanges: ['139.159.201.54'] })
  expect(told('IP说错了,现在是139.159.201.54', ['vulnScanTool'], known)).toEqual({ serverIpRanges: ['139.159.201.54'] })
})

test('域名写的我个人名字不是公司,得行不 changes nothing', () => {
  expect(told('域名写的我个人名字不是公司,得行不', ['legalRepName'], { organizerNature: 'enterprise' })).toEqual({})
})

test('域名我刚刚去续了两年 is of the domain, whatever day was told last', () => {
  const known = { domainExpiryDate: '2027-01-18', applicationDate: '2026-12-02' }
  expect(told('域名我刚刚去续了两年,现在到2029年1月18号', ['authenticityCommitment'], known)).toEqual({ domainExpiryDate: '2029-01-18' })
})

describe('an address', () => {
  test('ends before the answer to the next question', () => {
    expect(told('广西壮族自治区南宁市青秀区示例路15号3栋602 3个月', ['psAddress', 'logRetentionMonths'])).toEqual({
      psAddress: '广西壮族自治区南宁市青秀区示例路15号3栋602',
      logRetentionMonths: 3,
    })
  })

  test('is no authority above, and no number of a filing', () => {
    const asking = ['organizerCertAddress', 'mailingAddress', 'investorOrSuperior']
    expect(told('上级主管是洛阳市西工区人力资源和社会保障局', asking)).toEqual({ investorOrSuperior: '洛阳市西工区人力资源和社会保障局' })
    expect(told('主体的号是湘ICP备2023018811号', ['organizerCertAddress']).organizerCertAddress).toBeUndefined()
  })
})
