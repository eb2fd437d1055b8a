import type { Span } from '../../../domain/documents/block.ts'
import type { Line } from '../../../domain/documents/layout/break-lines.ts'
import type { Draw } from '../../../domain/documents/layout/page.ts'
import { baseline } from '../../../domain/documents/layout/style.ts'
import { type LayoutContext, linesOf } from '../../../domain/documents/layout/text-boxes.ts'
import { TypesetError } from '../../../domain/documents/typeset-error.ts'

/** Points. Smaller type than this nobody reads on paper. */
const smallest = 6
/** where the form leaves it open */
const usual = 10.5
const step = 0.5
const padding = 2
/** height of a line in parts of the size */
const leading = 1.3

export interface Box {
  readonly width: number
  readonly height: number
  readonly multiline: boolean
  /** the size that the form asks for, 0 where it leaves it open */
  readonly size: number
  readonly align: 'left' | 'center' | 'right'
}

/** The text of a box, wrapped and made smaller until it fits; throws an overflow where it does not at the smallest size. */
export function fitText(
  spans: readonly Span[],
  box: Box,
  context: LayoutContext,
): { readonly size: number; readonly draws: readonly Draw[] } {
  const width = box.width - 2 * padding
  const most = box.size > 0 ? box.size : Math.min(usual, (box.height - padding) / leading)
  for (let size = Math.max(most, smallest); size >= smallest; size -= step) {
    const lines = linesOf(spans, { size, face: 'text', width, indent: 0, justify: false }, context)
    if (fits(lines, size, width, box)) return { size, draws: drawsOf(lines, size, width, box) }
  }
  const excerpt = spans.map(({ text }) => text).join('')
  throw new TypesetError({ code: 'overflow', block: context.block, excerpt: excerpt.slice(0, 40) })
}

const fits = (lines: readonly Line[], size: number, width: number, { height, multiline }: Box): boolean =>
  lines.every(line => line.width <= width + 0.5) &&
  (multiline ? lines.length * size * leading <= height - padding : lines.length === 1 && size <= height)

/** From the top where there are several lines, in the middle where there is one. */
function drawsOf(lines: readonly Line[], size: number, width: number, { height, multiline, align }: Box): readonly Draw[] {
  const line = size * leading
  const top = multiline ? height - padding / 2 : (height + line) / 2
  return lines.flatMap(({ runs, width: natural }, at) => {
    const left = padding + (align === 'left' ? 0 : (width - natural) / (align === 'center' ? 2 : 1))
    const y = top - at * line - baseline(line, size)
    return runs.map((run): Draw => ({ kind: 'text', face: run.face, size, x: left + run.x, y, text: run.text, spread: 0 }))
  })
}
