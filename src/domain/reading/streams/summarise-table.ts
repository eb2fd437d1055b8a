import type { Line } from '../line.ts'
import { type Reading, unread } from '../reading.ts'
import { type RowSummary, scanColumns, summariseScanTable } from './summarise-scan-table.ts'
import { summariseTraffic, trafficColumns } from './summarise-traffic.ts'

interface Table {
  readonly kind: 'vulnerabilityScan' | 'trafficSeries'
  readonly summary: RowSummary
}

/** What a table counts, by its header; null when it is none of what is counted. */
export function summariseTable(header: readonly string[], today: string): Table | null {
  const scan = scanColumns(header)
  if (scan) return { kind: 'vulnerabilityScan', summary: summariseScanTable(scan, today) }
  const traffic = trafficColumns(header)
  return traffic ? { kind: 'trafficSeries', summary: summariseTraffic(traffic) } : null
}

/** above the header of a sheet stand its title and a date */
export const searchedLines = 12

/** A sheet of a scanner or a series of traffic; null when it is neither. */
export function readSheet(lines: readonly Line[], today: string): Reading | null {
  for (const [at, { cells = [] }] of lines.slice(0, searchedLines).entries()) {
    const table = summariseTable(
      cells.map(({ text }) => text.trim()),
      today,
    )
    if (!table) continue
    for (const line of lines.slice(0, at)) table.summary.above?.([line.text])
    for (const line of lines.slice(at + 1))
      if (line.cells)
        table.summary.take(
          line.cells.map(({ text }) => text),
          line.row ?? 1,
        )
    const items = table.summary.items()
    return items.length ? { status: 'done', kind: table.kind, items, problems: [] } : { ...unread('nothing'), kind: table.kind }
  }
  return null
}
