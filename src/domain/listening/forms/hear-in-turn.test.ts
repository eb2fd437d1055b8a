import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

describe('as many answers as questions, in their order', () => {
  test.each([
    [
      ['organizerNature', 'organizerCertAddress', 'organizerCertValidTo', 'mailingAddress'],
      '个体工商户\n福建省晋江市示例街道小桥头12号\n上面写长期\n福建省泉州市晋江市示例街道小桥头12号1楼',
      { organizerCertValidTo: 'longTerm', organizerCertAddress: '福建省晋江市示例街道小桥头12号' },
    ],
    [
      ['serviceOwnerName', 'serviceOwnerIdNumber', 'serviceOwnerMobile', 'serviceOwnerEmail'],
      '我叫熊思琪,是园里的正式老师。我的身份证360000199507070423。我手机15900559000。xiongsq@example.cn',
      {
        serviceOwnerName: '熊思琪',
        serviceOwnerIdNumber: '360000199507070423',
        serviceOwnerMobile: '15900559000',
        serviceOwnerEmail: 'xiongsq@example.cn',
      },
    ],
    [
      ['siteName', 'siteDomains', 'siteServiceContent', 'siteContentDescription'],
      '新网站叫示例夕照社区助餐\nshili-xizhaozc-demo.org.cn\n单位门户网站\n公布社区老年助餐点的菜单、地址和服务时间,没有留言功能',
      { siteName: '示例夕照社区助餐', siteServiceContent: ['unitPortal'], isInteractive: false },
    ],
  ])('each belongs to its question: %s', (asking, text, want) => {
    expect(stored(hear(text, { asking }))).toMatchObject(want)
  })

  test('what is said of oneself beside another question stays out of the other fields', () => {
    const asking = ['serviceOwnerName', 'serviceOwnerIdNumber', 'serviceOwnerMobile', 'serviceOwnerEmail']
    const heard = stored(hear('我叫熊思琪。我的身份证360000199507070423。我手机15900559000。xiongsq@example.cn', { asking }))
    expect(Object.keys(heard).toSorted()).toEqual(asking.toSorted())
  })

  test('another order, or a line more, is heard as a whole', () => {
    const asking = ['siteName', 'siteDomains', 'principalMobile']
    const want = { siteName: '示例小面', siteDomains: ['xiaomian-demo.com'], principalMobile: '13880001234' }
    expect(stored(hear('13880001234\n网站叫示例小面\nxiaomian-demo.com', { asking }))).toEqual(want)
    expect(stored(hear('网站叫示例小面\nxiaomian-demo.com\n13880001234\n对了我们就一台机器', { asking }))).toMatchObject(want)
  })
})

describe('a slip that is put right while other questions are open', () => {
  test.each([
    ['哎不对不对上线是十月三十一号不是三十号', { siteOpenDate: '2026-10-30' }, { siteOpenDate: '2026-10-31' }],
    ['我数错了,是3台不是2台', { serverCount: 2 }, { serverCount: 3 }],
    ['人数打反了 860', { exportedPersons: 680 }, { exportedPersons: 860 }],
    ['园长刚才说公安那个先不办了,现在只办ICP', { filingScenario: 'both' }, { filingScenario: 'icpRefiling' }],
  ])('%s', (text, known, want) => {
    expect(stored(hear(text, { asking: ['siteName'], known }))).toEqual(want)
  })
})
