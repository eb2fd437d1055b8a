import { around, type Box, type Part } from '../../domain/reading/line.ts'

export interface PlacedWord {
  readonly text: string
  readonly box: Box
}

export interface PlacedRow {
  readonly text: string
  readonly box: Box
  /** where wide gaps divide it: columns of a table, a label and its value */
  readonly cells?: readonly Part[]
}

/** in heights of a letter: more than a blank */
const wideGap = 1
const blankGap = 0.2

/** The words of a page as rows from the top, each from left to right. */
export function rowsOf(words: readonly PlacedWord[]): readonly PlacedRow[] {
  const byTop = words.toSorted((a, b) => middle(a) - middle(b))
  const rows: PlacedWord[][] = []
  let last: PlacedWord | undefined
  for (const word of byTop) {
    const isSame = last && Math.abs(middle(word) - middle(last)) < Math.min(word.box[3], last.box[3]) * 0.5
    if (isSame) rows.at(-1)?.push(word)
    else {
      rows.push([word])
      last = word
    }
  }
  return rows.map(row => rowOf(row.toSorted((a, b) => a.box[0] - b.box[0])))
}

const middle = ({ box: [, y, , height] }: PlacedWord): number => y + height / 2

function rowOf(words: readonly PlacedWord[]): PlacedRow {
  const cells: { text: string; boxes: Box[]; end: number }[] = []
  for (const { text, box } of words) {
    const [x, , width, height] = box
    const cell = cells.at(-1)
    const gap = cell ? x - cell.end : Number.POSITIVE_INFINITY
    if (!cell || gap > height * wideGap) cells.push({ text, boxes: [box], end: x + width })
    else {
      cell.text += gap > height * blankGap ? ` ${text}` : text
      cell.boxes.push(box)
      cell.end = Math.max(cell.end, x + width)
    }
  }
  const parts = cells.map(({ text, boxes }) => ({ text: text.trim(), box: around(boxes) }))
  const row = { text: parts.map(({ text }) => text).join(' '), box: around(parts.map(({ box }) => box)) }
  return parts.length > 1 ? { ...row, cells: parts } : row
}
