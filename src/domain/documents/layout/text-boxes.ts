import type { Block, Cell, Span } from '../block.ts'
import { Recent } from '../recent.ts'
import { isRecurring, recurring } from '../recurring.ts'
import { TypesetError } from '../typeset-error.ts'
import type { Box } from './box.ts'
import { breakLines, type Line, type Measure, type Metrics } from './break-lines.ts'
import { type Draw, type Drawing, drawingOf } from './page.ts'
import { baseline, type TextStyle } from './style.ts'

export interface LaidCell {
  readonly cell: Cell
  readonly x: number
  readonly width: number
  readonly lines: readonly Line[]
  readonly height: number
}

/** A row of a table; drawn already when no cell reaches into or out of it. */
export interface LaidRow {
  readonly cells: readonly LaidCell[]
  readonly height: number
  readonly drawing: Drawing | null
}

/** What was laid before, by what it was made of; the words of a template come again in every document. */
export interface LayoutMemory {
  readonly lines: Recent<readonly Span[], { readonly measure: Measure; readonly lines: readonly Line[] }>
  readonly boxes: Recent<Block, readonly Box[]>
  readonly items: Recent<readonly Span[], { readonly mark: string; readonly boxes: readonly Box[] }>
  readonly rows: Recent<readonly Cell[], { readonly widths: readonly number[]; readonly row: LaidRow }>
  /** words that are no part of a block */
  readonly words: Recent<string, readonly Span[]>
}

/** For one set of metrics. What one document alone says must not pile up. */
export const createLayoutMemory = (): LayoutMemory => ({
  lines: new Recent(1500),
  boxes: new Recent(1000),
  items: new Recent(500),
  rows: new Recent(1000),
  words: new Recent(200),
})

/** What every block needs to become boxes. `block` is its index, for errors; null for head and foot. */
export interface LayoutContext {
  readonly metrics: Metrics
  readonly block: number | null
  readonly memory: LayoutMemory
}

/** Throws a `TypesetError` naming the character that no glyph exists for. */
export function linesOf(spans: readonly Span[], measure: Measure, context: LayoutContext): readonly Line[] {
  const { lines } = context.memory
  const known = lines.get(spans)
  if (known && alike(known.measure, measure)) return known.lines
  const broken = breakLines(spans, measure, context.metrics)
  const excerpt = (): string =>
    spans
      .map(({ text }) => text)
      .join('')
      .slice(0, 40)
  if (!broken.ok) throw new TypesetError({ code: 'missing-glyph', character: broken.character, block: context.block, excerpt: excerpt() })
  // a column that cannot hold a single character
  if (measure.width < measure.size && broken.lines.some(({ width }) => width > measure.width + 0.5))
    throw new TypesetError({ code: 'overflow', block: context.block, excerpt: excerpt() })
  if (isRecurring(spans)) lines.set(spans, { measure, lines: broken.lines })
  return broken.lines
}

const alike = (a: Measure, b: Measure): boolean =>
  a === b || (a.width === b.width && a.size === b.size && a.face === b.face && a.indent === b.indent && a.justify === b.justify)

/** Words as spans, the same for the same words. */
export function spansOf(words: string, { memory }: LayoutContext): readonly Span[] {
  const known = memory.words.get(words)
  if (known) return known
  const spans = recurring([{ text: words }])
  memory.words.set(words, spans)
  return spans
}

/** Words of a margin or a table of contents, which repeat what stands whole elsewhere: one line, cut with a sign when it is too long. */
export function oneLine(words: string, size: number, width: number, context: LayoutContext): Line {
  const measure = { size, face: 'text' as const, width, indent: 0, justify: false }
  const lines = linesOf(spansOf(words, context), measure, context)
  if (lines.length === 1) return lines[0]!
  const characters = [...words]
  const fits = lines[0]!.runs.reduce((sum, run) => sum + [...run.text].length, 0)
  for (let kept = fits; kept > 0; kept -= 1) {
    const cut = linesOf([{ text: `${characters.slice(0, kept).join('').trimEnd()}…` }], measure, context)
    if (cut.length === 1) return cut[0]!
  }
  return lines[0]!
}

export type Align = 'left' | 'center' | 'right'

/** Draws of one line whose left edge and top are given. */
export function drawLine(
  line: Line,
  style: { readonly size: number; readonly leading: number },
  left: number,
  top: number,
): readonly Draw[] {
  const y = top - baseline(style.leading, style.size)
  return line.runs.map(run => ({
    kind: 'text',
    face: run.face,
    size: style.size,
    x: left + run.x,
    y,
    text: run.text,
    spread: run.spread,
  }))
}

export const shiftOf = (line: Line, width: number, align: Align): number =>
  align === 'left' ? 0 : (width - line.width) / (align === 'center' ? 2 : 1)

/** Lines as boxes that leave neither the first nor the last line alone on a page. */
export function lineBoxes(
  lines: readonly Line[],
  style: TextStyle,
  place: { readonly left: number; readonly width: number; readonly align?: Align; readonly keepNext?: boolean },
): readonly Box[] {
  return lines.map((line, at) => ({
    height: style.leading + (at === lines.length - 1 ? style.after : 0),
    before: at === 0 ? style.before : 0,
    keepNext: at < lines.length - 1 ? at === 0 || at === lines.length - 2 || place.keepNext === true : place.keepNext === true,
    drawing: drawingOf(drawLine(line, style, place.left + shiftOf(line, place.width, place.align ?? 'left'), 0)),
  }))
}
