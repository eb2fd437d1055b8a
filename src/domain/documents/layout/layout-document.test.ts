import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, DocumentMeta } from '../block.ts'
import { TypesetError } from '../typeset-error.ts'
import type { Metrics } from './break-lines.ts'
import { layoutDocument } from './layout-document.ts'
import { type Draw, drawsOf } from './page.ts'
import { page, textWidth } from './style.ts'
import { createLayoutMemory } from './text-boxes.ts'

const metrics: Metrics = {
  advance: (_face, codePoint) => (codePoint > 0xffff ? undefined : codePoint < 0x2000 ? 500 : 1000),
}
const meta: DocumentMeta = {
  title: '预案',
  author: '单位',
  subject: '预案',
  language: 'zh-CN',
  createdAt: '2026-11-23T00:00:00.000Z',
  footer: '',
  record: null,
}

const layOut = (blocks: readonly Block[], more: Partial<DocumentMeta> = {}) => {
  const { pages, outline } = layoutDocument(blocks, { ...meta, ...more }, metrics, createLayoutMemory())
  return { pages: pages.map(drawsOf), outline }
}
const spans = (text: string) => [{ text }]
const paragraph = (text: string): Block => ({ type: 'paragraph', spans: spans(text), indent: true })
const heading = (text: string): Block => ({ type: 'heading', level: 1, number: '一、', spans: spans(text) })
const row = (...texts: readonly string[]) => texts.map(text => ({ spans: spans(text) }))
const texts = (draws: readonly Draw[]): readonly string[] => draws.flatMap(draw => (draw.kind === 'text' ? [draw.text] : []))
const filler = (lines: number): readonly Block[] => Array.from({ length: lines }, (_, at) => paragraph(`段${at}`))

/** Lines of body text that a page holds, each a paragraph of its own. */
const fullPage = Math.floor((page.height - page.top - page.bottom) / 24)

describe('pages', () => {
  test('keep a heading with the text below it', () => {
    for (let before = fullPage - 3; before <= fullPage + 1; before += 1) {
      const { pages, outline } = layOut([...filler(before), heading('标题'), paragraph('正文第一段')])
      const at = outline[0]?.page ?? 0
      expect(texts(pages[at] ?? []).some(text => text.includes('正文第一段'))).toBe(true)
    }
  })

  test('keep the words that lead a list or a table in with its first lines', () => {
    const list: Block = { type: 'list', ordered: true, items: ['其一', '其二', '其三'].map(spans) }
    const table: Block = { type: 'table', widths: [1], headRows: 0, rows: [row('其一'), row('其二'), row('其三')] }
    const note: Block = { type: 'note', tone: 'info', spans: spans('引出下文') }
    const leading: readonly (readonly Block[])[] = [
      [paragraph('引出下文：'), list],
      [heading('标题'), paragraph('引出下文'), list],
      [heading('标题'), note, table],
    ]
    for (const blocks of leading)
      for (let before = fullPage - 7; before <= fullPage; before += 1) {
        const parted = layOut([...filler(before), ...blocks])
          .pages.map(texts)
          .filter(found => found.some(text => text.startsWith('引出下文')))
        expect(parted.map(found => found.includes('其一'))).toEqual([true])
      }
  })

  test('leave no line of a paragraph alone', () => {
    const long = paragraph('字'.repeat(36 * 5))
    for (let before = fullPage - 6; before <= fullPage; before += 1) {
      const { pages } = layOut([...filler(before), long])
      const counts = pages.map(draws => texts(draws).filter(text => /^字+$/.test(text)).length).filter(count => count > 0)
      expect(counts).not.toContain(1)
    }
  })

  test('repeat the head of a table that goes on, and never leave it alone', () => {
    const table: Block = {
      type: 'table',
      widths: [1, 1],
      headRows: 1,
      rows: [row('表头', '列'), ...Array.from({ length: 60 }, (_, at) => row(`行${at}`, '值'))],
    }
    for (let before = 0; before <= fullPage; before += 5) {
      const { pages } = layOut([...filler(before), table])
      for (const draws of pages) {
        const found = texts(draws)
        if (found.some(text => /^行\d/.test(text))) expect(found.filter(text => text === '表头')).toHaveLength(1)
        else expect(found).not.toContain('表头')
      }
    }
  })

  test('divide a row that is taller than a page between its lines', () => {
    const table: Block = { type: 'table', widths: [1, 3], headRows: 0, rows: [row('短', '长'.repeat(3000)), row('后', '面')] }
    const { pages } = layOut([table])
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flatMap(texts).join('').split('长').length - 1).toBe(3000)
  })

  test('keep what is signed with the signature', () => {
    const signature: Block = { type: 'signature', lines: [{ label: '签字：' }], seal: true }
    for (let before = fullPage - 6; before <= fullPage; before += 1) {
      const { pages } = layOut([...filler(before), signature])
      const last = texts(pages.at(-1) ?? [])
      expect(last).toContain('签字：')
      expect(last).toContain(`段${before - 1}`)
    }
  })

  test('begin anew where the template says so, and only once', () => {
    const { pages } = layOut([paragraph('一'), { type: 'pageBreak' }, { type: 'pageBreak' }, paragraph('二')])
    expect(pages.map(texts)).toEqual([['一'], ['二']])
  })

  test('carry head, stamp, foot and number, the first one without the head', () => {
    const { pages } = layOut([paragraph('一'), { type: 'pageBreak' }, paragraph('二')], {
      head: '眉',
      stamp: '草稿',
      footer: '脚',
      page: '{page}/{pages}',
    })
    expect(pages.map(texts)).toEqual([
      ['一', '草稿', '脚', '1/2'],
      ['二', '眉', '草稿', '脚', '2/2'],
    ])
  })

  test('of an empty document are one', () => {
    expect(layOut([]).pages).toHaveLength(1)
  })
})

test('every document has a bookmark: its headings, else its title', () => {
  const title: Block = { type: 'title', spans: spans('承诺书') }
  const named = (blocks: readonly Block[]) => layOut(blocks).outline.map(({ level, title: text, page: at }) => [level, text, at])
  expect(named([title, paragraph('正文')])).toEqual([[1, '承诺书', 0]])
  expect(named([title, heading('总则'), paragraph('正文')])).toEqual([[1, '一、总则', 0]])
})

test('a table of contents names the page of each heading', () => {
  const { pages } = layOut([{ type: 'contents', title: '目录' }, { type: 'pageBreak' }, heading('甲'), ...filler(fullPage), heading('乙')])
  expect(texts(pages[0] ?? [])).toEqual(['目录', '一、甲', '2', '一、乙', '3'])
})

test('a character without a glyph names its block', () => {
  const laid = () => layOut([paragraph('一'), paragraph('二😀')])
  expect(laid).toThrow(TypesetError)
  expect(laid).toThrow('missing-glyph 😀 in block 1: 二😀')
})

test('whatever the blocks, every word is printed once and inside the type area', () => {
  const words = fc.string({ minLength: 1, maxLength: 400, unit: fc.constantFrom('字', '，', '。', 'a', '9', '（', '）') })
  const cell = words.map(text => ({ spans: spans(text) }))
  const block: fc.Arbitrary<Block> = fc.oneof(
    words.map(paragraph),
    words.map(text => heading(text.slice(0, 60))),
    fc.array(words, { minLength: 1, maxLength: 4 }).map((items): Block => ({ type: 'list', ordered: true, items: items.map(spans) })),
    fc
      .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 })
      .map((rows): Block => ({ type: 'table', widths: [1, 2, 3], headRows: 0, rows })),
    words.map((text): Block => ({ type: 'note', tone: 'info', spans: spans(text) })),
    words.map((text): Block => ({ type: 'checks', items: [{ checked: true, spans: spans(text) }] })),
    fc.constant<Block>({ type: 'pageBreak' }),
  )
  const count = (text: string): number => text.replace(/[^字]/g, '').length
  const wanted = (blocks: readonly Block[]): number => count(JSON.stringify(blocks))
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), blocks => {
      const { pages } = layOut(blocks)
      expect(count(pages.flatMap(texts).join(''))).toBe(wanted(blocks))
      for (const draw of pages.flat()) {
        if (draw.kind !== 'text') continue
        expect(draw.y).toBeGreaterThan(page.bottom - 1)
        expect(draw.y).toBeLessThan(page.height - page.top)
        expect(draw.x).toBeGreaterThanOrEqual(page.left - 0.01)
        expect(draw.x).toBeLessThan(page.left + textWidth)
      }
    }),
    { numRuns: 60 },
  )
})

describe('what does not fit', () => {
  const table = (widths: readonly number[], rows: Extract<Block, { readonly type: 'table' }>['rows']): Block => ({
    type: 'table',
    widths,
    headRows: 0,
    rows,
  })

  test('is named when rows that belong together are taller than a page', () => {
    const tall = '字'.repeat(3000)
    const rows = [[{ spans: spans('两行'), rowSpan: 2 }, ...row(tall)], row('下')]
    expect(() => layOut([paragraph('前'), table([1, 1], rows)])).toThrow(
      expect.objectContaining({ code: 'overflow', block: 1, excerpt: expect.stringContaining('两行') }),
    )
  })

  test('is named when a column cannot hold one character', () => {
    expect(() => layOut([table([1, 200], [row('窄', '宽')])])).toThrow(
      expect.objectContaining({ code: 'overflow', block: 0, excerpt: '窄' }),
    )
  })

  test('is cut with a sign where it only repeats: in the running head and in the table of contents', () => {
    const long = '很长的名称'.repeat(30)
    const { pages } = layOut([{ type: 'contents', title: '目录' }, { type: 'pageBreak' }, heading(long)], { head: long, stamp: '草稿' })
    const [first, second] = pages.map(draws => texts(draws).join('|'))
    expect(first).toMatch(/一、很长的名称.*…/)
    expect(second).toMatch(/很长的名称…?.*…\|草稿/)
    for (const draw of pages[1] ?? [])
      if (draw.kind === 'text') expect(draw.x + [...draw.text].length * draw.size).toBeLessThan(page.width - page.right + 1)
  })
})
