import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keepsMeaning } from './keeps-meaning.ts'

describe('other words for a question', () => {
  test.each([
    ['网站叫什么名字？', '好的，那网站叫什么名字呢？'],
    ['1. 网站什么时候开通的？', '1. 麻烦说一下，网站是什么时候开通的？'],
    ['服务器在哪里？可以选：中国内地 / 境外（含港澳台）。', '您的服务器在哪里？可以选：中国内地 / 境外（含港澳台）。'],
    ['What is the site called?', 'Thank you. What is the site called?'],
  ])('%s → %s is let through', (before, after) => {
    const latin = /[A-Za-z]/.test(before)
    // added Latin words might be names or addresses
    expect(keepsMeaning(before, after)).toBe(!latin)
  })

  test.each([
    ['a promise', '网站叫什么名字？', '网站叫什么名字？填好一定能通过'],
    ['a figure', '网站什么时候开通的？', '网站什么时候开通的？3天就好'],
    ['a changed figure', '信息保存满6个月吗？', '信息保存满3个月吗？'],
    ['a lost denial', '网站不面向内地用户吗？', '网站面向内地用户吗？'],
    ['an added denial', '网站面向内地用户吗？', '网站不面向内地用户吗？'],
    ['an address', '网站叫什么名字？', '网站叫什么名字？见 https://example.com'],
    ['another question', '网站叫什么名字？', '公司叫什么名字？负责人是谁？'],
    ['other words for the thing itself', '网站什么时候开通的？', '它啥时候上线的呀？'],
    ['a lost choice', '可以选：内地 / 境外。', '可以选：内地。'],
    ['another list mark', '1. 网站叫什么名字？', '2. 网站叫什么名字？'],
    ['two lines', '网站叫什么名字？', '好的。\n网站叫什么名字？'],
    ['nothing', '网站叫什么名字？', ' '],
    ['a speech', '网站叫什么名字？', `网站叫什么名字？${'谢谢您'.repeat(40)}`],
  ])('%s is refused', (_, before, after) => {
    expect(keepsMeaning(before, after)).toBe(false)
  })

  test('the same words are always let through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        fc.pre(text.trim() !== '' && !text.includes('\n'))
        expect(keepsMeaning(text, text)).toBe(true)
      }),
    )
  })

  test('a figure that is changed is never let through', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), (before, after) => {
        fc.pre(before !== after)
        expect(keepsMeaning(`保存了${before}天吗？`, `保存了${after}天吗？`)).toBe(false)
      }),
    )
  })
})
