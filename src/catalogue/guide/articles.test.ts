import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createReference } from '../../adapters/reference/index.ts'
import { withoutPinyin } from '../../domain/guide/integrity-notes.ts'
import type { Article } from '../../domain/guide/sentence.ts'
import { guide } from './index.ts'

const reference = createReference()
const page = (id: string): string => readFileSync(`test/fixtures/articles/${id}.txt`, 'utf8')
const unspaced = (text: string): string => text.replace(/\s/g, '')
const onPage = ({ sentences }: Article): string => sentences.map(each => each.source ?? each.text).join('')

describe('the articles as data', () => {
  test.each(guide.articles.map(article => [article.id, article] as const))(
    '%s: every character of the page is in a sentence',
    (id, article) => {
      expect(unspaced(onPage(article))).toBe(unspaced(page(id)))
    },
  )

  test('003: its sentences are the page without pinyin, in simplified script', () => {
    const differing = guide.articles
      .flatMap(article => article.sentences)
      .filter(({ text, source }) => source !== undefined && reference.simplify(withoutPinyin(source)) !== text)
    expect(differing).toEqual([])
  })

  test('a sentence is of a kind, carries statements, or both', () => {
    const bare = guide.articles.flatMap(article => article.sentences).filter(each => !each.is && each.statements.length === 0)
    expect(bare).toEqual([])
  })
})
