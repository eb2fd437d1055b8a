import { expect, test } from 'vitest'
import { htmlPage } from '../../adapters/html/html-page.ts'
import { markChanges } from './mark-changes.ts'

const page = (name: string, ips: readonly string[]): string =>
  htmlPage(
    [
      { type: 'title', spans: [{ text: '应急预案' }] },
      { type: 'paragraph', spans: [{ text: `${name}制定本预案。` }] },
      { type: 'list', ordered: false, items: ips.map(text => [{ text }]) },
      { type: 'table', widths: [1, 1], headRows: 0, rows: [[{ spans: [{ text: '单位' }] }, { spans: [{ text: name }] }]] },
    ],
    { title: '应急预案', author: '', subject: '', language: 'zh-CN', createdAt: '2026-11-23T08:00:00Z', footer: '', record: null },
  )

const changedIn = (html: string): readonly (string | undefined)[] => [...html.matchAll(/ data-changed>([^<]*)</g)].map(match => match[1])

test('what the earlier version did not say is marked, and nothing else', () => {
  const marked = markChanges(page('甲公司', ['1.1.1.1']), page('乙公司', ['1.1.1.1', '2.2.2.2']))
  expect(changedIn(marked)).toEqual(['乙公司制定本预案。', '2.2.2.2', '乙公司'])
})

test('the same twice is one more', () => {
  expect(changedIn(markChanges(page('甲', ['1.1.1.1']), page('甲', ['1.1.1.1', '1.1.1.1'])))).toEqual(['1.1.1.1'])
})

test('without the marks and their look the page is what it was', () => {
  const after = page('乙', ['2.2.2.2'])
  const bare = markChanges(page('甲', []), after)
    .replaceAll(' data-changed', '')
    .replace(/<style>\[data-changed\][^<]*<\/style>/, '')
  expect(bare).toBe(after)
  expect(changedIn(markChanges(after, after))).toEqual([])
})
