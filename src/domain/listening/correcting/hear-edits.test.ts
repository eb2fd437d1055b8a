import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

const asking = ['psFilingStatus', 'vulnScanTool']
const corrected = (text: string, known: Readonly<Record<string, Json>>) => stored(hear(text, { asking, known }))

describe('a piece of an earlier answer', () => {
  test('of a number its end, in the row that is named', () => {
    const known = { vendorHotlines: [{ vendor: '西部数码', phone: '028-86263960' }], principalMobile: '13800138000' }
    expect(corrected('西部数码那个热线末位1,我打错成0了', known)).toEqual({
      vendorHotlines: [{ vendor: '西部数码', phone: '028-86263961' }],
    })
  })

  test('its area code', () => {
    expect(corrected('区号错了,我们黄石是0714,后面不变', { principalEmergencyPhone: '027-85556677' })).toEqual({
      principalEmergencyPhone: '0714-85556677',
    })
  })

  test('what stands in one value alone needs no name', () => {
    const known = { organizerCertAddress: '江苏省苏州市吴中区示例路18号3幢202室', principalMobile: '13800138000' }
    expect(corrected('执照再看一眼,203室不是202', known)).toEqual({ organizerCertAddress: '江苏省苏州市吴中区示例路18号3幢203室' })
  })

  test('what stands in two is asked back', () => {
    expect(corrected('是78不是77', { actualIp: ['8.134.20.77'], declaredIp: ['8.134.21.77'] })).toEqual({})
  })

  test('words put in before a character', () => {
    expect(corrected('峡字前面还有个“三”', { organizerName: '宜昌示例峡风旅游有限公司' })).toEqual({
      organizerName: '宜昌示例三峡风旅游有限公司',
    })
  })
})

describe('a character of a name', () => {
  test('told by a word it stands in, the old one by another', () => {
    expect(corrected('双口吕,不是旅行的旅,安全负责人那个', { securityOfficerName: '旅样例', principalName: '石示例' })).toEqual({
      securityOfficerName: '吕样例',
    })
  })

  test('the surname by how it looks', () => {
    expect(corrected('法人那个字你记错了,三点水的沈,不是草字头的', { legalRepName: '莘示范' })).toEqual({ legalRepName: '沈示范' })
  })
})

describe('an answer that is named and given anew', () => {
  test('in a message that says something else too', () => {
    expect(corrected('没外贸。表单我刚让人撤掉了,日志那个不是六个月,去年就改成一年了', { logRetentionMonths: 6 })).toMatchObject({
      logRetentionMonths: 12,
    })
  })

  test('a list of choices loses one', () => {
    const known = { interactiveFeatures: ['comments', 'forum', 'registration'] }
    expect(corrected('互动功能里论坛那块砍掉了', known)).toEqual({ interactiveFeatures: ['comments', 'registration'] })
  })
})

test('a thought that comes to nothing changes nothing', () => {
  expect(corrected('网站名字想换成“示例绣庄”,老公说不好听,还是用示例江南绣坊吧', { siteName: '示例江南绣坊' })).toEqual({})
})
