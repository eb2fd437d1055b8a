import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Block, DocumentMeta } from '../../domain/documents/block.ts'
import { writeDocx } from './write-docx.ts'

const meta: DocumentMeta = {
  title: '预案 <甲> & "乙"',
  subject: '预案',
  author: '甲',
  language: 'zh-CN',
  createdAt: '2026-11-23T00:00:00.000Z',
  footer: '版本 1',
  page: '第 {page} 页',
  record: { name: 'record.json', json: JSON.stringify({ siteName: '茶 & 叶', serverCount: 1, responseTeam: [] }) },
}
const says = (text: string): Block => ({ type: 'paragraph', spans: [{ text }] })

async function partsOf(blocks: readonly Block[], more: Partial<DocumentMeta> = {}): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await writeDocx(blocks, { ...meta, ...more }, []))
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]))
}

test('what a person wrote is text everywhere, whatever it looks like', async () => {
  const parts = await partsOf([says('</w:t> & \'@@title@@\' "$&"')], { head: '@@body@@ <头>', stamp: '草稿 & 章' })
  expect(parts['word/document.xml']).toContain('&lt;/w:t&gt; &amp; &apos;@@title@@&apos; &quot;$&amp;&quot;')
  expect(parts['docProps/core.xml']).toContain('<dc:title>预案 &lt;甲&gt; &amp; &quot;乙&quot;</dc:title>')
  expect(parts['docProps/custom.xml']).toContain('name="siteName"><vt:lpwstr>茶 &amp; 叶</vt:lpwstr>')
  expect(parts['docProps/custom.xml']).not.toContain('responseTeam')
  expect(parts['word/header1.xml']).toContain('@@body@@ &lt;头&gt;')
  expect(parts['word/header2.xml']).toContain('草稿 &amp; 章')
})

test('the frame of one document holds no word of the one before', async () => {
  await partsOf([says('甲乙丙')], { footer: '版本 1' })
  const parts = await partsOf([says('丁')], { footer: '版本 2', title: '另一个' })
  expect(Object.values(parts).join('')).not.toMatch(/甲乙丙|版本 1|预案 &lt;/)
  expect(parts['word/footer1.xml']).toContain('版本 2')
})

test('each ordered list counts for itself, and Word knows its numbers', async () => {
  const list = (ordered: boolean): Block => ({ type: 'list', ordered, items: [[{ text: '一' }], [{ text: '二' }]] })
  const parts = await partsOf([list(true), list(false), list(true), list(false)])
  const ids = [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['2', '2', '3', '3', '4', '4', '3', '3'])
  const known = [...(parts['word/numbering.xml'] ?? '').matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"/g)]
  expect(known.map(([, id, kind]) => `${id}/${kind}`)).toEqual(['1/1', '2/3', '3/4', '4/3'])
})

test('a cell that covers rows and columns is met again in each row that it covers', async () => {
  const cell = (text: string, more: object = {}) => ({ spans: [{ text }], ...more })
  const rows = [[cell('甲', { rowSpan: 3, colSpan: 2 }), cell('乙')], [cell('丙')], [cell('丁')]]
  const parts = await partsOf([{ type: 'table', widths: [1, 1, 1], headRows: 0, rows }])
  const lines = (parts['word/document.xml'] ?? '').split('<w:tr>').slice(1)
  const seen = lines.map(line =>
    [...line.matchAll(/<w:gridSpan w:val="(\d)"\/><w:vMerge w:val="(\w+)"/g)].map(([, span, merge]) => `${span} ${merge}`),
  )
  expect(seen).toEqual([['2 restart'], ['2 continue'], ['2 continue']])
})
