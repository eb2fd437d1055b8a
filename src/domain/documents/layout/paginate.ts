import type { Box, Mark } from './box.ts'
import type { Draw, Layout, OutlineEntry } from './page.ts'
import { page } from './style.ts'

interface Placed {
  readonly box: Box
  readonly top: number
}

/** Puts boxes on pages from top to bottom. What belongs together moves on together, unless no page could hold it. */
export function paginate(boxes: readonly Box[]): Layout {
  const pages = breakPages(boxes)
  const outline: OutlineEntry[] = []
  const marks: Mark[][] = pages.map((placed, number) =>
    placed.flatMap(({ box, top }, at) => {
      if (box.heading) outline.push({ ...box.heading, page: number, y: top })
      return box.draw({ top, firstOnPage: at === 0, lastOnPage: at === placed.length - 1 })
    }),
  )
  return {
    pages: marks.map(page => page.flatMap((mark): readonly Draw[] => (typeof mark === 'function' ? mark(outline) : [mark]))),
    outline,
  }
}

function breakPages(boxes: readonly Box[]): readonly (readonly Placed[])[] {
  const start = page.height - page.top
  const pages: Placed[][] = [[]]
  let y = start
  const put = (box: Box): void => {
    const current = pages.at(-1)!
    if (current.length > 0) y -= box.before
    current.push({ box, top: y })
    y -= box.height
  }
  const turn = (box: Box): void => {
    pages.push([])
    y = start
    for (const head of box.head ?? []) put(head)
  }
  for (let at = 0; at < boxes.length; ) {
    const end = endOfChain(boxes, at)
    const chain = boxes.slice(at, end)
    const first = chain[0]!
    const room = y - page.bottom
    const whole = heightOf(chain, pages.at(-1)!.length === 0)
    const empty = pages.at(-1)!.length === 0
    if (!empty && (first.breakBefore || whole > room + 0.01)) turn(first)
    for (const box of chain) {
      if (y - box.height < page.bottom - 0.01 && pages.at(-1)!.length > 0) turn(box)
      put(box)
    }
    at = end
  }
  return pages
}

/** Index after the last box that must share a page with the one at `at`; a forced break ends the chain. */
function endOfChain(boxes: readonly Box[], at: number): number {
  let end = at + 1
  while (end < boxes.length && boxes[end - 1]!.keepNext && !boxes[end]!.breakBefore) end += 1
  return end
}

const heightOf = (chain: readonly Box[], top: boolean): number =>
  chain.reduce((sum, box, at) => sum + box.height + (at === 0 && top ? 0 : box.before), 0)
