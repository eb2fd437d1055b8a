import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

const asking = ['isCommercialService']

test.each<[string, Readonly<Record<string, Json>>, Readonly<Record<string, Json>>]>([
  [
    '第二个域名不对,是shili-b.cn,第一个shili-a.com没错',
    { siteDomains: ['shili-a.com', 'shili-c.cn'] },
    { siteDomains: ['shili-a.com', 'shili-b.cn'] },
  ],
  [
    '小周邮箱后缀是.cn,zhou@shili-demo.cn',
    { serviceOwnerEmail: 'zhou@shili-demo.com', principalEmail: 'li@shili-demo.com' },
    { serviceOwnerEmail: 'zhou@shili-demo.cn' },
  ],
  ['身份证有效期我看错了,是2019年6月3号开始的', { principalIdValidFrom: '2018-06-03' }, { principalIdValidFrom: '2019-06-03' }],
  ['域名到期是27年不是28年,日子没变', { domainExpiryDate: '2028-03-15' }, { domainExpiryDate: '2027-03-15' }],
  ['打错字了,他姓鲍,鲍鱼的鲍,叫鲍示范', { principalName: '包示范' }, { principalName: '鲍示范' }],
  [
    '麻烦您更正一下,我家是12幢504室,我前面把房号写反了。',
    { mailingAddress: '苏州市姑苏区示例新村12幢405室' },
    { mailingAddress: '苏州市姑苏区示例新村12幢504室' },
  ],
  [
    '运营小哥手机发错了 是17708120078',
    { serviceOwnerMobile: '17708120077', principalMobile: '18108120055' },
    { serviceOwnerMobile: '17708120078' },
  ],
  ['网站名字改一下哈,就叫示例拾光回收', { siteName: '示例拾光回收站' }, { siteName: '示例拾光回收' }],
  [
    '不好意思刚才接了个电话,前面的没什么要改的',
    { siteName: '示例溪口笋干', principalMobile: '13800138000', securityOfficerMobile: '13700137000' },
    {},
  ],
  ['本来想改成三年的,算了还是一年', { resourceTermMonths: 12 }, {}],
  ['动物看病的也要许可吗?好怕填错', { serviceOwnerSameAsPrincipal: false }, {}],
  ['名字我想改一下 不叫春城花铺了 叫示例花事', { siteName: '春城花铺' }, { siteName: '示例花事' }],
])('%s', (text, known, wanted) => expect(stored(hear(text, { asking, known }))).toEqual(wanted))

test('后缀是.cn,我写成.com了: the ending of a domain is no homepage', () =>
  expect(stored(hear('后缀是.cn,我写成.com了', { asking: ['siteHomepageUrl'], known: { siteDomains: ['demo-zhuangjin.com'] } }))).toEqual({
    siteDomains: ['demo-zhuangjin.cn'],
  }))

test('不对,买的是云服务器: the no takes back what the rest puts right, and answers no open question', () =>
  expect(stored(hear('不对,买的是云服务器', { asking: ['currentlyResolving'], known: { accessMethod: 'virtualHost' } }))).toMatchObject({
    accessMethod: 'cloudHost',
  }))

test('少写了个门牌,8号附2号: what stands at the end already is not said twice', () => {
  const known = { mailingAddress: '贵州省遵义市湄潭县示例路8号', organizerCertAddress: '贵州省遵义市湄潭县茶香街21号' }
  const heard = hear('通讯地址少写了个门牌,8号附2号', { known, asking: ['vulnScanTool'] })
  expect(heard.fills).toMatchObject([{ field: 'mailingAddress', value: '贵州省遵义市湄潭县示例路8号附2号', corrects: true }])
})

test('没有1200那么多,大概800: the figure that it does not reach is not heard, 3楼 counts nothing', () => {
  const known = { registeredUserCount: 1200, mailingAddress: '贵州省遵义市湄潭县示例路8号' }
  const valueIn = (text: string) =>
    hear(text, { known, asking: ['vulnScanTool'] }).fills.find(({ field }) => field === 'registeredUserCount')?.value
  expect(valueIn('用户没有1200那么多,大概800')).toBe(800)
  expect(valueIn('地址漏了3楼')).toBeUndefined()
})
