import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines, type Line, type Metrics } from './break-lines.ts'

/** A Chinese character is one em wide, a Latin one half; the face lacks the cat. */
const metrics: Metrics = {
  advance: (_face, codePoint) => (codePoint === 0x1f63a ? undefined : codePoint < 0x2000 ? 500 : 1000),
}

function linesOf(text: string, ems: number, options: { readonly indent?: number; readonly justify?: boolean } = {}): readonly Line[] {
  const measure = {
    size: 10,
    face: 'text' as const,
    width: ems * 10,
    indent: (options.indent ?? 0) * 10,
    justify: options.justify ?? false,
  }
  const broken = breakLines([{ text }], measure, metrics)
  if (!broken.ok) throw new Error(broken.character)
  return broken.lines
}

const textOf = (line: Line): string => line.runs.map(run => run.text).join('')
const broken = (text: string, ems: number, indent = 0): readonly string[] => linesOf(text, ems, { indent }).map(textOf)

describe('a line break', () => {
  test('falls between any two Chinese characters', () => {
    expect(broken('一二三四五六七', 3)).toEqual(['一二三', '四五六', '七'])
  })

  test('leaves room for the indent of the first line', () => {
    expect(broken('一二三四五六七', 4, 2)).toEqual(['一二', '三四五六', '七'])
  })

  test('never comes before closing punctuation', () => {
    expect(broken('一二三（四）五', 5)).toEqual(['一二三', '（四）五'])
    expect(broken('一二三四。五', 4)).toEqual(['一二三', '四。五'])
  })

  test('lets half of a full-width closing sign stand outside the line', () => {
    expect(linesOf('一二三。', 3.5).map(textOf)).toEqual(['一二三。'])
  })

  test('never comes after opening punctuation', () => {
    expect(broken('一二三《四五》', 4)).toEqual(['一二三', '《四五》'])
  })

  test('keeps words, numbers and addresses whole', () => {
    expect(broken('网站example.com的IP是121.40.1.10，端口80%', 10)).toEqual(['网站example.com的IP', '是121.40.1.10，端口', '80%'])
  })

  test('divides a word that no line could hold', () => {
    expect(broken('abcdefghij', 2)).toEqual(['abcd', 'efgh', 'ij'])
    expect(broken('见https://beian.miit.gov.cn', 5)).toEqual(['见https://', 'beian.', 'miit.gov.', 'cn'])
  })

  test('is kept where the text has one', () => {
    expect(broken('一\n\n二', 5)).toEqual(['一', '', '二'])
  })

  test('drops the spaces around it', () => {
    expect(broken('ab cd ef', 2)).toEqual(['ab', 'cd', 'ef'])
  })
})

test('a character without a glyph is named', () => {
  expect(breakLines([{ text: '猫😺' }], { size: 10, face: 'text', width: 100, indent: 0, justify: false }, metrics)).toEqual({
    ok: false,
    character: '😺',
  })
})

describe('justification', () => {
  test('spreads the gaps of every line but the last, and never inside a word', () => {
    const [first, last] = linesOf('一二ab三四五六七', 5.4, { justify: true })
    expect(first?.runs.find(run => run.text.startsWith('一'))?.spread).toBeGreaterThan(0)
    expect(first?.runs.find(run => run.text === 'ab')?.spread).toBe(0)
    expect(last?.runs.every(run => run.spread === 0)).toBe(true)
  })

  test('leaves a line ragged rather than tear it apart', () => {
    const [first] = linesOf('一二abcdefghijklmnop', 8, { justify: true })
    expect(first?.runs.every(run => run.spread === 0)).toBe(true)
  })
})

test('every text comes back whole, no line is wider than it may be, no line starts or ends with a forbidden sign', () => {
  const text = fc.string({
    maxLength: 60,
    unit: fc.constantFrom('一', '二', '，', '。', '（', '）', '《', '》', 'a', '9', '.', ' ', '”', '“', '、'),
  })
  fc.assert(
    fc.property(text, fc.integer({ min: 6, max: 20 }), (source, ems) => {
      const lines = linesOf(source, ems, { justify: true })
      expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(source.replaceAll(' ', ''))
      for (const [at, line] of lines.entries()) {
        const clusters = textOf(line)
        const unbreakable = /^[（《“]*.?[，。）》”、.]*$/u.test(clusters)
        if (!unbreakable) expect(line.width).toBeLessThanOrEqual(ems * 10 + 5.01)
        if (at > 0 && !source.includes(' ')) expect(clusters).not.toMatch(/^[，。）》”、]/)
        if (at < lines.length - 1 && !source.includes(' ')) expect(clusters).not.toMatch(/[（《“]$/)
      }
    }),
  )
})
