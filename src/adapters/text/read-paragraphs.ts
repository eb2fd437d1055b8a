import { mostNesting } from './office-archive.ts'

/** A paragraph, or a row of a table with its cells. */
export interface Paragraph {
  readonly text: string
  readonly cells?: readonly string[]
}

/** of a table of Word */
const mostColumns = 63

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Named and numbered ones; no document declares its own here, so that nothing grows. */
const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (all, name?: string, decimal?: string, hex?: string) => {
        if (name) return entities[name.toLowerCase()] ?? all
        const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
        return code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '
      })
    : text

/**
 * The paragraphs and table rows of a Word document in their order. Walks from tag to tag, so that a broken document costs no more than a good one;
 * what was deleted and the instructions of fields are no text.
 */
export function readParagraphs(xml: string, most: number): readonly Paragraph[] | 'too-many' | 'too-deep' {
  const found: Paragraph[] = []
  let nesting = 0
  let text = ''
  let inText = false
  let depth = 0
  let cells: string[] = []
  let cell: string[] = []
  let isSpanned = false
  let reachesDown = false
  let spans: number[] = []
  let columns = 1
  let above: readonly string[] = []
  const open: Readonly<Record<string, (tag: string) => void>> = {
    t: () => {
      inText = true
    },
    tab: () => {
      text += '\t'
    },
    // a line of its own, but within a cell
    br: () => {
      if (depth > 0) text += ' '
      else close.p?.()
    },
    // a table inside a cell is text of that cell
    tr: () => {
      depth += 1
      if (depth === 1) [cells, spans, reachesDown] = [[], [], false]
    },
    tc: () => {
      if (depth === 1) [cell, isSpanned, columns] = [[], false, 1]
    },
    gridSpan: tag => {
      if (depth === 1) columns = Math.min(mostColumns, Number(/val="(\d{1,3})"/.exec(tag)?.[1] ?? 1))
    },
    // the cell above reaches down over this one
    vMerge: tag => {
      if (depth !== 1) return
      isSpanned = !tag.includes('restart')
      reachesDown ||= !isSpanned
    },
  }
  const close: Readonly<Record<string, () => void>> = {
    t: () => {
      inText = false
    },
    p: () => {
      const said = text.trim()
      text = ''
      if (depth > 0) cell.push(said)
      else if (said) found.push({ text: said })
    },
    tc: () => {
      const said = cell.filter(Boolean).join(' ')
      if (depth !== 1) return
      cells.push(said || (isSpanned ? (above[cells.length] ?? '') : ''))
      spans.push(columns)
    },
    tr: () => {
      depth = Math.max(0, depth - 1)
      if (depth > 0) return
      // names of columns in two rows: those that span several stand over as many below
      if (reachesDown) cells = cells.flatMap((said, index) => [said, ...Array.from({ length: (spans[index] ?? 1) - 1 }, () => '')])
      if (cells.some(Boolean)) found.push({ text: cells.filter(Boolean).join(' '), cells })
      above = cells
    },
  }
  for (let at = xml.indexOf('<'); at >= 0 && found.length <= most; ) {
    const end = xml.indexOf('>', at)
    if (end < 0) break
    const [, slash, name = ''] = /^<(\/?)(?:\w{1,20}:)?(\w{1,20})(?![\w:])/.exec(xml.slice(at, at + 50)) ?? []
    if (slash) nesting -= 1
    else if (name && xml[end - 1] !== '/') nesting += 1
    if (nesting > mostNesting) return 'too-deep'
    if (slash) close[name]?.()
    else if (name !== 't' || xml[end - 1] !== '/') open[name]?.(xml.slice(at, end))
    const next = xml.indexOf('<', end)
    if (inText && next > 0) text += decoded(xml.slice(end + 1, next))
    at = next
  }
  return found.length > most ? 'too-many' : found
}
