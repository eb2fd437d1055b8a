import { packFiles, unpackFiles } from '../../domain/archive/shared-beginning.ts'
import { joinBytes } from '../../domain/join-bytes.ts'
import type { Deps } from '../../ports/deps.ts'
import type { RenderedRows, RenderTask, RowRenderer } from '../../ports/row-renderer.ts'
import { type ItemReport, type JobRow, type JobRows, toJsonBytes, unpackReport, unpackRows } from './job-rows.ts'
import { brokenRow } from './render-rows.ts'

/** Where a worker dies over some rows each is tried alone, so that the one that kills it is named and the others are made. */
export async function renderSafely(deps: Pick<Deps, 'log'>, renderer: RowRenderer, task: RenderTask): Promise<RenderedRows> {
  try {
    return await renderer.render(task)
  } catch (error) {
    const { rows, ...file } = unpackRows(task.input)
    deps.log('warn', 'job.worker-died', { error: error instanceof Error ? error.name : 'unknown', rows: rows.length })
    const [first] = rows
    if (first && rows.length === 1) return lost(first)
    const alone: RenderedRows[] = []
    for (const row of rows)
      alone.push(await renderSafely(deps, renderer, { ...task, input: toJsonBytes({ ...file, rows: [row] } satisfies JobRows) }))
    return together(alone)
  }
}

function lost(row: JobRow): RenderedRows {
  const { index, id } = row
  const place = row.row === undefined ? {} : { row: row.row }
  const item: ItemReport = { index, id, ...place, status: 'failed', errors: [brokenRow(row)], files: [] }
  return { report: toJsonBytes([item]), bytes: new Uint8Array(0), done: 0, failed: 1, archiveBytes: 0 }
}

function together(parts: readonly RenderedRows[]): RenderedRows {
  const sum = (of: (part: RenderedRows) => number): number => parts.reduce((all, part) => all + of(part), 0)
  const reports = parts.map(part => unpackReport(part.report))
  const files = parts.flatMap((part, at) => {
    const lengths = (reports[at] ?? []).flatMap(item => item.files.map(file => file.bytes))
    return [...unpackFiles(part.bytes, lengths)].map(joinBytes)
  })
  return {
    report: toJsonBytes(reports.flat()),
    bytes: packFiles(files),
    done: sum(part => part.done),
    failed: sum(part => part.failed),
    archiveBytes: sum(part => part.archiveBytes),
  }
}
