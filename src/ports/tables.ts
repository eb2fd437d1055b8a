/** Files of records: a header row, then one record a row. */
export type TableFormat = 'csv' | 'xlsx'

/** What stands in a cell; a date as yyyy-mm-dd, an empty cell as null. */
export type Cell = string | number | boolean | null

/** What cannot be read. `code` keys a message; without `at` the whole row is meant. */
export interface TableProblem {
  readonly code: string
  /** cell, counted from 0 */
  readonly at?: number
  readonly args?: Readonly<Record<string, string | number>>
}

export interface TableRow {
  /** as a spreadsheet counts: the header is row 1 */
  readonly row: number
  readonly cells: readonly Cell[]
  readonly problems: readonly TableProblem[]
}

/** `rows` begins with the first row that says something, and comes as it arrives, many at a time. A bad row is a row with problems; only a file that is none of the format is refused. */
export type OpenedTable =
  | { readonly ok: true; readonly rows: AsyncIterable<readonly TableRow[]> }
  | { readonly ok: false; readonly code: string; readonly args?: Readonly<Record<string, string | number>> }

export interface Tables {
  /** CSV is read while it arrives; a workbook is held whole. */
  open(format: TableFormat, body: ReadableStream<Uint8Array>): Promise<OpenedTable>
}
