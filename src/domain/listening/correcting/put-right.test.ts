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
  ['本来想改成三年的,算了还是一年', { resourceTermMonths: 12 }, {}],
  ['动物看病的也要许可吗?好怕填错', { serviceOwnerSameAsPrincipal: false }, {}],
  ['名字我想改一下 不叫春城花铺了 叫示例花事', { siteName: '春城花铺' }, { siteName: '示例花事' }],
])('%s', (text, known, wanted) => expect(stored(hear(text, { asking, known }))).toEqual(wanted))

test('不对,买的是云服务器: the no takes back what the rest puts right, and answers no open question', () =>
  expect(stored(hear('不对,买的是云服务器', { asking: ['currentlyResolving'], known: { accessMethod: 'virtualHost' } }))).toMatchObject({
    accessMethod: 'cloudHost',
  }))
