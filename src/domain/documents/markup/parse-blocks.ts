import type { Block, Span } from '../block.ts'
import { BlockMemory, type KnownLine, partOf } from './block-memory.ts'
import { headingNumber, type Numbering } from './heading-numbers.ts'
import { parseSpans, splitAt } from './parse-spans.ts'
import { parseTable } from './parse-table.ts'

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
export const parseBlocks = (markup: string): ParsedBlocks => parseLines(markup.split('\n'), new BlockMemory())

/** The same of lines, which `memory` may have met before. */
export function parseLines(lines: readonly string[], memory: BlockMemory): ParsedBlocks {
  const known: KnownLine[] = []
  const numbers: number[] = []
  for (let number = 0; number < lines.length; number += 1) {
    const text = lines[number]!.trim()
    if (text === '') continue
    known.push(memory.lineOf(text))
    numbers.push(number)
  }
  const reader = new Reader(known, numbers, memory)
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
  readonly #lines: readonly KnownLine[]
  /** of the lines in the markup */
  readonly #numbers: readonly number[]
  readonly #counts: number[] = []
  readonly #memory: BlockMemory
  #at = 0

  constructor(lines: readonly KnownLine[], numbers: readonly number[], memory: BlockMemory) {
    this.#lines = lines
    this.#numbers = numbers
    this.#memory = memory
  }

  get line(): KnownLine | undefined {
    return this.#lines[this.#at]
  }

  readBlock(): Fault | null {
    const from = this.#at
    const line = this.line!
    const { mark } = line
    if (mark === '@') return this.#declare(line)
    if (mark.startsWith('|')) return this.#readTable(from)
    if (mark === '-' || mark === '+')
      return this.#together(
        from,
        this.#takeWhile(next => next.mark === mark),
        lines => listOf(lines, mark === '+'),
      )
    if (mark.startsWith('['))
      return this.#together(
        from,
        this.#takeWhile(next => next.mark.startsWith('[')),
        checksOf,
      )
    if (mark === '~')
      return this.#together(
        from,
        this.#takeWhile(next => next.mark === '~'),
        signatureOf,
      )
    if (mark === '=') return this.#readDirective(line)
    if (mark === '' && /^[-+|#%[\]~>=@{}]/.test(line.text)) return this.#fault(from)
    this.#at += 1
    const number = mark.startsWith('#') && mark.endsWith('.') ? this.#nextNumber(mark.length - 1) : null
    const known = number ? line.numbered?.get(number) : line.block
    if (known) return this.#add(from, known)
    const spans = spansOf(line)
    if (!spans || spans.length === 0) return this.#fault(from)
    const block = partOf(line, textBlock(mark, number, spans))
    if (number) {
      line.numbered ??= new Map()
      line.numbered.set(number, block)
    } else line.block = block
    return this.#add(from, block)
  }

  #nextNumber(level: number): string {
    this.#counts.length = Math.min(this.#counts.length, level)
    while (this.#counts.length < level) this.#counts.push(0)
    this.#counts[level - 1]! += 1
    const numbering: Numbering = this.declared.numbering === 'decimal' ? 'decimal' : 'chinese'
    return headingNumber(numbering, this.#counts)
  }

  #declare(line: KnownLine): Fault | null {
    const [, name, words] = /^@(\w+) +(\S.*)$/.exec(line.text) ?? []
    const spans = parseSpans(words ?? '')
    if (!name || !spans || name in this.declared) return this.#fault(this.#at)
    this.declared[name] = spans.map(span => span.text).join('')
    this.#at += 1
    return null
  }

  #readTable(from: number): Fault | null {
    const rows = this.#takeWhile((next, first) => first || (next.mark.startsWith('|') && next.mark !== '|:'))
    const made = this.#memory.blockOf(rows, () => parseTable(rows))
    return 'at' in made ? { line: this.#numbers[from + made.at] ?? 0, subject: made.subject } : this.#add(from, made)
  }

  #together(from: number, lines: readonly KnownLine[], make: (lines: readonly KnownLine[]) => Block | null): Fault | null {
    const made = this.#memory.blockOf(lines, () => make(lines))
    return made ? this.#add(from, made) : this.#fault(from)
  }

  #readDirective(line: KnownLine): Fault | null {
    const from = this.#at
    this.#at += 1
    const block = line.block ?? directiveOf(line.text)
    if (!block) return this.#fault(from)
    line.block ??= partOf(line, block)
    return this.#add(from, block)
  }

  #takeWhile(belongs: (line: KnownLine, first: boolean) => boolean): readonly KnownLine[] {
    const from = this.#at
    while (this.line && belongs(this.line, this.#at === from)) this.#at += 1
    return this.#lines.slice(from, this.#at)
  }

  #fault(at: number): Fault {
    return { line: this.#numbers[at]!, subject: this.#lines[at]!.text.slice(0, 40) }
  }

  #add(at: number, block: Block): null {
    this.blocks.push(block)
    this.starts.push(this.#numbers[at]!)
    return null
  }
}

/** The words behind the mark, null where they are not well formed. */
function spansOf(line: KnownLine): readonly Span[] | null {
  if (line.spans !== undefined) return line.spans
  const spans = parseSpans(line.text.slice(line.mark.length).trim())
  line.spans = spans && partOf(line, spans)
  return line.spans
}

function listOf(lines: readonly KnownLine[], ordered: boolean): Block | null {
  const items = lines.map(spansOf)
  return isWhole(items) ? { type: 'list', ordered, items } : null
}

function checksOf(lines: readonly KnownLine[]): Block | null {
  const spans: readonly (readonly Span[] | null)[] = lines.map(spansOf)
  if (!isWhole(spans)) return null
  return { type: 'checks', items: spans.map((words, at) => ({ checked: lines[at]!.mark === '[x]', spans: words })) }
}

function signatureOf(all: readonly KnownLine[]): Block | null {
  const lines = all
    .filter(line => line.text !== '~seal')
    .map(line => splitAt(line.text.slice(1), '|').map(part => (parseSpans(part.trim()) ?? []).map(span => span.text).join('')))
  if (lines.some(([label, value]) => !label || value === '')) return null
  return {
    type: 'signature',
    lines: lines.map(([label = '', value]) => ({ label, ...(value ? { value } : {}) })),
    seal: all.length > lines.length,
  }
}

function directiveOf(text: string): Block | null {
  if (/^=(?:box|tick) /.test(text)) return boxOf(text)
  const [, name = '', words = ''] = /^=(=+|i|!|\d+|contents)(?: +(\S.*)?)?$/.exec(text) ?? []
  if (name.startsWith('=')) return { type: 'pageBreak' }
  if (/^\d+$/.test(name)) return { type: 'space', lines: Number(name) }
  const spans = parseSpans(words)
  if (!spans?.length) return null
  if (name === 'contents') return { type: 'contents', title: spans.map(span => span.text).join('') }
  return name ? { type: 'note', tone: name === 'i' ? 'info' : 'warning', spans } : null
}

function boxOf(text: string): Block | null {
  const [head = '', value, more] = splitAt(text, '|')
  const [, kind, name = '', words = ''] = /^=(box|tick) +([\w.-]+) +(\S.*)$/.exec(head.trim()) ?? []
  const label = parseSpans(words)
    ?.map(({ text }) => text)
    .join('')
  const spans = parseSpans((value ?? '').trim())
  if (!label || !spans || value === undefined || more !== undefined) return null
  if (kind === 'box') return { type: 'box', name, label, spans }
  const mark = spans.map(({ text }) => text).join('')
  return mark === '' || mark === 'x' ? { type: 'tick', name, label, checked: mark === 'x' } : null
}

function textBlock(mark: string, number: string | null, spans: readonly Span[]): Block {
  if (mark === '%') return { type: 'title', spans }
  if (mark === '>') return { type: 'paragraph', spans }
  if (mark === '><') return { type: 'paragraph', spans, align: 'center' }
  if (mark === '>>') return { type: 'paragraph', spans, align: 'right' }
  if (!mark.startsWith('#')) return { type: 'paragraph', spans, indent: true }
  const level = mark.endsWith('.') ? mark.length - 1 : mark.length
  if (level !== 1 && level !== 2 && level !== 3) return { type: 'heading', level: 4, ...(number ? { number } : {}), spans }
  return { type: 'heading', level, ...(number ? { number } : {}), spans }
}

const isWhole = (items: readonly (readonly Span[] | null)[]): items is readonly (readonly Span[])[] =>
  items.every(item => item !== null && item.length > 0)
