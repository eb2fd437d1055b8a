import type { Box } from './box.ts'
import { type Drawing, drawingOf, type Layout, type OutlineEntry, type Placed } from './page.ts'
import { page } from './style.ts'

interface PlacedBox {
  readonly box: Box
  readonly top: number
}

/** Puts boxes on pages from top to bottom. What belongs together moves on together, unless no page could hold it. */
export function paginate(boxes: readonly Box[]): Layout {
  const pages = breakPages(boxes)
  const outline: OutlineEntry[] = []
  for (const [number, placed] of pages.entries())
    for (const { box, top } of placed) if (box.heading) outline.push({ ...box.heading, page: number, y: top })
  return {
    pages: pages.map(placed =>
      placed.map(({ box, top }, at): Placed => ({ top, drawing: drawn(box, at === 0, at === placed.length - 1, outline) })),
    ),
    outline,
  }
}

function drawn({ drawing, late }: Box, firstOnPage: boolean, lastOnPage: boolean, outline: readonly OutlineEntry[]): Drawing {
  if (late) return drawingOf(late(outline))
  return typeof drawing === 'function' ? drawing({ firstOnPage, lastOnPage }) : drawing
}

function breakPages(boxes: readonly Box[]): readonly (readonly PlacedBox[])[] {
  const start = page.height - page.top
  let current: PlacedBox[] = []
  const pages = [current]
  let y = start
  const put = (box: Box): void => {
    if (current.length > 0) y -= box.before
    current.push({ box, top: y })
    y -= box.height
  }
  const turn = (box: Box): void => {
    current = []
    pages.push(current)
    y = start
    for (const head of box.head ?? []) put(head)
  }
  for (let at = 0; at < boxes.length; ) {
    const end = endOfChain(boxes, at)
    const first = boxes[at]!
    const empty = current.length === 0
    if (!empty && (first.breakBefore || heightOf(boxes, at, end) > y - page.bottom + 0.01)) turn(first)
    for (; at < end; at += 1) {
      const box = boxes[at]!
      if (y - box.height < page.bottom - 0.01 && current.length > 0) turn(box)
      put(box)
    }
  }
  return pages
}

/** Index after the last box that must share a page with the one at `at`; a forced break ends the chain. */
function endOfChain(boxes: readonly Box[], at: number): number {
  let end = at + 1
  while (end < boxes.length && boxes[end - 1]!.keepNext && !boxes[end]!.breakBefore) end += 1
  return end
}

function heightOf(boxes: readonly Box[], from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at += 1) sum = sum + boxes[at]!.height + boxes[at]!.before
  return sum
}
