import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

type Values = Readonly<Record<string, Json>>
const corrected = (text: string, known: Values, asking: readonly string[] = ['psFilingStatus', 'vulnScanTool']) =>
  stored(hear(text, { asking, known }))

describe('a district beside the one that an earlier answer holds', () => {
  test.each([
    ['注册地不在东湖区,在西湖区', '360102', '360103'],
    ['区是龙岗不是宝安', '440306', '440307'],
    ['我们注册在凤冈县,湄潭是仓库', '520328', '520327'],
    ['在东湖区,不在西湖区', '360102', undefined],
    ['是不是在西湖区,不在东湖区?', '360102', undefined],
  ])('%s', (text, held, now) => expect(corrected(text, { domicileDistrict: held }).domicileDistrict).toBe(now))
})

describe('both ends of a period that was told before', () => {
  const held = { principalIdValidFrom: '2018-06-01', principalIdValidTo: '2038-06-01' }
  test.each([
    ['证件有效期我看错了,从2019年6月1号到2039年6月1号', held, { principalIdValidFrom: '2019-06-01', principalIdValidTo: '2039-06-01' }],
    ['身份证年份我说错了,起是2016年,止是2036年', held, { principalIdValidFrom: '2016-06-01', principalIdValidTo: '2036-06-01' }],
    [
      '身份证有效期开始和结束我写反了',
      { principalIdValidFrom: '2039-05-20', principalIdValidTo: '2019-05-20' },
      { principalIdValidFrom: '2019-05-20', principalIdValidTo: '2039-05-20' },
    ],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))
})

describe('the homepage in another form', () => {
  test.each([
    ['现在上了证书 是https开头的', 'http://www.shili-tea.com', 'https://www.shili-tea.com'],
    ['首页是http的,没有s', 'https://www.shili-tea.com', 'http://www.shili-tea.com'],
    ['首页要带www', 'https://shili-tea.com', 'https://www.shili-tea.com'],
    ['首页没有www,就是https://shili-tea.com', 'https://www.shili-tea.com', 'https://shili-tea.com'],
    ['首页是https的', 'https://www.shili-tea.com', undefined],
    ['首页要带www吗', 'https://shili-tea.com', undefined],
  ])('%s', (text, held, now) => expect(corrected(text, { siteHomepageUrl: held }, ['siteServiceContent']).siteHomepageUrl).toBe(now))
})

describe('characters of a name, told by what stands there wrongly', () => {
  test.each<[string, Values, Values]>([
    ['不是立早章,弓长张', { legalRepName: '章样例', principalName: '何小样' }, { legalRepName: '张样例' }],
    ['姓贺,祝贺的贺,不是何', { legalRepName: '章样例', principalName: '何小样' }, { principalName: '贺小样' }],
    ['朱字错了,诸葛的诸', { emergencyContactName: '朱示例', principalName: '何小样' }, { emergencyContactName: '诸示例' }],
    [
      '执照地址的街名错了,是茶乡街,乡村的乡',
      { organizerCertAddress: '贵州省遵义市湄潭县示例镇茶香街21号' },
      { organizerCertAddress: '贵州省遵义市湄潭县示例镇茶乡街21号' },
    ],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))
})

test('what is all but what waits for a yes takes its place, and mends nothing that is recorded', () => {
  const heard = hear('Sorry, I misread my card, it is valid until 16 June 2040, not the 17th', {
    asking: ['preApprovalTypes'],
    known: { organizerCertValidTo: '2050-06-17' },
    confirming: { principalIdValidTo: '2040-06-17' },
  })
  expect(stored(heard)).toEqual({ principalIdValidTo: '2040-06-16' })
})

describe('somebody else in a list of people', () => {
  test.each<[string, Values, Values]>([
    [
      '组长别写马示例了,写龙示例 13909510145',
      { incidentLeader: [{ name: '马示例', mobile: '13900139000' }] },
      { incidentLeader: [{ name: '龙示例', mobile: '13909510145' }] },
    ],
    [
      '组长失联的话不是找祁样例,找我老公唐示范,13800138000',
      { deputyWhenUnreachable: [{ name: '祁样例', mobile: '13560135600' }], incidentLeader: [{ name: '马示例', mobile: '13900139000' }] },
      { deputyWhenUnreachable: [{ name: '唐示范', mobile: '13800138000' }] },
    ],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))
})

describe('of papers the one that is said not to be so', () => {
  test('and was told last', () =>
    expect(corrected('我说的证件是护照 不是身份证', { legalRepIdType: 'residentIdCard' }, ['legalRepIdNumber'])).toEqual({
      legalRepIdType: 'passport',
    }))

  test('a piece of an earlier name is no answer to what is asked', () =>
    expect(corrected('执照名字最后是"商行"不是"商店"', { organizerName: '昆明示例鲜花商店' }, ['organizerCertType'])).toEqual({
      organizerName: '昆明示例鲜花商行',
    }))
})

test.each([
  [
    '通讯地址要不要改成跟执照一样的呀?',
    { mailingAddress: '江西省南昌市东湖区示例路66号2楼', organizerCertAddress: '江西省南昌市东湖区示例路8号' },
  ],
  ['域名是shili-tea.com和shili-tea.cn两个,没漏', { siteDomains: ['shili-tea.com', 'shili-tea.cn'] }],
])('%s: nothing else stands there now', (text, known) => {
  const now = corrected(text, known)
  for (const [field, value] of Object.entries(now)) expect([field, value]).toEqual([field, (known as Values)[field]])
})

test('a domain that is written out leaves the list', () =>
  expect(corrected('shili-yunhe.net那个不备了,去掉', { siteDomains: ['shili-yunhe.com', 'shili-yunhe.net'] })).toEqual({
    siteDomains: ['shili-yunhe.com'],
  }))
