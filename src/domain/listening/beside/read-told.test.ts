import { describe, expect, it } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

const told = (text: string, known: Record<string, never> | Record<string, string> = {}) =>
  Object.fromEntries(hear(text, { asking: ['serviceKind', 'serverProvince'], known }).fills.map(fill => [fill.field, fill.value]))

describe('a clause about one thing tells what is asked about it at another time', () => {
  it.each([
    ['演练一年搞一次,上回是六月十八号', { drillFrequency: 'yearly', lastDrillDate: '2026-06-18' }],
    ['日志服务器上留半年', { logRetentionMonths: 6 }],
    ['等保三级,测评到明年6月30号到期', { mlpsLevel: 'level3', mlpsCertExpiry: '2027-06-30' }],
    ['应急预案明年一月一号开始施行', { planEffectiveDate: '2027-01-01' }],
    ['法人是台湾人 用的台胞证', { legalRepIdType: 'taiwanPermit' }],
    ['下单要填姓名手机收货地址的', { collectsPersonalInfo: true, personalInfoCategories: ['address', 'mobile', 'name'] }],
    ['机房装了WAF 还有防火墙', { securityMeasures: ['firewall', 'waf'] }],
    ['服务器就是换了个ip', { refilingReason: 'ipChanged' }],
    ['派出所是武侯区浆洗街派出所', { policeStation: '武侯区浆洗街派出所' }],
  ])('%s', (text, values) => {
    expect(told(text)).toMatchObject(values)
  })

  it.each(['隔壁店等保做的三级', '听说日志要留半年?', '演练打算一年搞一次', '客户信息就存在国内'])(
    'not what is said of others, or is only meant: %s',
    text => {
      expect(told(text)).toEqual({})
    },
  )

  it('what is known is not touched in passing', () => {
    expect(told('日志服务器上留半年', { logRetentionMonths: '12' })).toEqual({})
  })

  it('the number of somebody who is spoken of is not that of the one in charge', () => {
    expect(told('网站平时我们家老二在管,他叫黄启航,在我店里上班的,电话15177770515')).not.toHaveProperty('principalMobile')
  })
})
