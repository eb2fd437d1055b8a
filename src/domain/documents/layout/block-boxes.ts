import type { Block } from '../block.ts'
import { isRecurring } from '../recurring.ts'
import { type Box, nothing } from './box.ts'
import type { Measure } from './break-lines.ts'
import { type Draw, drawingOf, type OutlineEntry } from './page.ts'
import { baseline, body, check, contentsLine, headings, note, page, seal, type TextStyle, textWidth, title } from './style.ts'
import { tableBoxes } from './table-boxes.ts'
import { drawLine, type LayoutContext, lineBoxes, linesOf, oneLine, spansOf } from './text-boxes.ts'

/** The boxes of one block; a page break gives none and marks the next block instead. `headingCount` sizes a table of contents. */
export function blockBoxes(block: Block, context: LayoutContext, headingCount: number): readonly Box[] {
  switch (block.type) {
    case 'title':
      return lineBoxes(linesOf(block.spans, measureOf(title, textWidth, 0, false), context), title, {
        left: page.left,
        width: textWidth,
        align: 'center',
        keepNext: true,
      })
    case 'heading':
      return headingBoxes(block, context)
    case 'paragraph': {
      const indent = block.indent ? body.size * 2 : 0
      const align = block.align ?? 'left'
      const lines = linesOf(block.spans, measureOf(body, textWidth, indent, align === 'left'), context)
      return lineBoxes(lines, body, { left: page.left, width: textWidth, align })
    }
    case 'list':
      return afterLast(inCompany(block.items.map((item, at) => itemBoxes(item, block.ordered ? `${at + 1}.` : '•', context))))
    case 'checks':
      return afterLast(inCompany(block.items.map(item => checkBoxes(item, context))))
    case 'table':
      return tableBoxes(block, context)
    case 'note':
      return noteBoxes(block, context)
    case 'signature':
      return signatureBoxes(block, context)
    case 'space':
      return [{ height: body.leading * block.lines, before: 0, keepNext: true, drawing: nothing }]
    case 'contents':
      return contentsBoxes(block.title, context, headingCount)
    // became lines before
    case 'box':
    case 'tick':
      return []
    case 'pageBreak':
      return []
  }
}

/** No page begins with the last item of a list alone or ends with its first. */
const inCompany = (items: readonly (readonly Box[])[]): readonly Box[] =>
  items.flatMap((boxes, at) =>
    at < items.length - 1 && (at === 0 || at === items.length - 2)
      ? boxes.map((box, line) => (line === boxes.length - 1 ? { ...box, keepNext: true } : box))
      : boxes,
  )

const afterLast = (boxes: readonly Box[]): readonly Box[] =>
  boxes.map((box, at) => (at === boxes.length - 1 ? { ...box, height: box.height + body.after } : box))

const measureOf = (style: TextStyle, width: number, indent: number, justify: boolean): Measure => ({
  size: style.size,
  face: style.face,
  width,
  indent,
  justify,
})

function headingBoxes(block: Extract<Block, { readonly type: 'heading' }>, context: LayoutContext): readonly Box[] {
  const style = headings[block.level - 1]!
  const spans = block.number ? [{ text: block.number }, ...block.spans] : block.spans
  const indent = block.level > 1 && block.number && !block.number.endsWith(' ') ? body.size * 2 : 0
  const lines = linesOf(spans, measureOf(style, textWidth, indent, false), context)
  const text = spans.map(span => span.text).join('')
  return lineBoxes(lines, style, { left: page.left, width: textWidth, keepNext: true }).map((box, at) =>
    at === 0 ? { ...box, heading: { level: block.level, title: text } } : box,
  )
}

const tight: TextStyle = { ...body, after: 0 }

/** A box with more below what it draws. */
const below = (box: Box, draws: readonly Draw[]): Box =>
  typeof box.drawing === 'function' ? box : { ...box, drawing: drawingOf([...draws, ...box.drawing.draws]) }

function itemBoxes(spans: Parameters<typeof linesOf>[0], mark: string, context: LayoutContext): readonly Box[] {
  const known = context.memory.items.get(spans)
  if (known?.mark === mark) {
    for (const { drawing } of known.boxes) if (typeof drawing !== 'function') drawing.again = true
    return known.boxes
  }
  const hang = body.size * 2
  const lines = linesOf(spans, measureOf(body, textWidth - hang - body.size, 0, true), context)
  const [label] = linesOf(spansOf(mark, context), measureOf(body, hang, 0, false), context)
  const left = page.left + body.size + hang
  const boxes = lineBoxes(lines, tight, { left, width: textWidth - hang - body.size }).map((box, at) =>
    at === 0 && label ? below(box, drawLine(label, body, left - label.width - 6, 0)) : box,
  )
  if (isRecurring(spans)) context.memory.items.set(spans, { mark, boxes })
  return boxes
}

function checkBoxes(
  item: { readonly checked: boolean; readonly spans: Parameters<typeof linesOf>[0] },
  context: LayoutContext,
): readonly Box[] {
  const hang = check.size + check.gap
  const lines = linesOf(item.spans, measureOf(body, textWidth - hang, 0, true), context)
  const y = -body.leading / 2 - check.size / 2
  const mark: Draw = { kind: 'check', x: page.left, y, size: check.size, checked: item.checked }
  return lineBoxes(lines, tight, { left: page.left + hang, width: textWidth - hang }).map((box, at) => (at > 0 ? box : below(box, [mark])))
}

function noteBoxes(block: Extract<Block, { readonly type: 'note' }>, context: LayoutContext): readonly Box[] {
  const width = textWidth - 2 * note.padding
  const lines = linesOf(block.spans, measureOf(note, width, 0, true), context)
  return lines.map((line, at) => {
    const first = at === 0
    const last = at === lines.length - 1
    const height = note.leading + (first ? note.padding - 3 : 0) + (last ? note.padding - 3 : 0)
    return {
      height: height + (last ? note.after : 0),
      before: first ? note.before : 0,
      keepNext: !last,
      drawing: drawingOf([
        { kind: 'shade', x: page.left, y: -height, width: textWidth, height, gray: 0.955 },
        { kind: 'shade', x: page.left, y: -height, width: 2.5, height, gray: block.tone === 'warning' ? 0.25 : 0.7 },
        ...drawLine(line, note, page.left + note.padding, first ? 3 - note.padding : 0),
      ]),
    }
  })
}

function signatureBoxes(block: Extract<Block, { readonly type: 'signature' }>, context: LayoutContext): readonly Box[] {
  const left = page.left + textWidth * 0.4
  const width = textWidth * 0.6
  const room: readonly Box[] = block.seal ? [{ height: seal.room, before: 0, keepNext: true, drawing: nothing }] : []
  const boxes = block.lines.flatMap(({ label, value }) => {
    const lines = linesOf(spansOf(value ? `${label}${value}` : label, context), measureOf(body, width, 0, false), context)
    return lineBoxes(lines, { ...tight, leading: 25 }, { left, width, keepNext: true }).map((box, at) => {
      const line = lines[at]!
      if (value || at < lines.length - 1) return box
      const y = -baseline(25, body.size) - 3
      return below(box, [{ kind: 'rule', x1: left + line.width + 4, y1: y, x2: left + width, y2: y, width: 0.5 }])
    })
  })
  const spaced = [...room, ...boxes]
  return spaced.map((box, at) => ({ ...box, before: at === 0 ? 14 : box.before, keepNext: at < spaced.length - 1 }))
}

/** One line for each heading of the first level, filled in when the pages are known. */
function contentsBoxes(words: string, context: LayoutContext, headingCount: number): readonly Box[] {
  const heading = headings[0]!
  const head = lineBoxes(linesOf(spansOf(words, context), measureOf(heading, textWidth, 0, false), context), heading, {
    left: page.left,
    width: textWidth,
    align: 'center',
    keepNext: true,
  })
  const draw =
    (at: number) =>
    (outline: readonly OutlineEntry[]): readonly Draw[] => {
      const entry = outline.filter(({ level }) => level === 1)[at]
      if (!entry) return []
      const left = page.left
      const style = contentsLine
      const line = oneLine(entry.title, style.size, textWidth - 80, context)
      const number = oneLine(`${entry.page + 1}`, style.size, 80, context)
      const right = page.left + textWidth - number.width
      const y = -baseline(contentsLine.leading, style.size)
      return [
        ...drawLine(line, style, left, 0),
        { kind: 'rule', x1: left + line.width + 6, y1: y + 1, x2: right - 6, y2: y + 1, width: 0.7, dotted: true },
        ...drawLine(number, style, right, 0),
      ]
    }
  const rows = Array.from({ length: headingCount }, (_, at): Box => {
    return { height: contentsLine.leading, before: 0, keepNext: false, drawing: nothing, late: draw(at) }
  })
  return [...head, ...rows]
}
