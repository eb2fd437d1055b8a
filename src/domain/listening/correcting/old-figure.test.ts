import { expect, test } from 'vitest'
import type { Json } from '../../../../src/domain/json.ts'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

test.each<readonly [string, Readonly<Record<string, Json>>, readonly string[], Readonly<Record<string, Json>>]>([
  ['刚查了后台,不是八百,1260个人', { exportedPersons: 800 }, ['siteName'], { exportedPersons: 1260 }],
  ['跟老师们商量了,48小时太久,24小时内恢复吧', { rtoHours: 48 }, ['ddosRunbookSteps'], { rtoHours: 24 }],
  ['唔好意思,5号系测试,正式开通系11月15号', { siteOpenDate: '2026-11-05' }, ['siteName'], { siteOpenDate: '2026-11-15' }],
  ['资料还是别留30天了,办完就删', { dataRetentionChoice: 'days30' }, ['siteName'], { dataRetentionChoice: 'untilFiled' }],
  ['邮箱少个g,bing@example.com', { principalEmail: 'bin@example.com' }, ['siteName'], { principalEmail: 'bing@example.com' }],
  [
    '同事个号打错咗,系13600172002',
    { principalMobile: '13600172001', notifyMobile: '13600172001', emergencyContactMobile: '13600172020' },
    ['siteName'],
    { emergencyContactMobile: '13600172002' },
  ],
  ['年份写错了,是2028年', { domainExpiryDate: '2027-05-18' }, ['siteName'], { domainExpiryDate: '2028-05-18' }],
  ['演练那是去年搞的,月日没错', { lastDrillDate: '2026-06-18' }, ['siteName'], { lastDrillDate: '2025-06-18' }],
  ['上月又添了一台机器', { serverCount: 1 }, ['siteName'], { serverCount: 2 }],
  ['21那台退租啦', { serverIpRanges: ['8.134.66.20', '8.134.66.21'] }, ['siteName'], { serverIpRanges: ['8.134.66.20'] }],
  [
    '邮件没人看,换成微信里通知,短信照旧',
    { userNoticeChannel: ['email', 'sms'] },
    ['mlpsLevel'],
    { userNoticeChannel: ['instantMessaging', 'sms'] },
  ],
])('%s puts %o right', (text, known, asking, wanted) => {
  expect(stored(hear(text, { asking, known }))).toEqual(wanted)
})

test('a new figure that is denied itself is none', () => {
  expect(stored(hear('24小时内恢复,不是48小时', { asking: ['siteName'], known: { rtoHours: 24 } })).rtoHours ?? 24).toBe(24)
})

test.each<readonly [string, Readonly<Record<string, Json>>, string]>([
  ['先打阿里云电话,再换备用机,半小时不行就关站', { accessProviderName: '阿里云', rtoHours: 4 }, 'ddosRunbookSteps'],
  ['先断网,改密码,4小时内报给网警,24小时内写报告', { rtoHours: 4 }, 'ddosRunbookSteps'],
  ['网站不叫原来那个了,叫示例小店', { accessProviderName: '阿里云' }, 'siteName'],
  ['发现攻击,开高防,切换到备份,24小时内恢复', { rtoHours: 48, rpoHours: 24 }, 'ddosRunbookSteps'],
  ['放我们的产品介绍,以前还有商城现在没了', { siteServiceContent: ['unitPortal'] }, 'siteContentDescription'],
  ['上周又买了两台电脑', { serverCount: 1 }, 'siteName'],
  ['上个月又加了两个域名', { serverCount: 1 }, 'psFilingStatus'],
])('%s leaves what was answered before', (text, known, field) => {
  expect(Object.keys(stored(hear(text, { asking: [field], known }))).filter(key => key in known)).toEqual([])
})
