import { describe, expect, test } from 'vitest'
import { hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

const offered = (text: string, known: Readonly<Record<string, Json>>, asking: readonly string[] = ['vulnScanTool']) =>
  hear(text, { known, asking })
    .fills.filter(fill => fill.doubt && fill.field in known)
    .map(({ field, value }) => [field, value])
const around: Readonly<Record<string, Json>> = {
  organizerName: '贵州示例眉江茶业有限公司',
  principalMobile: '13800138000',
  siteOpenDate: '2026-11-12',
  resourceTermMonths: 12,
  accessProviderName: '阿里云',
}

describe('an earlier answer that is spoken of in words that no list has', () => {
  test.each([
    ['前面问收不收费我答错了。课程那一块是要买会员才能看的,所以是收费', { isCommercialService: false }, { isCommercialService: true }],
    ['不是每周备份哦。技术说他设的是每天凌晨三点自动的,那就算每天', { backupFrequency: 'weekly' }, { backupFrequency: 'daily' }],
    ['老板看了聊天记录说我乱填哈哈。等保我们就没做过,二级那个划掉', { mlpsLevel: 'level2' }, { mlpsLevel: 'notGraded' }],
  ])('%s', (text, known, values) => {
    expect(stored(hear(text, { known: { ...around, ...known }, asking: ['vulnScanTool'] }))).toEqual(values)
  })

  test('is put forward where the ways to hear it do not agree, or where it is a name', () => {
    expect(offered('批准人那里你先写了我,我哪有资格啊。写冉示例', { ...around, planApprover: '石示例' })).toEqual([
      ['planApprover', '冉示例'],
    ])
    expect(offered('演练的话半年一次有点吹牛了,我们就那么几个人。写一年一次', { ...around, drillFrequency: 'halfYearly' })).toEqual([
      ['drillFrequency', 'yearly'],
    ])
    expect(offered('我看日历了,11月12号是周四,那天服务器还没配好呢。真正能打开是14号周六', around)).toEqual([
      ['siteOpenDate', '2026-11-14'],
    ])
  })

  test('the answer to what is open stands beside it', () => {
    const heard = hear('备份放在公司机房的NAS上。频率我说错了哈,是一个月一次', {
      known: { ...around, backupFrequency: 'weekly' },
      asking: ['backupSiteAddress'],
    })
    expect(heard.fills.map(({ field }) => field).toSorted()).toEqual(['backupFrequency', 'backupSiteAddress'])
  })

  test.each([
    ['我朋友那家等保是三级,我家还是二级哈', { mlpsLevel: 'level2' }],
    ['我前面是说两台服务器吧?一台网站一台数据库,对,没说错', { serverCount: 2 }],
    ['之前我们域名在万网,后来转到新网的。所以还是新网,你那里记的是对的', { domainRegistrar: '新网' }],
    ['本来想换成每天备份的,一算钱太贵了。算了还是每周', { backupFrequency: 'weekly' }],
  ])('%s changes nothing', (text, known) => {
    const heard = hear(text, { known: { ...around, ...known }, asking: ['vulnScanTool'] })
    expect(heard.fills.filter(({ field }) => field in known)).toEqual([])
  })

  test.each([
    ['网信办和公安', 'authorityContacts', { filingScenario: 'icpRefiling' }],
    ['没做app', 'appName', { mlpsLevel: 'level2' }],
    ['没备份', 'backupSiteAddress', { backupFrequency: 'weekly' }],
  ] as const)('%s, to %s, is of what is asked', (text, asking, known) => {
    const heard = hear(text, { known: { ...around, ...known }, asking: [asking] })
    expect(heard.fills.filter(({ field }) => field !== asking)).toEqual([])
  })

  test('a number answers whichever is open', () => {
    expect(stored(hear('打错了 是13712345678', { known: around, asking: ['serviceOwnerMobile'] }))).toEqual({
      serviceOwnerMobile: '13712345678',
    })
  })

  test('没备份 stays the answer that it is', () => {
    expect(statesOf(hear('没备份', { known: { ...around, backupFrequency: 'weekly' }, asking: ['backupSiteAddress'] }))).toEqual({
      backupSiteAddress: 'notApplicable',
    })
  })
})

test('of what nobody speaks of in such words nothing is changed unseen', () => {
  const known = { ...around, psAddress: '贵州省遵义市湄潭县示例路8号', serverCount: 2 }
  expect(stored(hear('公安那个地址写成老地址了,现在是湄潭县样例大道5号', { known, asking: ['vulnScanTool'] }))).not.toHaveProperty(
    'serverCount',
  )
})
