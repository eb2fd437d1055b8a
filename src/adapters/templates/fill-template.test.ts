import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../domain/documents/block.ts'
import type { TemplateSource } from '../../ports/templates.ts'
import { createFiller } from './fill-template.ts'

const fill = createFiller().fill
const template = (source: string): TemplateSource => ({ id: 'demo', locale: 'zh-CN', source, version: source })
const filled = (source: string, value: string) => fill(template(source), { f: { value } })

const textOf = (block: Block | undefined): string => {
  if (!block) return ''
  if ('spans' in block) return block.spans.map(span => span.text).join('')
  if (block.type === 'table') return block.rows.map(row => row.map(cell => cell.spans.map(span => span.text).join('')).join('|')).join('\n')
  if (block.type === 'list' || block.type === 'checks')
    return block.items.map(item => ('spans' in item ? item.spans : item).map(span => span.text).join('')).join('\n')
  if (block.type === 'signature') return block.lines.map(line => `${line.label}|${line.value}`).join('\n')
  return ''
}

/** Everything that could be taken for markup, the line breaks of three systems, and plain text. */
const hostile = fc
  .string({
    minLength: 1,
    maxLength: 30,
    unit: fc.constantFrom(
      ...'\\*|#%-+[]{}~>=@!<&"\' .,x9中（',
      '**',
      '\n',
      '\r\n',
      '\r',
      '\t',
      '===',
      '|:',
      '|#',
      '# ',
      '[x] ',
      '{_}',
      '{{',
      '}}',
      '~seal',
      '@title ',
    ),
  })
  .filter(value => value.trim() !== '')

const normal = (value: string): string => value.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').trim()

describe('no value becomes markup', () => {
  const places: readonly (readonly [string, Block['type'], (text: string) => string])[] = [
    ['{{f.value}}', 'paragraph', text => text],
    ['# {{f.value}}', 'heading', text => text],
    ['% {{f.value}}', 'title', text => text],
    ['=! {{f.value}}', 'note', text => text],
    ['- {{f.value}}', 'list', text => text],
    ['[x] {{f.value}}', 'checks', text => text],
    ['~ a | {{f.value}}', 'signature', text => `a|${text}`],
    ['|: 1 1\n| {{f.value}} | b\n| c | {h}{{f.value}}', 'table', text => `${text}|b\nc|${text}`],
    ['x {{f.value}} y', 'paragraph', text => `x ${text} y`],
  ]
  for (const [source, type, wanted] of places)
    test(`in ${JSON.stringify(source)}`, () => {
      fc.assert(
        fc.property(hostile, value => {
          const result = filled(source, value)
          expect(result.ok).toBe(true)
          if (!result.ok) return
          expect(result.blocks).toHaveLength(1)
          expect(result.blocks[0]?.type).toBe(type)
          const spaces = (text: string): string => text.replace(/[ \n]+/g, ' ').trim()
          expect(spaces(textOf(result.blocks[0]))).toBe(spaces(wanted(normal(value))))
        }),
      )
    })

  test('bold in a template stays bold around a value with asterisks', () => {
    const result = filled('a **b {{f.value}}** c', '**x**')
    expect(result.ok && result.blocks[0]).toMatchObject({ spans: [{ text: 'a ' }, { text: 'b **x**', bold: true }, { text: ' c' }] })
  })
})

describe('characters that no page shows are refused with their place', () => {
  for (const [name, character] of [
    ['a right-to-left override', '\u202e'],
    ['a zero-width space', '\u200b'],
    ['a control', '\u0007'],
    ['half of a surrogate pair', '\ud800'],
    ['a variation selector', '\ufe0f'],
    ['a private character', '\ue000'],
  ] as const)
    test(name, () => {
      const result = filled('一行\n第二行 {{f.value}}', `a${character}b`)
      const codePoint = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      expect(result).toMatchObject({
        ok: false,
        problem: { code: 'bad-character', template: 'demo', line: 2, subject: `f.value ${codePoint}` },
      })
    })
})

describe('a template reports', () => {
  test('the fields that it looked at, printed or tested, once and in order', () => {
    const source = '{{#if f.b}}{{f.a}}{{/if}}{{#with f}}{{b}}{{/with}}'
    const result = fill(template(source), { f: { a: '1', b: '2', c: '3' } })
    expect(result).toMatchObject({ ok: true, reads: ['b', 'a'] })
  })

  test('the line of the template behind each block', () => {
    const source = '% 题\n{{#each list}}\n{{this}}\n{{/each}}\n\n# 尾'
    const result = fill(template(source), { f: {}, list: ['甲', '乙'] })
    expect(result).toMatchObject({ ok: true, lines: [1, 3, 3, 6] })
  })

  test('what it declares', () => {
    expect(filled('@title {{f.value}}预案\n正文', '甲*乙')).toMatchObject({ ok: true, declared: { title: '甲*乙预案' } })
  })

  test('a line that is no markup, with the line of the template', () => {
    for (const bad of ['|| a', '#标题', '=unknown', '| a | b', '|: 1 1\n| a', '|: 1 1\n| a |', '**x', '[y] x', '@title', '~ | x'])
      expect(fill(template(`正文\n\n${bad}`), { f: {} }), bad).toMatchObject({ ok: false, problem: { code: 'bad-markup' } })
    expect(fill(template('正文\n\n#标题'), { f: {} })).toMatchObject({ problem: { line: 3 } })
  })

  test('the characters of its own words, of the margins and of most values, apart for text and heads', () => {
    const result = fill(template('# 总则\n正文{{f.value}}'), { f: { value: '值' } })
    const { text, head } = result.ok ? result.vocabulary : { text: '', head: '' }
    expect([...'正文资料版本1年月日草稿第页•az@/.有限公司'].filter(character => !text.includes(character))).toEqual([])
    expect([...text].filter(character => '总则值'.includes(character))).toEqual([])
    expect(head).toBe('#0123456789则总')
  })
})
