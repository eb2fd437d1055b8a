import { describe, expect, test } from 'vitest'
import { findSensitive } from './find-sensitive.ts'

const kinds = (text: string): readonly string[] => findSensitive(text).map(span => `${span.kind} ${text.slice(span.start, span.end)}`)

describe('sensitive words of a message', () => {
  test.each([
    ['身份证11010519491231002X,', ['idNumber 11010519491231002X']],
    ['号码110105194912310021错的', ['idNumber 110105194912310021']],
    ['１１０１０５１９４９１２３１００２Ｘ', ['idNumber １１０１０５１９４９１２３１００２Ｘ']],
    ['310000 20000229 0021', ['idNumber 310000 20000229 0021']],
    ['110105491231002', ['idNumber 110105491231002']],
    ['护照E12345678', ['passport E12345678']],
    ['银行卡6222021234567890123', ['bankCard 6222021234567890123']],
  ])('%s', (text, found) => {
    expect(kinds(text)).toEqual(found)
  })

  test.each(['手机13800138000', '91330106MA0000015K', '订单20261123000001', '121.40.1.10', '公安备案33010602000001'])(
    '%s holds none',
    text => {
      expect(kinds(text)).toEqual([])
    },
  )

  test('the end of a very long message is looked at too', () => {
    expect(kinds(`${'啊'.repeat(50_000)}11010519491231002X`)).toEqual(['idNumber 11010519491231002X'])
  })
})
