import type { Span } from '../block.ts'
import { TypesetError } from '../typeset-error.ts'
import type { Box, Mark } from './box.ts'
import { breakLines, type Line, type Measure, type Metrics } from './break-lines.ts'
import { baseline, type TextStyle } from './style.ts'

/** Lines by text, then by the measure that they were broken for. */
export type LineMemory = Map<string, Map<string, readonly Line[]>>

/** What every block needs to become boxes. `block` is its index, for errors; null for head and foot. */
export interface LayoutContext {
  readonly metrics: Metrics
  readonly block: number | null
  /** line breaks of texts seen before; the words of a template come again in every document */
  readonly memory: LineMemory
}

/** Throws a `TypesetError` naming the character that no glyph exists for. */
export function linesOf(spans: readonly Span[], measure: Measure, context: LayoutContext): readonly Line[] {
  const text = textKey(spans)
  const key = `${measure.size} ${measure.face} ${measure.width} ${measure.indent} ${measure.justify}`
  const measures = context.memory.get(text)
  const known = measures?.get(key)
  if (known) return known
  const broken = breakLines(spans, measure, context.metrics)
  const excerpt = (): string =>
    textKey(spans)
      .replace(/[\u0001\u0002]/g, '')
      .slice(0, 40)
  if (!broken.ok) throw new TypesetError({ code: 'missing-glyph', character: broken.character, block: context.block, excerpt: excerpt() })
  // a column that cannot hold a single character
  if (measure.width < measure.size && broken.lines.some(({ width }) => width > measure.width + 0.5))
    throw new TypesetError({ code: 'overflow', block: context.block, excerpt: excerpt() })
  if (measures) measures.set(key, broken.lines)
  else {
    // what one document alone says must not pile up
    if (context.memory.size > 5000) context.memory.clear()
    context.memory.set(text, new Map([[key, broken.lines]]))
  }
  return broken.lines
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
