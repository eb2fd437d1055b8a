import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const told = (text: string, known: Parameters<typeof hear>[1]) => stored(hear(text, known))

describe('what is told beside an earlier answer that is put right', () => {
  test('is kept though nobody asked for it', () => {
    expect(
      told('手机号错了,是13912345678,网站名称叫示例云礼', { known: { principalMobile: '13800138000' }, asking: ['vulnScanTool'] }),
    ).toEqual({
      principalMobile: '13912345678',
      siteName: '示例云礼',
    })
  })

  test('answers what is open', () => {
    expect(
      told('日志先留半年。手机号错了,是13912345678', { known: { principalMobile: '13800138000' }, asking: ['logRetentionMonths'] }),
    ).toEqual({
      principalMobile: '13912345678',
      logRetentionMonths: 6,
    })
  })

  test('is nothing where it tells how the slip came about, or of the old answer', () => {
    for (const text of ['昨天是我老公填的,手机号错了,是13912345678', '手机号错了,原来那个是我前台的,是13912345678'])
      expect(told(text, { known: { principalMobile: '13800138000' }, asking: ['securityOfficerName'] })).toEqual({
        principalMobile: '13912345678',
      })
  })
})
