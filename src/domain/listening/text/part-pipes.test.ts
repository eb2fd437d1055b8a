import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import { partPipes } from './part-pipes.ts'

test('upright strokes between what lines tell part each thing from the next', () => {
  const text =
    '【主体】首次备案|法人=负责人|有效期 2018年6月21日~2038年6月21日\n【联系】139 0139 0139|紧急 0536-7261190|dou@kite-demo.com\n【域名】kite-demo.com|注册商 新网|实名 2025年12月8日|到期 2030年12月7日\n【服务器】120.27.44.161|预付费1年'
  expect(stored(hear(text, { asking: ['filingScenario'] }))).toMatchObject({
    principalMobile: '13901390139',
    principalEmergencyPhone: '0536-7261190',
    domainRealNameDate: '2025-12-08',
    domainExpiryDate: '2030-12-07',
  })
})

test.each([
  ['rows of one table', '名称|域名|到期\n甲站|a.cn|2027-1-1\n乙站|b.cn|2027-2-2'],
  ['a table with edges', '|名称|域名|\n|---|---|\n|甲站|a.cn|备注|\n|乙站|b.cn|'],
  ['a single line', '甲站|a.cn|2027-1-1'],
])('%s stay as they are', (_, text) => expect(partPipes(text)).toBe(text))
