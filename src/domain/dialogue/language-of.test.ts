import { expect, test } from 'vitest'
import { languageOf } from './language-of.ts'

test.each([
  ['Could you help me with both, in English please?', 'en'],
  ['please reply in English', 'en'],
  ['能用英文跟我说吗', 'en'],
  ['换成英文', 'en'],
  ['switch to Chinese', 'zh-CN'],
  ['说中文吧', 'zh-CN'],
])('%s: asked for at any time', (text, locale) => {
  expect(languageOf(text, false)).toBe(locale)
})

test.each(['中文', 'English', '网站用英文', 'in Chinese, English and German', '就用中文', 'The site will be in Chinese and English'])(
  '%s: may be about the site, and changes nothing',
  text => {
    expect(languageOf(text, false)).toBeUndefined()
  },
)

test('the first message is answered in the language it is written in, a later one is not', () => {
  const english = 'Hello, I run a small company in Shanghai and need an ICP filing'
  expect(languageOf(english, true)).toBe('en')
  expect(languageOf(english, false)).toBeUndefined()
  expect(languageOf('我网站没备案要被关了', true)).toBe('zh-CN')
})

test.each(['ICP', 'ok', 'www.example.com', 'both', '备案'])('%s: too little to tell', text => {
  expect(languageOf(text, true)).toBeUndefined()
})
