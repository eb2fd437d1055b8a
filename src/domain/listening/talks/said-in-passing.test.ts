import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

describe('what is no name, no address and no place of the server', () => {
  test.each([
    ['没域名也行?', ['organizerNature', 'organizerName']],
    ['我儿子给我整了个网站', ['organizerName', 'serviceKind']],
    ['刚才信号不好', ['domainRegistrar', 'domainRealNameDate']],
    ['只知道是成都的机房,具体哪条路客服不肯讲', ['serverCount', 'serverAddress']],
  ])('%s', (text, asking) => {
    const { fills } = hear(text, { asking })
    expect(fills.filter(({ field }) => asking.includes(field) && field !== 'serviceKind')).toEqual([])
  })

  test('where the owner is from, told at the end of a message, is not where the server stands', () => {
    const heard = stored(
      hear('应用商店说没备案不给上架 就一个app 能办不 成都的', { asking: ['icpFilingType', 'serviceKind', 'serverRegion'] }),
    )
    expect(heard).not.toHaveProperty('serverProvince')
  })
})

describe('a domain beside the wish to file it', () => {
  test.each([
    ['帮我把 yunqi-demo.com 备案一下', ['yunqi-demo.com']],
    ['yunqi-demo.com 这个要备案,阿里云买的', ['yunqi-demo.com']],
    ['官网备案 www.yunqi-demo.com 服务器华为云121.36.8.8', ['yunqi-demo.com']],
    ['给yunqi-demo.com办下备案手续,展示五金的', ['yunqi-demo.com']],
    ['首次备案\nyunqi-demo.com\n121.40.1.10', ['yunqi-demo.com']],
    ['我想备案,听说要去 chinaz.com 查一下', undefined],
    ['你们是 anbei.com 吗?我要备案', undefined],
    ['想申请备案,服务器在 ucloud.cn 买的', undefined],
    ['我朋友的 abc-shop.com 备案多久下来的,我也想办', undefined],
  ])('%s', (text, domains) => {
    expect(stored(hear(text, { asking: ['filingScenario'] })).siteDomains).toEqual(domains)
  })
})

describe('a new name for what was named before', () => {
  test.each([
    ['名字撞了😅 改成“示例番茄打卡”', 'appName'],
    ['儿子说网站名字要加两个字 叫示例番茄打卡', 'siteName'],
  ])('%s', (text, field) => {
    const heard = hear(text, { asking: ['isCommercialService'], known: { [field]: '示例番茄自习', legalRepName: '江屿白' } })
    expect(heard.fills.map(fill => [fill.field, fill.value])).toEqual([[field, '示例番茄打卡']])
  })
})

describe('a role that goes to whoever is in charge', () => {
  const known = { principalName: '孙丽娟', principalMobile: '13864513864', securityOfficerName: '毕晓彤', emergencyContactName: '于海涛' }

  test('with the number that is said to go with it, and none to the question that is open', () => {
    const text = '安全负责人我老公说还是写我自己,孙丽娟,不写小毕了,手机身份证都用我的'
    expect(stored(hear(text, { asking: ['securityOfficerIdNumber', 'emergencyContactMobile'], known }))).toEqual({
      securityOfficerName: '孙丽娟',
      securityOfficerMobile: '13864513864',
    })
  })

  test('a question whether it may be is no answer', () => {
    expect(stored(hear('安全负责人能写我自己吗', { asking: ['emergencyContactMobile'], known }))).toEqual({})
  })
})

test('a feast and its day are one day: the second word answers no other question', () => {
  const text = '实名我不记得哪天了\n明年国庆节那天到期 10月1号'
  const { fills } = hear(text, { asking: ['domainRealNameDate', 'domainExpiryDate'] })
  expect(fills.map(fill => [fill.field, fill.value])).toEqual([['domainExpiryDate', '2027-10-01']])
})

test('a server told to be elsewhere than was written down is put forward, not stored', () => {
  const { fills } = hear('服务器ucloud北京 就一台', { known: { serverProvince: '510000', serverRegion: 'mainland' } })
  expect(fills).toContainEqual(expect.objectContaining({ field: 'serverProvince', value: '110000', doubt: 'differs' }))
})

describe('what is added to a list, and what is put off, prolonged or put right', () => {
  test.each([
    ['增加一个域名shili-c.cn,共计三个,一并办理。', 'siteDomains', ['shili-a.cn', 'shili-b.cn'], ['shili-a.cn', 'shili-b.cn', 'shili-c.cn']],
    ['还有一个IP 124.70.88.17', 'serverIpRanges', ['124.70.88.16'], ['124.70.88.16', '124.70.88.17']],
    ['施行日子往后挪挪,12月10号吧', 'planEffectiveDate', '2026-12-01', '2026-12-10'],
    ['刚才补了款,服务器买成一年的了', 'resourceTermMonths', 1, 12],
    ['包期查了下,是1y不是3y', 'resourceTermMonths', 36, 12],
    ['名字再改一哈,示例甜麦烘焙培训,课堂两个字怕又被卡', 'siteName', '示例甜麦烘焙课堂', '示例甜麦烘焙培训'],
    ['小程序名子少了两个字,是示例坡塘芒果合作社,不好意思', 'miniProgramName', '示例坡塘芒果', '示例坡塘芒果合作社'],
  ])('%s', (text, field, before, after) => {
    expect(stored(hear(text, { asking: ['faceVerification'], known: { [field]: before } }))[field]).toEqual(after)
  })

  test('both ends of a validity are put right', () => {
    const known = { principalIdValidFrom: '2018-11-02', principalIdValidTo: '2038-11-02' }
    expect(stored(hear('sfz有效期typo, 2018.11.20-2038.11.20', { asking: ['serviceOwnerIdNumber'], known }))).toMatchObject({
      principalIdValidFrom: '2018-11-20',
      principalIdValidTo: '2038-11-20',
    })
  })
})

describe('who looks after the site', () => {
  test.each(['补充说明:网站日常由办公室柳淑婷负责,手机13893138930。', '管网站的是柳淑婷 13893138930 她懂'])(
    '%s: the number is theirs',
    text => {
      const heard = stored(hear(text, { asking: ['principalEmail'], known: { principalName: '马建民', principalMobile: '13909310931' } }))
      expect(heard).toMatchObject({ serviceOwnerName: '柳淑婷', serviceOwnerMobile: '13893138930' })
      expect(heard).not.toHaveProperty('principalMobile')
    },
  )

  test('a question about it is no answer', () => {
    expect(stored(hear('网站由外包公司负责行不行?', { asking: ['serviceOwnerSameAsPrincipal'] }))).toEqual({})
  })
})

test.each([
  ['买的一年,后天交材料,刷过脸了,办完就删', { faceVerification: 'done', dataRetentionChoice: 'untilFiled' }],
  ['用完就删', { dataRetentionChoice: 'session' }],
  ['大股东是何俊峰', { investorOrSuperior: '何俊峰' }],
])('%s is heard before it is asked for', (text, values) => {
  expect(stored(hear(text, { asking: ['siteName', 'siteDomains'] }))).toMatchObject(values)
})

test.each(['脸还没刷', '没刷过脸', '股东有两个'])('%s is not', text => {
  expect(stored(hear(text, { asking: ['siteName', 'siteDomains'] }))).toEqual({})
})

test('addresses that are the same say nothing of the people', () => {
  const asking = ['organizerCertAddress', 'mailingAddress', 'legalRepName', 'serviceOwnerSameAsPrincipal']
  const address = '浙江省义乌市稠城街道宾王路158号银都大厦6楼602'
  expect(stored(hear(`${address},长期有效,通讯地址一样的`, { asking }))).toEqual({
    organizerCertAddress: address,
    organizerCertValidTo: 'longTerm',
    mailingAddress: address,
  })
})

test('steps that end with a summary ask for none', () => {
  const { intent } = hear('先开高防切流量,再发公告给客户,恢复后写个总结', { asking: ['ddosRunbookSteps'] })
  expect(intent).toBe('answer')
})
