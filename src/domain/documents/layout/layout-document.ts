import type { Block, DocumentMeta, Span } from '../block.ts'
import { isRecurring } from '../recurring.ts'
import { staysWithNext } from '../stays-with-next.ts'
import { TypesetError } from '../typeset-error.ts'
import { blockBoxes } from './block-boxes.ts'
import { type Box, nothing } from './box.ts'
import type { Metrics } from './break-lines.ts'
import { type Draw, drawingOf, type Layout } from './page.ts'
import { paginate } from './paginate.ts'
import { body, margin, page, table, textWidth } from './style.ts'
import { type Align, type LayoutContext, type LayoutMemory, oneLine, shiftOf } from './text-boxes.ts'

/**
 * Blocks to pages: pure, and the same for the same blocks. Without a heading the title is the bookmark. Throws a `TypesetError` when a
 * character has no glyph.
 */
export function layoutDocument(blocks: readonly Block[], meta: DocumentMeta, metrics: Metrics, memory: LayoutMemory): Layout {
  const headingCount = blocks.filter(block => block.type === 'heading' && block.level === 1).length
  const titled = blocks.some(block => block.type === 'heading') ? -1 : blocks.findIndex(block => block.type === 'title')
  let turn = false
  const boxes: Box[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!
    const made = knownBoxes(block, memory) ?? newBoxes(block, { metrics, memory, block: index }, headingCount)
    const start = boxes.length
    for (const box of made) boxes.push(box)
    const last = boxes.length - 1
    if (last < start) {
      turn ||= block.type === 'pageBreak'
      continue
    }
    if (index === titled) boxes[start] = { ...boxes[start]!, heading: { level: 1, title: wordsOf(block) } }
    if (turn) boxes[start] = { ...boxes[start]!, breakBefore: true }
    // the end of a block stays with what follows it
    if (!boxes[last]!.keepNext && staysWithNext(blocks, index)) boxes[last] = { ...boxes[last]!, keepNext: true }
    turn = false
  }
  const layout = paginate(boxes.length ? boxes : [empty])
  const context: LayoutContext = { metrics, memory, block: null }
  return {
    outline: layout.outline,
    pages: layout.pages.map((draws, number) => [
      ...draws,
      { top: 0, drawing: drawingOf(margins(meta, number, layout.pages.length, context)) },
    ]),
  }
}

function knownBoxes(block: Block, { boxes }: LayoutMemory): readonly Box[] | undefined {
  const known = boxes.get(block)
  for (const { drawing } of known ?? []) if (typeof drawing !== 'function') drawing.again = true
  return known
}

function newBoxes(block: Block, context: LayoutContext, headingCount: number): readonly Box[] {
  const boxes = blockBoxes(block, context, headingCount)
  if (boxes.some(({ height }) => height > typeArea)) throw overflow(block, context.block ?? 0)
  // a table of contents depends on the other blocks
  if (block.type !== 'contents' && isRecurring(block)) context.memory.boxes.set(block, boxes)
  return boxes
}

/** What no page can hold: rows joined by a cell that cannot be divided. */
const typeArea = page.height - page.top - page.bottom + body.after + table.after

const overflow = (block: Block, index: number): TypesetError =>
  new TypesetError({ code: 'overflow', block: index, excerpt: excerptOf(block) })

function excerptOf(block: Block): string {
  const longest = (texts: readonly string[]): string => texts.reduce((most, text) => (text.length > most.length ? text : most), '')
  const words = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')
  return longest('spans' in block ? [words(block.spans)] : 'rows' in block ? block.rows.flat().map(cell => words(cell.spans)) : []).slice(
    0,
    40,
  )
}

const wordsOf = (block: Block): string => ('spans' in block ? block.spans.map(({ text }) => text).join('') : '')

const empty: Box = { height: 0, before: 0, keepNext: false, drawing: nothing }

/** Running head, stamp, foot and page number. */
function margins(meta: DocumentMeta, number: number, count: number, context: LayoutContext): readonly Draw[] {
  const text = (words: string, y: number, align: Align, width: number = textWidth): readonly Draw[] => {
    const line = oneLine(words, margin.size, width, context)
    const left = page.left + shiftOf(line, textWidth, align)
    return line.runs.map(run => ({ kind: 'text', face: run.face, size: margin.size, x: left + run.x, y, text: run.text, spread: 0 }))
  }
  const pageWords = meta.page?.replace('{page}', `${number + 1}`).replace('{pages}', `${count}`)
  const ruleY = margin.headBaseline - 6
  return [
    ...(meta.head && number > 0 ? text(meta.head, margin.headBaseline, 'left', meta.stamp ? textWidth * 0.85 : textWidth) : []),
    ...(meta.stamp ? text(meta.stamp, margin.headBaseline, 'right') : []),
    ...((meta.head && number > 0) || meta.stamp
      ? [{ kind: 'rule', x1: page.left, y1: ruleY, x2: page.left + textWidth, y2: ruleY, width: margin.rule } as const]
      : []),
    ...(meta.footer ? text(meta.footer, margin.footBaseline, 'left') : []),
    ...(pageWords ? text(pageWords, margin.footBaseline, 'right') : []),
  ]
}
