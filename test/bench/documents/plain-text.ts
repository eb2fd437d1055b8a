import type { Block, Span } from '../../../src/domain/documents/block.ts'

/** What a block says, for writers whose own layout is plain: its lines, how large and in which of the two fonts. */
export interface PlainLine {
  readonly text: string
  readonly size: number
  readonly head: boolean
}

/** A row of a table: its cells beside each other, by their share of the width. */
export interface PlainRow {
  readonly cells: readonly { readonly text: string; readonly share: number; readonly head: boolean }[]
}

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

export function plainOf(block: Block): readonly (PlainLine | PlainRow)[] {
  const line = (text: string, size = 12, head = false): PlainLine => ({ text, size, head })
  switch (block.type) {
    case 'title':
      return [line(textOf(block.spans), 22, true)]
    case 'heading':
      return [line(`${block.number ?? ''}${textOf(block.spans)}`, 14, true)]
    case 'table': {
      const whole = block.widths.reduce((sum, width) => sum + width, 0)
      return block.rows.map(row => ({
        cells: row.map((cell, at) => ({
          text: textOf(cell.spans),
          share: row.length === block.widths.length ? (block.widths[at] ?? 1) / whole : 1 / row.length,
          head: cell.head ?? false,
        })),
      }))
    }
    case 'list':
      return block.items.map(item => line(`• ${textOf(item)}`))
    case 'checks':
      return block.items.map(({ spans }) => line(`- ${textOf(spans)}`))
    case 'signature':
      return block.lines.map(({ label, value }) => line(`${label}${value ?? '________'}`))
    default:
      return 'spans' in block ? [line(textOf(block.spans))] : []
  }
}

export const isRow = (each: PlainLine | PlainRow): each is PlainRow => 'cells' in each
