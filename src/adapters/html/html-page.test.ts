import { expect, test } from 'vitest'
import type { Block, DocumentMeta } from '../../domain/documents/block.ts'
import { htmlPage } from './html-page.ts'

const meta: DocumentMeta = {
  title: '<预案>',
  author: 'a',
  subject: 's',
  language: 'zh-CN',
  createdAt: '2026-11-23T00:00:00.000Z',
  footer: '"脚"',
  record: null,
}
const hostile = [{ text: '<script>alert("1")</script>&\'' }]
const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;'

test('every block escapes what it prints and nothing runs or loads', () => {
  const blocks: readonly Block[] = [
    { type: 'title', spans: hostile },
    { type: 'heading', level: 1, number: '一、', spans: hostile },
    { type: 'paragraph', spans: hostile },
    { type: 'list', ordered: true, items: [hostile] },
    { type: 'checks', items: [{ checked: true, spans: hostile }] },
    { type: 'table', widths: [1], headRows: 0, rows: [[{ spans: hostile }]] },
    { type: 'note', tone: 'info', spans: hostile },
    { type: 'signature', lines: [{ label: '<script>', value: '<script>' }], seal: true },
    { type: 'contents', title: '<script>' },
  ]
  const page = htmlPage(blocks, meta)
  expect(page).not.toContain('<script')
  expect(page.split(escaped)).toHaveLength(7 + 1 + 1)
  expect(page).not.toMatch(/(?:src|href)="(?!#)/)
  expect(page).toContain('<title>&lt;预案&gt;</title>')
})

test('tables keep their spans, line breaks stay', () => {
  const page = htmlPage(
    [
      {
        type: 'table',
        widths: [1, 3],
        headRows: 1,
        rows: [[{ spans: [{ text: 'a' }], colSpan: 2, head: true }], [{ spans: [{ text: 'b\nc' }] }, { spans: [] }]],
      },
    ],
    meta,
  )
  expect(page).toContain('<col style="width:25%"><col style="width:75%">')
  expect(page).toContain('<thead><tr><th colspan="2">a</th></tr></thead><tbody><tr><td>b<br>c</td><td></td></tr></tbody>')
})
