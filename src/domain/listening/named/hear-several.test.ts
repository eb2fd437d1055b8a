import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

type Values = Readonly<Record<string, Json>>

const known: Values = {
  principalMobile: '13800138000',
  principalEmail: 'wang@shili-demo.com',
  siteName: '示例云礼',
  organizerName: '杭州示例科技有限公司',
  accessProviderName: '阿里云',
  planApprover: '许示例',
  legalRepName: '王建国',
}

test.each<[said: string, now: Values]>([
  ['手机号写错了,是13912345678,邮箱也不对,是a1@shili-demo.com', { principalMobile: '13912345678', principalEmail: 'a1@shili-demo.com' }],
  ['改两个地方:接入商腾讯云,网站名称示例云礼坊', { accessProviderName: '腾讯云', siteName: '示例云礼坊' }],
  ['1.网站名称改为示例云礼坊 2.预案审批人改为周样例', { siteName: '示例云礼坊', planApprover: '周样例' }],
  ['手机号和邮箱写错了,应该是13912345678和a1@shili-demo.com', { principalMobile: '13912345678', principalEmail: 'a1@shili-demo.com' }],
  ['更正:法人是李志强,我的手机是13912345678', { legalRepName: '李志强', principalMobile: '13912345678' }],
  ['前面有两个写错了\n法人:李志强\n网站名称:示例云礼坊', { legalRepName: '李志强', siteName: '示例云礼坊' }],
  ['网站名称错了,是示例云礼坊,接入商没错', { siteName: '示例云礼坊' }],
])('several earlier answers put right at once: %s', (said, now) => {
  expect(stored(hear(said, { asking: ['mlpsFilingNumber'], known }))).toEqual(now)
})

test.each<[said: string, asking: string, now: Values]>([
  ['三级。哦对了,手机号写错了,应该是13912345678', 'mlpsLevel', { mlpsLevel: 'level3', principalMobile: '13912345678' }],
  ['电子商务,另外接入商改成腾讯云', 'siteServiceContent', { siteServiceContent: ['ecommerce'], accessProviderName: '腾讯云' }],
  ['接入商改成腾讯云,13570908866', 'securityOfficerMobile', { accessProviderName: '腾讯云', securityOfficerMobile: '13570908866' }],
  ['先改一下法人,李志强。然后Intel Xeon Gold 6330', 'cpuModel', { legalRepName: '李志强', cpuModel: 'Intel Xeon Gold 6330' }],
  ['派出所是湄江派出所,网站名称改成示例云礼坊', 'policeStation', { policeStation: '湄江派出所', siteName: '示例云礼坊' }],
])('an earlier answer put right beside the answer: %s', (said, asking, now) => {
  expect(stored(hear(said, { asking: [asking], known }))).toEqual(now)
})

test('an address that is told whole is not pieced together from the old one', () => {
  const told = { organizerCertAddress: '上海市黄浦区示例中路288号19层', mailingAddress: '上海市黄浦区示例中路288号19层前台' }
  const said = '更正:许可证住所为上海市黄浦区示例中路288号20层,上季度已变更。邮寄地址请写上海市黄浦区示例中路288号20层前台'
  expect(stored(hear(said, { asking: ['legalRepName', 'principalIsLegalRep'], known: told }))).toEqual({
    organizerCertAddress: '上海市黄浦区示例中路288号20层',
    mailingAddress: '上海市黄浦区示例中路288号20层前台',
  })
})

test('whose number it is, is told by the name before it', () => {
  const heard = hear('网站负责人换成唐示范,手机13560135600', {
    asking: ['mlpsFilingNumber'],
    known: { ...known, serviceOwnerSameAsPrincipal: false, serviceOwnerName: '张示范', serviceOwnerMobile: '13900139000' },
  })
  expect(stored(heard)).toEqual({ serviceOwnerName: '唐示范', serviceOwnerMobile: '13560135600' })
})

test('a value keeps the words and the place that were typed', () => {
  const said = '法人错了，是李志强，预案审批人也错了，是周样例'
  const { fills } = hear(said, { asking: ['mlpsFilingNumber'], known })
  expect(fills.map(({ start, end }) => said.slice(start, end))).toEqual(['李志强', '周样例'])
  expect(fills.map(({ quote }) => quote)).toEqual(['李志强', '周样例'])
})
