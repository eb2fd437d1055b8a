import { around, type Line, type Part, type ReadItem } from './line.ts'
import { below, isHeaderRow } from './table-column.ts'

export interface Labelled {
  readonly value: string
  readonly line: Line
  readonly quote: string
  readonly box: Part['box']
}

const longestValue = 200
const anyLabel = /^[^::]{1,20}(?<!\d)[::]/

/** A label in words: what may stand before it (1. (1) 一、 第一条) and behind it (a bracket, the same in English, a colon, or a blank before a day or a span of time). */
export const labelOf = (words: string): RegExp =>
  new RegExp(
    `^(?:第?[(\\d一二三四五六七八九十][\\d一二三四五六七八九十.)、．条\\s]{0,6})?(?:${words})\\s{0,3}(?:\\([^()]{0,30}\\)|(?:/\\s?)?[a-z][a-z .]{2,40}(?=:|$))?\\s{0,3}(?::\\s*|$|\\s(?=\\d{4}[-/.年]\\d|\\d{1,3}\\s?(?:个月|年)))`,
    'i',
  )

/** Every value behind a label: on its line, in the next cell, on the next line, or below it where it names a column. */
export function findLabelled(lines: readonly Line[], label: RegExp): readonly Labelled[] {
  return lines.flatMap((line, index) => {
    const parts = partsOf(line)
    return parts.flatMap((part, at) => {
      const head = label.exec(part.text)?.[0]
      if (head === undefined) return []
      const rest = part.text.slice(head.length)
      if (!rest && isHeaderRow(line))
        return below(lines, index, at).flatMap(({ line: row, part: cell }) => {
          const value = clean(cell.text)
          return value ? [{ value, line: row, quote: `${part.text} ${cell.text}`, box: cell.box }] : []
        })
      const next = parts[at + 1] ?? (line.cells ? undefined : lines[index + 1])
      const behind = rest || !next || anyLabel.test(next.text) ? null : next
      const value = clean(rest || (behind && inCell(lines, index, behind)) || '')
      if (!value) return []
      const at_ = behind && behind === lines[index + 1] ? (lines[index + 1] ?? line) : line
      return [
        {
          value,
          line: at_,
          quote: behind ? `${part.text} ${behind.text}` : part.text,
          box: around([part.box, ...(behind ? [behind.box] : [])]),
        },
      ]
    })
  })
}

/** in heights of a line: the next line of one cell of a page */
const leading = 1.8
/** in heights: lines of one cell begin at the same place */
const beside = 0.3

/** A cell of a page may be written in several lines, of which one stands beside its label: the others stand above or below it, nearer than the next row. */
function inCell(lines: readonly Line[], index: number, cell: Part): string {
  const line = lines[index]
  if (!line?.cells?.includes(cell) && !line?.cells?.some(({ box }) => box === cell.box)) return cell.text
  const height = cell.box[3]
  const goesOn = (other: Line | undefined, beyond: Line | undefined): string => {
    if (!other || other.cells || height <= 0 || other.page !== line.page || Math.abs(other.box[0] - cell.box[0]) > beside * height)
      return ''
    const away = Math.abs(other.box[1] - line.box[1])
    const next = beyond?.page === other.page ? Math.abs(beyond.box[1] - other.box[1]) : Number.POSITIVE_INFINITY
    return away < leading * height && away < next ? other.text : ''
  }
  const texts = [goesOn(lines[index - 1], lines[index - 2]), cell.text, goesOn(lines[index + 1], lines[index + 2])]
  return texts.filter(Boolean).join(/[a-z]$/i.test(texts[0] ?? '') ? ' ' : '')
}

/** 乙    方:, 地 址: blanks set the letters of a short label apart */
export const closedUp = (text: string): string =>
  text.replace(/(?<![\u4e00-\u9fff])([\u4e00-\u9fff])\s{1,8}([\u4e00-\u9fff])(?:\s{1,8}([\u4e00-\u9fff]))?(?=\s{0,4}[:：])/g, '$1$2$3')

/** A line that a tab or several blanks divide, or where a second label stands behind a value, has parts like the cells of a row. */
const partsOf = (line: Line): readonly Part[] =>
  line.cells?.map(cell => ({ ...cell, text: closedUp(cell.text) })) ??
  closedUp(line.text)
    .split(divided)
    .map(text => ({ text: text.trim(), box: line.box }))
const divided = /\t|\s{2,}|\s\|\s|(?<=[::][^\n]{1,60}[^\s::])\s(?=[\u4e00-\u9fff]{2,12}[::])/

/** A value ends where another label begins on its line. */
export const clean = (text: string): string =>
  text
    .slice(0, longestValue)
    .replace(/(?<=[^\s:])\s{1,20}(?:[\u4e00-\u9fff]{2,12}|ip):.*/i, '')
    .replace(/^[\s:_]+|(?<![\s。;,;_])[\s。;,;_]+$/g, '')

/** What was found, as an item. */
export const itemOf = (name: string, { value, line, quote, box }: Labelled, more: Partial<ReadItem> = {}): ReadItem => ({
  name,
  value,
  quote: quote.slice(0, 500),
  page: line.page,
  box,
  confidence: line.confidence,
  ...(line.row === undefined ? {} : { row: line.row }),
  ...more,
})

/** A whole line, as something that was found. */
export const wholeLine = (line: Line, value: string): Labelled => ({ value, line, quote: line.text, box: line.box })
