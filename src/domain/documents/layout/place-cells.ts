import type { Cell } from '../block.ts'

/** A cell and the first of its columns, from 0. */
export interface PlacedCell {
  readonly cell: Cell
  readonly column: number
}

/** Puts the cells of each row on the columns that no cell from above covers. */
export function placeCells(rows: readonly (readonly Cell[])[], columns: number): readonly (readonly PlacedCell[])[] {
  const covered = Array.from({ length: columns }, () => 0)
  return rows.map(row => {
    const free = covered.map(left => left === 0)
    for (const [column, left] of covered.entries()) if (left > 0) covered[column] = left - 1
    let column = 0
    return row.map(cell => {
      while (column < free.length && !free[column]) column += 1
      const placed = { cell, column }
      const span = cell.colSpan ?? 1
      for (let at = column; at < column + span; at += 1) covered[at] = (cell.rowSpan ?? 1) - 1
      column += span
      return placed
    })
  })
}
