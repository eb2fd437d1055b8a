import { around, type Line } from './line.ts'
import { type Placed, straighten } from './straighten.ts'

/** Boxes under it are smudges and seals. */
const leastConfidence = 0.6
/** in heights of a line: what is farther apart stands in two columns */
const wideGap = 1
/** and what stands under others of its column needs less */
const columnGap = 0.1
/** in heights, by which words of one column are out of line */
const outOfLine = 0.4
/** other rows that have a word in the same column */
const leastAligned = 2

/** Words of one scanned page as the rows that they stand in, each from left to right; wide gaps divide a row into cells. */
export function rowsOfScan(lines: readonly Line[]): readonly Line[] {
  const clear = lines.filter(line => line.confidence >= leastConfidence && line.text.trim() !== '')
  if (clear.length === 0) return []
  const { placed, height } = straighten(clear, true)
  const rows: Placed[][] = []
  for (const word of placed.toSorted((a, b) => a.cy - b.cy)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && word.cy - first.cy < height * 0.5) row.push(word)
    else rows.push([word])
  }
  const inOrder = rows.map(row => row.toSorted((a, b) => a.left - b.left))
  const isInColumn = columnsIn(inOrder, height)
  return inOrder.map(row => rowOf(row, height, isInColumn))
}

/** Whether a word stands in a column: other rows have one that begins, or has its middle, at the same place and is not their first. */
function columnsIn(rows: readonly (readonly Placed[])[], height: number): (word: Placed) => boolean {
  const near = height * outOfLine
  const later = rows.map(row => row.slice(1))
  return word => {
    const aligned = later.filter(row => row.some(other => Math.abs(other.left - word.left) < near || Math.abs(other.cx - word.cx) < near))
    // its own row is one of them
    return aligned.length > leastAligned
  }
}

function rowOf(words: readonly Placed[], height: number, isInColumn: (word: Placed) => boolean): Line {
  const cells: Placed[][] = []
  for (const word of words) {
    const last = cells.at(-1)?.at(-1)
    const gap = last ? (word.left - last.right) / height : wideGap
    if (gap < columnGap || (gap < wideGap && !isInColumn(word))) cells.at(-1)?.push(word)
    else cells.push([word])
  }
  const parts = cells.map(cell => ({
    text: cell.map(({ line }) => asWritten(line.text)).join(' '),
    box: around(cell.map(({ line }) => line.box)),
  }))
  return {
    text: parts.map(({ text }) => text).join(' '),
    box: around(parts.map(({ box }) => box)),
    page: words[0]?.line.page ?? 1,
    confidence: Math.min(...words.map(({ line }) => line.confidence)),
    ...(parts.length > 1 ? { cells: parts } : {}),
  }
}

/** Half-width, its blanks kept; 丶 is how a recogniser writes 、, and 2026-12-2010:21:33 a day and its time. */
const asWritten = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/丶/g, '、')
    .replace(/(?<!\d)(\d{4}[-/.]\d{2}[-/.]\d{2})(\d{1,2}:\d{2})/g, '$1 $2')
    .trim()
