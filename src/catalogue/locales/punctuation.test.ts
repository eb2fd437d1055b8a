import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Where Chinese sentences that a person reads are kept. What people write to us, and what articles said, is another matter. */
const places = ['src/catalogue/{fields,rules,tables,provinces,instruments,locales/zh-CN}/**/*.ts', 'src/ui/**/texts/zh-CN.ts']
const files = places.flatMap(place => globSync(place)).filter(file => !file.endsWith('.test.ts'))

const han = '[\\u4e00-\\u9fff]'
const narrow = new RegExp(`(?:${han}|[”》）])[,;:?!(]|[,;:?!)](?:${han}|[“《（])`)
/** Strings only: code and comments are written as code is. */
const strings = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g
const count = (text: string, kind: RegExp): number => (text.match(kind) ?? []).length
/** An English sentence may quote a Chinese word. */
const isChinese = (text: string): boolean => count(text, /[\u4e00-\u9fff]/g) > count(text, /[a-z]/gi) / 2
/** A placeholder of a template is code, and stands for words. */
const spoken = (text: string): readonly string[] =>
  (text.match(strings) ?? []).map(each => each.slice(1, -1).replace(/\$\{[^{}]*\}/g, '数')).filter(isChinese)

describe('punctuation', () => {
  it('looks at every file with Chinese words', () => expect(files.length).toBeGreaterThan(30))

  it.each(files)('is that of Chinese sentences in %s', file => {
    expect(spoken(readFileSync(file, 'utf8')).filter(each => narrow.test(each))).toEqual([])
  })
})
