import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

const asking = ['mlpsFilingNumber']

test.each<[string, Readonly<Record<string, Json>>, Readonly<Record<string, Json>>]>([
  ['接收短信的手机写错了,是13570908866', { notifyMobile: '13805180077', principalMobile: '13800138000' }, { notifyMobile: '13570908866' }],
  [
    '以前的服务商是西部数码,不是景安',
    { previousAccessProvider: '景安', accessProviderName: '阿里云' },
    { previousAccessProvider: '西部数码' },
  ],
  ['原来的公司名改成示例老茶有限公司', { formerOrganizerName: '示例旧茶有限公司' }, { formerOrganizerName: '示例老茶有限公司' }],
  ['域名持有人改成冉示例', { domainHolderName: '贵州示例眉江茶业有限公司' }, { domainHolderName: '冉示例' }],
  ['派出所换成湄江派出所吧', { policeStation: '示例镇派出所' }, { policeStation: '湄江派出所' }],
  ['CPU改一下,Intel Xeon Gold 6330', { cpuModel: 'Intel Xeon Gold 6248' }, { cpuModel: 'Intel Xeon Gold 6330' }],
  ['二级写错了,是三级', { mlpsLevel: 'level2' }, { mlpsLevel: 'level3' }],
  ['不是一年一次,是半年一次', { drillFrequency: 'yearly' }, { drillFrequency: 'halfYearly' }],
  ['实名那天不是16号,是18号', { domainRealNameDate: '2026-10-16' }, { domainRealNameDate: '2026-10-18' }],
  ['公司名写错了,是有限公司', { organizerName: '杭州示例有线公司' }, { organizerName: '杭州示例有限公司' }],
])('%s', (text, known, wanted) => expect(stored(hear(text, { asking, known }))).toEqual(wanted))
