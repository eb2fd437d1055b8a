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

/** A label in words: what may stand before it (1. (1) 一、 第一条) and behind it (a bracket, the same in English, a colon). */
export const labelOf = (words: string): RegExp =>
  new RegExp(
    `^(?:第?[(\\d一二三四五六七八九十][\\d一二三四五六七八九十.)、．条\\s]{0,6})?(?:${words})\\s{0,3}(?:\\([^()]{0,30}\\)|(?:/\\s?)?[a-z][a-z .]{2,40}(?=:|$))?\\s{0,3}(?::\\s*|$)`,
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
      const value = clean(rest || behind?.text || '')
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

/** 乙    方:, 地 址: blanks set the letters of a short label apart */
const closedUp = (text: string): string =>
  text.replace(/(?<![\u4e00-\u9fff])([\u4e00-\u9fff])\s{1,8}([\u4e00-\u9fff])(?=\s{0,4}[:：])/g, '$1$2')

/** A line that a tab or several blanks divide, or where a second label stands behind a value, has parts like the cells of a row. */
const partsOf = (line: Line): readonly Part[] =>
  line.cells?.map(cell => ({ ...cell, text: closedUp(cell.text) })) ??
  closedUp(line.text)
    .split(divided)
    .map(text => ({ text: text.trim(), box: line.box }))
const divided = /\t|\s{2,}|(?<=[::][^\n]{1,60}[^\s::])\s(?=[\u4e00-\u9fff]{2,12}[::])/

/** A value ends where another label begins on its line. */
const clean = (text: string): string =>
  text
    .slice(0, longestValue)
    .replace(/(?<=[^\s:])\s{1,20}[\u4e00-\u9fff]{2,12}:.*/, '')
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
