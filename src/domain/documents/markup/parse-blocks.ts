import type { Block, Span } from '../block.ts'
import { Recent } from '../recent.ts'
import { headingNumber, type Numbering } from './heading-numbers.ts'
import { parseSpans, splitAt } from './parse-spans.ts'
import { type MarkupLine, parseTable, type RowMemory } from './parse-table.ts'

export type ParsedBlocks =
  | {
      readonly ok: true
      readonly blocks: readonly Block[]
      /** line of the markup that each block begins on, from 0 */
      readonly lines: readonly number[]
      /** `@name words` lines */
      readonly declared: Readonly<Record<string, string>>
    }
  | { readonly ok: false; readonly line: number; readonly subject: string }

/** Blocks by the markup that they were read from, with the number of a heading: what a template says comes again in every document. */
export interface BlockMemory {
  readonly blocks: Recent<string, Block>
  readonly rows: RowMemory
}

export const createBlockMemory = (): BlockMemory => ({ blocks: new Recent(1000), rows: new Recent(1000) })

/**
 * Reads what a template printed: one block a line, told by how the line begins; anything else is a paragraph.
 *
 *     @title words        declares something about the document
 *     % text              title
 *     #. text             heading with a number (#. ##. ###. ####.), # text without one
 *     - text   + text     list, numbered list
 *     [x] text   [ ] text check boxes
 *     |: |# |             table, see `parseTable`
 *     ~ label | value     line to sign; `~seal` leaves room for the seal
 *     > text  >< text  >> text   paragraph flush left, centred, right
 *     =i text   =! text   note, warning
 *     =3   ===            empty lines, page break
 *     =contents words     table of contents
 *     =box name label | value   =tick name label | x    fields of an official form
 */
export function parseBlocks(markup: string, memory?: BlockMemory): ParsedBlocks {
  const lines = markup
    .split('\n')
    .map((text, number) => ({ text: text.trim(), number }))
    .filter(line => line.text !== '')
  const reader = new Reader(lines, memory)
  while (reader.line) {
    const fault = reader.readBlock()
    if (fault) return { ok: false, ...fault }
  }
  return { ok: true, blocks: reader.blocks, lines: reader.starts, declared: reader.declared }
}

interface Fault {
  readonly line: number
  readonly subject: string
}

class Reader {
  readonly blocks: Block[] = []
  readonly starts: number[] = []
  readonly declared: Record<string, string> = {}
  readonly #lines: readonly MarkupLine[]
  readonly #counts: number[] = []
  readonly #memory: BlockMemory | undefined
  #at = 0

  constructor(lines: readonly MarkupLine[], memory: BlockMemory | undefined) {
    this.#lines = lines
    this.#memory = memory
  }

  get line(): MarkupLine | undefined {
    return this.#lines[this.#at]
  }

  readBlock(): Fault | null {
    const line = this.line!
    const [mark = ''] = /^(?:\|:|~|\[[ x]\](?= )|[-+](?= )|#{1,4}\.?(?= )|%(?= )|>[<>]?(?= )|@|=)/.exec(line.text) ?? []
    if (mark === '@') return this.#declare(line)
    if (mark === '|:') {
      const rows = this.#takeWhile((next, first) => first || (next.startsWith('|') && !next.startsWith('|:')))
      const key = rows.map(({ text }) => text).join('\n')
      const known = this.#memory?.blocks.get(key)
      if (known) return this.#add(line, known)
      const table = parseTable(rows, this.#memory?.rows)
      return table.ok ? this.#learn(line, key, table.value) : { line: table.line, subject: table.subject }
    }
    if (mark === '-' || mark === '+') {
      const items = this.#takeWhile(next => next.startsWith(`${mark} `)).map(item => parseSpans(item.text.slice(2)))
      return isWhole(items) ? this.#add(line, { type: 'list', ordered: mark === '+', items }) : fault(line)
    }
    if (mark.startsWith('[')) return this.#readChecks(line)
    if (mark === '~') return this.#readSignature(line)
    if (mark === '=') return this.#readDirective(line)
    if (mark === '' && /^[-+|#%[\]~>=@{}]/.test(line.text)) return fault(line)
    this.#at += 1
    const number = mark.startsWith('#') && mark.endsWith('.') ? this.#nextNumber(mark.length - 1) : null
    const key = number ? `${number}${line.text}` : line.text
    const known = this.#memory?.blocks.get(key)
    if (known) return this.#add(line, known)
    const spans = parseSpans(line.text.slice(mark.length).trim())
    if (!spans || spans.length === 0) return fault(line)
    return this.#learn(line, key, this.#textBlock(mark, number, spans))
  }

  #textBlock(mark: string, number: string | null, spans: readonly Span[]): Block {
    if (mark === '%') return { type: 'title', spans }
    if (mark === '>') return { type: 'paragraph', spans }
    if (mark === '><') return { type: 'paragraph', spans, align: 'center' }
    if (mark === '>>') return { type: 'paragraph', spans, align: 'right' }
    if (!mark.startsWith('#')) return { type: 'paragraph', spans, indent: true }
    const level = mark.endsWith('.') ? mark.length - 1 : mark.length
    if (level !== 1 && level !== 2 && level !== 3) return { type: 'heading', level: 4, ...(number ? { number } : {}), spans }
    return { type: 'heading', level, ...(number ? { number } : {}), spans }
  }

  #nextNumber(level: number): string {
    this.#counts.length = Math.min(this.#counts.length, level)
    while (this.#counts.length < level) this.#counts.push(0)
    this.#counts[level - 1]! += 1
    const numbering: Numbering = this.declared.numbering === 'decimal' ? 'decimal' : 'chinese'
    return headingNumber(numbering, this.#counts)
  }

  #declare(line: MarkupLine): Fault | null {
    const [, name, words] = /^@(\w+) +(.+)$/.exec(line.text) ?? []
    const spans = parseSpans(words ?? '')
    if (!name || !spans || name in this.declared) return fault(line)
    this.declared[name] = spans.map(span => span.text).join('')
    this.#at += 1
    return null
  }

  #readChecks(line: MarkupLine): Fault | null {
    const lines = this.#takeWhile(next => /^\[[ x]\] /.test(next))
    const spans: readonly (readonly Span[] | null)[] = lines.map(item => parseSpans(item.text.slice(4)))
    if (!isWhole(spans)) return fault(line)
    return this.#add(line, { type: 'checks', items: spans.map((words, at) => ({ checked: lines[at]!.text[1] === 'x', spans: words })) })
  }

  #readSignature(line: MarkupLine): Fault | null {
    const all = this.#takeWhile(next => next.startsWith('~'))
    const lines = all
      .filter(item => item.text !== '~seal')
      .map(item => splitAt(item.text.slice(1), '|').map(part => (parseSpans(part.trim()) ?? []).map(span => span.text).join('')))
    if (lines.some(([label, value]) => !label || value === '')) return fault(line)
    return this.#add(line, {
      type: 'signature',
      lines: lines.map(([label = '', value]) => ({ label, ...(value ? { value } : {}) })),
      seal: all.length > lines.length,
    })
  }

  #readDirective(line: MarkupLine): Fault | null {
    this.#at += 1
    if (/^=(?:box|tick) /.test(line.text)) return this.#readBox(line)
    const [, name = '', words = ''] = /^=(=+|i|!|\d+|contents)(?: +(.*))?$/.exec(line.text) ?? []
    if (name.startsWith('=')) return this.#add(line, { type: 'pageBreak' })
    if (/^\d+$/.test(name)) return this.#add(line, { type: 'space', lines: Number(name) })
    const spans = parseSpans(words)
    if (!spans?.length) return fault(line)
    if (name === 'contents') return this.#add(line, { type: 'contents', title: spans.map(span => span.text).join('') })
    return name ? this.#add(line, { type: 'note', tone: name === 'i' ? 'info' : 'warning', spans }) : fault(line)
  }

  #readBox(line: MarkupLine): Fault | null {
    const [head = '', value, more] = splitAt(line.text, '|')
    const [, kind, name = '', words = ''] = /^=(box|tick) +([\w.-]+) +(.+)$/.exec(head.trim()) ?? []
    const label = parseSpans(words)
      ?.map(({ text }) => text)
      .join('')
    const spans = parseSpans((value ?? '').trim())
    if (!label || !spans || value === undefined || more !== undefined) return fault(line)
    if (kind === 'box') return this.#add(line, { type: 'box', name, label, spans })
    const mark = spans.map(({ text }) => text).join('')
    return mark === '' || mark === 'x' ? this.#add(line, { type: 'tick', name, label, checked: mark === 'x' }) : fault(line)
  }

  #takeWhile(belongs: (text: string, first: boolean) => boolean): readonly MarkupLine[] {
    const from = this.#at
    while (this.line && belongs(this.line.text, this.#at === from)) this.#at += 1
    return this.#lines.slice(from, this.#at)
  }

  #learn(line: MarkupLine, key: string, block: Block): null {
    this.#memory?.blocks.set(key, block)
    return this.#add(line, block)
  }

  #add(line: MarkupLine, block: Block): null {
    this.blocks.push(block)
    this.starts.push(line.number)
    return null
  }
}

const fault = (line: MarkupLine): Fault => ({ line: line.number, subject: line.text.slice(0, 40) })

const isWhole = (items: readonly (readonly Span[] | null)[]): items is readonly (readonly Span[])[] =>
  items.every(item => item !== null && item.length > 0)
