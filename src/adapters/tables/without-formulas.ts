import type { TableProblem } from '../../ports/tables.ts'

export interface PlainSheet {
  readonly xml: string
  /** by row */
  readonly problems: ReadonlyMap<number, readonly TableProblem[]>
  /** last row and last column that hold a cell */
  readonly rows: number
  readonly columns: number
}

const address = /^[^>]*?\br="([A-Z]{1,3})(\d{1,7})"/
const lastRow = /^[\s\S]*<(?:\w+:)?row\s[^>]*?\br="(\d{1,9})"/

/**
 * A sheet whose formulas and error values are taken out and named: what a formula once gave is no value that anybody wrote. Where somebody looks
 * at each value before it counts, its result is kept, as the sheet shows it. Cut at
 * the cells, never searched from one to the next, so that a broken sheet costs no more than a good one.
 */
export function withoutFormulas(xml: string, results: 'left-out' | 'kept' = 'left-out'): PlainSheet {
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(xml.slice(0, 4_000))?.[1] ?? ''
  const problems = new Map<number, TableProblem[]>()
  let rows = Number(lastRow.exec(xml.slice(-20_000))?.[1] ?? 0)
  let columns = 0
  const pieces = xml.split(`<${prefix}c `)
  for (let index = 1; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? ''
    const [, letters = '', digits = '0'] = address.exec(piece) ?? []
    const [row, at] = [Number(digits), columnIndexOf(letters)]
    rows = Math.max(rows, row)
    columns = Math.max(columns, at + 1)
    const code = problemOf(piece, prefix)
    if (!code) continue
    problems.set(row, [...(problems.get(row) ?? []), { code, at }])
    if (results === 'kept' && code === 'table.formula' && !isErrorValue(piece)) {
      pieces[index] = withoutFormula(piece, prefix)
      continue
    }
    pieces[index] = `r="${letters}${digits}"/>${behind(piece, prefix)}`
  }
  return { xml: pieces.join(`<${prefix}c `), problems, rows, columns }
}

function problemOf(piece: string, prefix: string): string | null {
  const tag = piece.slice(0, piece.indexOf('>') + 1)
  if (tag.endsWith('/>')) return null
  const inner = piece.slice(tag.length, piece.indexOf(`</${prefix}c>`))
  if (inner.includes(`<${prefix}f>`) || inner.includes(`<${prefix}f `) || inner.includes(`<${prefix}f/`)) return 'table.formula'
  return isErrorValue(tag) ? 'table.errorValue' : null
}

const isErrorValue = (piece: string): boolean => /\bt="e"/.test(piece.slice(0, piece.indexOf('>') + 1))

/** From where its formula begins to where it ends. */
function withoutFormula(piece: string, prefix: string): string {
  const from = piece.indexOf(`<${prefix}f`)
  const tag = piece.indexOf('>', from) + 1
  const end = piece.slice(from, tag).endsWith('/>') ? tag : piece.indexOf(`</${prefix}f>`, from) + prefix.length + 4
  return from < 0 || end < tag ? piece : piece.slice(0, from) + piece.slice(end)
}

/** What follows the cell: the end of its row, mostly. */
function behind(piece: string, prefix: string): string {
  const end = `</${prefix}c>`
  const at = piece.indexOf(end)
  return at < 0 ? '' : piece.slice(at + end.length)
}

/** A 0, Z 25, AA 26. */
const columnIndexOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
