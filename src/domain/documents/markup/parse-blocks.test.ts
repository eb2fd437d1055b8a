import { describe, expect, test } from 'vitest'
import { chineseNumber } from './heading-numbers.ts'
import { parseBlocks } from './parse-blocks.ts'

const blocksOf = (markup: string) => {
  const parsed = parseBlocks(markup)
  if (!parsed.ok) throw new Error(`${parsed.line}: ${parsed.subject}`)
  return parsed.blocks
}

describe('headings', () => {
  const numbersOf = (markup: string) => blocksOf(markup).map(block => (block.type === 'heading' ? (block.number ?? null) : '-'))

  test('count in the manner of GB/T 9704, from one again below each new heading', () => {
    expect(numbersOf('#. a\n##. b\n###. c\n####. d\n####. e\n##. f\n###. g\n#. h\n##. i')).toEqual([
      '一、',
      '（一）',
      '1.',
      '（1）',
      '（2）',
      '（二）',
      '1.',
      '二、',
      '（一）',
    ])
  })

  test('count in decimals where the template says so', () => {
    expect(numbersOf('@numbering decimal\n#. a\n##. b\n##. c\n#. d')).toEqual(['1. ', '1.1 ', '1.2 ', '2. '])
  })

  test('without a dot carry no number and break no count', () => {
    expect(numbersOf('#. a\n# annex\n#. b')).toEqual(['一、', null, '二、'])
  })

  test('count past ten', () => {
    expect([1, 9, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual(['一', '九', '十', '十一', '二十', '二十一', '九十九'])
  })
})

describe('tables', () => {
  test('have heads, spans, alignment and cells that are empty on purpose', () => {
    expect(blocksOf('|: 1 2 1\n|# a | b | c\n| {x2}d | {c2}e\n| {r}f | {_} |')).toEqual([
      {
        type: 'table',
        widths: [1, 2, 1],
        headRows: 1,
        rows: [
          [
            { spans: [{ text: 'a' }], head: true },
            { spans: [{ text: 'b' }], head: true },
            { spans: [{ text: 'c' }], head: true },
          ],
          [
            { spans: [{ text: 'd' }], rowSpan: 2 },
            { spans: [{ text: 'e' }], colSpan: 2, align: 'center' },
          ],
          [{ spans: [{ text: 'f' }], align: 'right' }, { spans: [] }],
        ],
      },
    ])
  })

  test('are refused when a row does not fill the columns, a cell is empty, or a cell reaches below the last row', () => {
    for (const bad of ['| a', '| a | b | c', '| {3}a', '| a | ', '| {x2}a | b', '| {q}a | b', '|# late | head'])
      expect(parseBlocks(`|: 1 1\n| a | b\n${bad}`).ok, bad).toBe(false)
    expect(parseBlocks('|: 1 1\n|# a | b').ok).toBe(false)
    expect(parseBlocks('|: 0 1\n| a | b').ok).toBe(false)
  })
})

test('lines that belong together become one block', () => {
  expect(blocksOf('- a\n- b\n\n- c\n+ d\n[x] e\n[ ] f\n~ g | h\n~ i\n~seal').map(block => block.type)).toEqual([
    'list',
    'list',
    'checks',
    'signature',
  ])
})

test('directives give breaks, space, notes and contents', () => {
  expect(blocksOf('===\n=3\n=i hint\n=! stop\n=contents 目录')).toEqual([
    { type: 'pageBreak' },
    { type: 'space', lines: 3 },
    { type: 'note', tone: 'info', spans: [{ text: 'hint' }] },
    { type: 'note', tone: 'warning', spans: [{ text: 'stop' }] },
    { type: 'contents', title: '目录' },
  ])
})

test('a declaration stands once', () => {
  expect(parseBlocks('@title a\n@title b')).toEqual({ ok: false, line: 1, subject: '@title b' })
})
