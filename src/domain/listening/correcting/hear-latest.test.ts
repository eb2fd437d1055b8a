import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['psFilingStatus', 'vulnScanTool']
const corrected = (text: string, known: Record<string, unknown>, open = asking) =>
  stored(hear(text, { asking: open, known: known as never }))

describe('a number or an address that no open question takes', () => {
  test.each([
    ['还有一个 shili-tea.net 也带上', { siteDomains: ['shili-tea.com'] }, { siteDomains: ['shili-tea.com', 'shili-tea.net'] }],
    ['IP换过了,昨天运维迁到39.106.88.15,原来那个不用了', { serverIpRanges: ['121.36.151.51'] }, { serverIpRanges: ['39.106.88.15'] }],
    ['159 0011 2233那个停机了,改159 0011 3322', { serviceOwnerMobile: '15900112233' }, { serviceOwnerMobile: '15900113322' }],
    ['短信别发我手机了,发给会计 13868100571', { notifyMobile: '18657100571' }, { notifyMobile: '13868100571' }],
    ['13868100571', { notifyMobile: '18657100571' }, {}],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))

  test('answers the open question where that takes it and the earlier one is not spoken of', () => {
    expect(corrected('改打我妹的18050211907', { principalEmergencyPhone: '13900010002' }, ['notifyMobile'])).toEqual({
      notifyMobile: '18050211907',
    })
    expect(corrected('前台那部座机拆掉了,打我妹的18050211907', { principalEmergencyPhone: '0592-5081122' }, ['notifyMobile'])).toEqual({
      principalEmergencyPhone: '18050211907',
    })
  })
})

describe('a day', () => {
  test.each([
    ['域名我又续了一年,到28年6月30', { domainExpiryDate: '2027-06-30' }, { domainExpiryDate: '2028-06-30' }],
    ['翻了记录,9月11才对', { lastTrainingDate: '2026-09-01' }, { lastTrainingDate: '2026-09-11' }],
    ['演练不是六月是七月,18号没错', { lastDrillDate: '2026-06-18' }, { lastDrillDate: '2026-07-18' }],
    ['6月那回演练是18号,28号是团建', { lastDrillDate: '2026-06-28' }, { lastDrillDate: '2026-06-18' }],
    [
      '更正:证件有效期止为2037-10-11,请修改',
      { principalIdValidTo: '2037-10-12', organizerCertValidTo: '2046-08-31' },
      { principalIdValidTo: '2037-10-11' },
    ],
    [
      '主体负责人证件有效期止应该是2040-11-06',
      { organizerCertValidTo: '2049-11-19', principalIdValidTo: '2040-11-07' },
      { principalIdValidTo: '2040-11-06' },
    ],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))
})

describe('a piece of an address or a number', () => {
  test.each([
    ['不是下划线,是中间那个短横', { principalEmail: 'hehua_88@example.com' }, { principalEmail: 'hehua-88@example.com' }],
    ['zhao点li,掉了个i', { serviceOwnerEmail: 'zhao.l@example.com' }, { serviceOwnerEmail: 'zhao.li@example.com' }],
    ['前面三位应该是177,后头没错', { principalMobile: '13733330011' }, { principalMobile: '17733330011' }],
    ['最后俩9改成俩6', { serviceOwnerMobile: '15172440099' }, { serviceOwnerMobile: '15172440066' }],
    ['号码末尾我打反了 是54', { principalMobile: '13607190045' }, { principalMobile: '13607190054' }],
    ['开通记混了,实际是10月28号开的', { serviceOwnerMobile: '15835101571', siteOpenDate: '2026-10-20' }, { siteOpenDate: '2026-10-28' }],
  ])('%s', (text, known, wanted) => expect(corrected(text, known)).toEqual(wanted))
})

describe('a name and a row', () => {
  test('the name that was said last is put right by the one that differs by a character', () => {
    const known = { securityOfficerName: '孙梅' }
    expect(corrected('名字三个字的 孙晓梅 刚才漏了个晓', known, ['securityOfficerMobile', 'emergencyContactName'])).toEqual({
      securityOfficerName: '孙晓梅',
    })
    expect(corrected('孙晓梅', known, ['emergencyContactName'])).toEqual({ emergencyContactName: '孙晓梅' })
  })

  test('of several people the one whose old number is said has the new one', () => {
    const known = { incidentLeader: [{ name: '江示范', mobile: '13607113607' }], personalInfoCategories: ['address', 'mobile'] }
    expect(corrected('老板手机换了,最新13507113507,旧的13607113607停机', known)).toEqual({
      incidentLeader: [{ name: '江示范', mobile: '13507113507' }],
    })
  })
})

test('which of two providers is which changes neither where the domain was bought nor what is right already', () => {
  const text = '服务商别写错,华为云是新的,腾讯云是旧的'
  const known = { domainRegistrar: '腾讯云', previousAccessProvider: '腾讯云' }
  expect(corrected(text, { ...known, accessProviderName: '华为云' }, ['accessMethod'])).toEqual({})
  expect(corrected(text, { ...known, accessProviderName: '阿里云' }, ['accessMethod'])).toEqual({ accessProviderName: '华为云' })
})

test('an address that is said beside the one on record joins it', () => {
  const known = { serverIpRanges: ['36.111.60.14'] }
  expect(corrected('更正:公网IP共两个,36.111.60.14和36.111.60.15', known, ['resourceTermMonths'])).toEqual({
    serverIpRanges: ['36.111.60.14', '36.111.60.15'],
  })
  expect(corrected('域名打漏字母了,是shili-teas.com', { siteDomains: ['shili-tea.com'] })).toEqual({ siteDomains: ['shili-teas.com'] })
})

test('who stands in for the leader is somebody else, whose number is much like that of the one before', () => {
  const known = { deputyWhenUnreachable: [{ name: '韦样例', mobile: '15107738000' }] }
  expect(corrected('代理的人说错了,是副总黄样例,15207738000', known)).toMatchObject({
    deputyWhenUnreachable: [{ name: '黄样例', mobile: '15207738000' }],
  })
})

test('我自己的是135… tells whose number it is, and not that an individual files', () => {
  const heard = hear('刚才电话给成店里的了。我自己的是13588123456,另外邮箱是tang@example.com吧', {
    known: { organizerNature: 'enterprise', principalMobile: '13535690117' },
    asking: ['principalEmail'],
  })
  expect(heard.fills.map(({ field }) => field)).not.toContain('organizerNature')
})
