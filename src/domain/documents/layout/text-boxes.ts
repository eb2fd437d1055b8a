import type { Block, Span } from '../block.ts'
import { Recent } from '../recent.ts'
import { TypesetError } from '../typeset-error.ts'
import type { Box, Mark } from './box.ts'
import { breakLines, type Line, type Measure, type Metrics } from './break-lines.ts'
import { baseline, type TextStyle } from './style.ts'

/** What texts and blocks seen before became; the words of a template come again in every document. */
export interface LayoutMemory {
  readonly lines: Recent<string, Map<Measure, readonly Line[]>>
  readonly boxes: Recent<Block, readonly Box[]>
  /** one object for equal measures, by their width */
  readonly measures: Map<number, Measure[]>
}

/** For one set of metrics. What one document alone says must not pile up. */
export const createLayoutMemory = (): LayoutMemory => ({ lines: new Recent(1500), boxes: new Recent(1000), measures: new Map() })

/** What every block needs to become boxes. `block` is its index, for errors; null for head and foot. */
export interface LayoutContext {
  readonly metrics: Metrics
  readonly block: number | null
  readonly memory: LayoutMemory
}

/** Throws a `TypesetError` naming the character that no glyph exists for. */
export function linesOf(spans: readonly Span[], measure: Measure, context: LayoutContext): readonly Line[] {
  const text = textKey(spans)
  const { lines } = context.memory
  const own = sameMeasure(measure, context.memory)
  const known = lines.get(text)
  const before = known?.get(own)
  if (before) return before
  const broken = breakLines(spans, measure, context.metrics)
  const excerpt = (): string =>
    textKey(spans)
      .replace(/[\u0001\u0002]/g, '')
      .slice(0, 40)
  if (!broken.ok) throw new TypesetError({ code: 'missing-glyph', character: broken.character, block: context.block, excerpt: excerpt() })
  // a column that cannot hold a single character
  if (measure.width < measure.size && broken.lines.some(({ width }) => width > measure.width + 0.5))
    throw new TypesetError({ code: 'overflow', block: context.block, excerpt: excerpt() })
  if (known) known.set(own, broken.lines)
  else lines.set(text, new Map([[own, broken.lines]]))
  return broken.lines
}

/** Templates have few widths, forms a few more. */
const mostWidths = 1000

function sameMeasure(measure: Measure, { measures }: LayoutMemory): Measure {
  const alike = measures.get(measure.width)
  for (const known of alike ?? [])
    if (known.size === measure.size && known.face === measure.face && known.indent === measure.indent && known.justify === measure.justify)
      return known
  if (alike) alike.push(measure)
  else {
    if (measures.size >= mostWidths) measures.clear()
    measures.set(measure.width, [measure])
  }
  return measure
}

const textKey = (spans: readonly Span[]): string =>
  spans.length === 1 && !spans[0]?.bold ? spans[0]!.text : spans.map(span => (span.bold ? `\u0001${span.text}\u0002` : span.text)).join('')

/** Words of a margin or a table of contents, which repeat what stands whole elsewhere: one line, cut with a sign when it is too long. */
export function oneLine(words: string, size: number, width: number, context: LayoutContext): Line {
  const measure = { size, face: 'text' as const, width, indent: 0, justify: false }
  const lines = linesOf([{ text: words }], measure, context)
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
): readonly Mark[] {
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
    draw: ({ top }) => drawLine(line, style, place.left + shiftOf(line, place.width, place.align ?? 'left'), top),
  }))
}
