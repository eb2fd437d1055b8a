import { expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

const stored = (field: string, text: string): unknown => hear(text, { asking: [field] }).fills.find(fill => fill.field === field)?.value

test.each([
  ['43.136.5.77和78', ['43.136.5.77', '43.136.5.78']],
  ['43.136.5.77、78、79', ['43.136.5.77', '43.136.5.78', '43.136.5.79']],
  ['121.40.1.10还有80两个', ['121.40.1.10', '121.40.1.80']],
  ['121.40.1.10,22端口开着', ['121.40.1.10']],
  ['121.40.1.10,2台', ['121.40.1.10']],
  ['121.40.1.10、121.40.1.11', ['121.40.1.10', '121.40.1.11']],
])('the last part of further addresses: %s', (text, addresses) => {
  expect(stored('serverIpRanges', text)).toEqual(addresses)
})

test.each([
  ['115年10月20日', 'changeDate', '2026-10-20'],
  ['民国116年3月1日', 'domainExpiryDate', '2027-03-01'],
  ['15年10月20日', 'changeDate', '2015-10-20'],
])('years of papers of Taiwan: %s', (text, field, date) => {
  expect(stored(field, text)).toBe(date)
})

test.each([
  ['principalMobile', '13六六28零零517', '13662800517'],
  ['principalEmergencyPhone', '区号零四一一 然后是八四七六五四三二', '0411-84765432'],
  ['siteDomains', '我一个一个念 s h i l i p y 七个字母 再点 c n', ['shilipy.cn']],
  ['organizerCertAddress', '中国（上海）自由贸易试验区示例路1088号5幢3层', '中国（上海）自由贸易试验区示例路1088号5幢3层'],
])('%s as it is dictated or written: %s', (field, text, value) => {
  expect(stored(field, text)).toEqual(value)
})

test('what is put off is not among the choices', () => {
  expect(stored('appPlatforms', 'iOS only for now，Android Q2再说')).toEqual(['ios'])
  expect(stored('siteLanguages', '中文为主,英文版以后再做')).toEqual(['simplifiedChinese'])
  expect(stored('serviceKind', '网站有一个 还整了个小程序 app咱可没那玩意')).toEqual(['miniProgram', 'website'])
})
