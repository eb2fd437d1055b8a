import { around, type Line } from './line.ts'
import { type Placed, straighten } from './straighten.ts'

/** Boxes under it are smudges and seals. */
const leastConfidence = 0.6
/** in heights of a line: what is farther apart stands in two columns */
const wideGap = 1

/** Words of one scanned page as the rows that they stand in, each from left to right; wide gaps divide a row into cells. */
export function rowsOfScan(lines: readonly Line[]): readonly Line[] {
  const clear = lines.filter(line => line.confidence >= leastConfidence && line.text.trim() !== '')
  if (clear.length === 0) return []
  const { placed, height } = straighten(clear)
  const rows: Placed[][] = []
  for (const word of placed.toSorted((a, b) => a.cy - b.cy)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && word.cy - first.cy < height * 0.5) row.push(word)
    else rows.push([word])
  }
  return rows.map(row =>
    rowOf(
      row.toSorted((a, b) => a.left - b.left),
      height,
    ),
  )
}

function rowOf(words: readonly Placed[], height: number): Line {
  const cells: Placed[][] = []
  for (const word of words) {
    const last = cells.at(-1)?.at(-1)
    if (last && word.left - last.right < height * wideGap) cells.at(-1)?.push(word)
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
