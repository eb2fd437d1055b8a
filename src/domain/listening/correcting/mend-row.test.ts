import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['psFilingStatus', 'vulnScanTool']
const corrected = (text: string, known: Record<string, unknown>) => stored(hear(text, { asking, known: known as never }))

describe('a person in a list', () => {
  test.each([
    [
      '出事拍板的组长换成祁样例,手机13560135600',
      { incidentLeader: [{ name: '马示例', mobile: '13909510145' }] },
      { incidentLeader: [{ name: '祁样例', mobile: '13560135600' }] },
    ],
    [
      '组长的手机改成13871550001 人不变',
      { incidentLeader: [{ name: '严示例', mobile: '13607190054' }] },
      { incidentLeader: [{ name: '严示例', mobile: '13871550001' }] },
    ],
    [
      '工作组再加一个尤样例,负责法务,手机15611110000',
      { responseTeam: [{ name: '孟样例', role: '技术', mobile: '15600001111' }] },
      {
        responseTeam: [
          { name: '孟样例', role: '技术', mobile: '15600001111' },
          { name: '尤样例', role: '法务', mobile: '15611110000' },
        ],
      },
    ],
    ['孟样例改管对外联络,技术他不管', { responseTeam: [{ name: '孟样例', role: '技术', mobile: '15600001111' }] }, {}],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))
})

test('what somebody else has become is nothing of ours', () => {
  expect(corrected('隔壁店是改成个体户了,我还是公司', { organizerNature: 'enterprise' })).toEqual({})
})

describe('a name that is told by its characters', () => {
  test.each([
    ['法人姓覃不姓谭', { legalRepName: '谭若谷' }, { legalRepName: '覃若谷' }],
    ['应急联络人中间是诗歌的诗', { emergencyContactName: '祁施雨' }, { emergencyContactName: '祁诗雨' }],
    ['安全负责人叫李若樵,樵夫的樵', { securityOfficerName: '李若瞧' }, { securityOfficerName: '李若樵' }],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))
})

describe('a day', () => {
  test.each([
    ['提交日期往后推一个礼拜吧', { applicationDate: '2026-11-25' }, { applicationDate: '2026-12-02' }],
    ['域名到期看错了,2028年的不是2027', { domainExpiryDate: '2027-10-12' }, { domainExpiryDate: '2028-10-12' }],
    ['起始是三号不是三十号', { principalIdValidFrom: '2016-09-30' }, { principalIdValidFrom: '2016-09-03' }],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))
})

describe('a piece of an address of the net', () => {
  test.each([
    ['首页网址不带www的', { siteHomepageUrl: 'https://www.shili-tea.com' }, { siteHomepageUrl: 'https://shili-tea.com' }],
    ['邮箱后面写错了,是shili-demo.cn不是.com', { principalEmail: 'qin@shili-demo.com' }, { principalEmail: 'qin@shili-demo.cn' }],
    ['第二台的ip变了,尾巴是9', { serverIpRanges: ['47.96.10.5', '47.96.10.6'] }, { serverIpRanges: ['47.96.10.5', '47.96.10.9'] }],
    ['ip少写一台,还有8.130.20.10', { serverIpRanges: ['8.130.20.9'] }, { serverIpRanges: ['8.130.20.10', '8.130.20.9'] }],
    ['.cn那个域名不备了,就留.com的', { siteDomains: ['shili-tea.cn', 'shili-tea.com'] }, { siteDomains: ['shili-tea.com'] }],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))
})

test('two people change places with all that is known of both', () => {
  const known = {
    securityOfficerName: '吴样例',
    securityOfficerMobile: '13700137000',
    emergencyContactName: '蒋示范',
    emergencyContactMobile: '13600136000',
  }
  expect(corrected('安全负责人和应急联络人连人带电话换过来', known)).toEqual({
    securityOfficerName: '蒋示范',
    securityOfficerMobile: '13600136000',
    emergencyContactName: '吴样例',
    emergencyContactMobile: '13700137000',
  })
})
