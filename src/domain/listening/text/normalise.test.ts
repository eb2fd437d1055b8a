import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { simplify } from '../../../adapters/reference/simplify.ts'
import { normalise, quoteOf } from './normalise.ts'

const norm = (text: string) => normalise(text, simplify)
const quoted = (text: string, word: string) => {
  const made = norm(text)
  const at = made.text.indexOf(word)
  return quoteOf(made, at, at + word.length)
}

describe('a message is made comparable', () => {
  test.each([
    ['１３９００１３９０００', '13900139000'],
    ['（杭州）：，；！？', '(杭州):,;!?'],
    ['備(bèi)案號(hào)', '备案号'],
    ['當(dāng)前位置', '当前位置'],
    ['a\u200bb\u202ec\u00adde\ufeff', 'abcde'],
    ['HTTPS://Example。com', 'https://example.com'],
    ['121。40。1。9', '121.40.1.9'],
    ['号码是13800138000。15900159000', '号码是13800138000。15900159000'],
    ['①②', '12'],
    ['İSTANBUL', 'İstanbul'],
    ['电话(座机)', '电话(座机)'],
  ])('%s', (said, heard) => {
    expect(norm(said).text).toBe(heard)
  })

  test('values keep the punctuation and the case that was typed', () => {
    expect(norm('介绍产品，不收费。ABC').shown).toBe('介绍产品，不收费。ABC')
  })

  test('quotes stay the words as typed', () => {
    expect(quoted('我要備(bèi)案號', '备案号')).toEqual({ quote: '備(bèi)案號', start: 2, end: 10 })
    expect(quoted('手机１３８００１３８０００呀', '13800138000')).toMatchObject({ quote: '１３８００１３８０００', start: 2 })
    expect(quoted('a😀域名', '域名')).toEqual({ quote: '域名', start: 3, end: 5 })
  })

  test('every quote is a part of the message, at its offsets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(80), fc.nat(80), (text, from, length) => {
        const made = norm(text)
        const start = Math.min(from, Math.max(0, made.text.length - 1))
        const end = Math.min(made.text.length, start + 1 + (length % 10))
        if (made.text.length === 0) return
        const quote = quoteOf(made, start, end)
        expect(text.slice(quote.start, quote.end)).toBe(quote.quote)
        expect(made.text.length).toBe(made.shown.length)
        expect(made.offsets.length).toBe(made.text.length + 1)
      }),
    )
  })
})
