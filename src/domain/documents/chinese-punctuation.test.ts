import { expect, test } from 'vitest'
import { chinesePunctuation } from './chinese-punctuation.ts'

test('half-width signs between Chinese characters are printed full', () => {
  expect(chinesePunctuation('卖茶叶,可注册下单; 没有评论!')).toBe('卖茶叶，可注册下单；没有评论！')
})

test('numbers, addresses and Latin words keep their signs', () => {
  for (const text of ['1,200人', '见https://example.com:8080/a?b', 'tea, coffee', '8:30到18:00', 'A,B两类'])
    expect(chinesePunctuation(text)).toBe(text)
})
