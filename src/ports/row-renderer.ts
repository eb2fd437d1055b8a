import type { FilingId } from '../domain/case/events.ts'
import type { Json } from '../domain/json.ts'
import type { Verdict } from '../domain/rules/rule.ts'
import type { TemplateSource } from './templates.ts'

export type RowFormat = 'pdf' | 'docx' | 'html'

/** What holds for every row of a job. Day and instant are those of its beginning, so that the same rows give the same bytes. */
export interface RowSettings {
  readonly organisation: string
  /** one document a row each */
  readonly templates: readonly string[]
  readonly format: RowFormat
  readonly locale: string
  /** of rows that name none */
  readonly filings: readonly FilingId[]
  readonly common: Readonly<Record<string, Json>>
  readonly details?: Json
  readonly inForceOn?: string
  /** yyyy-mm-dd */
  readonly day: string
  /** RFC 3339 UTC */
  readonly at: string
  /** rows whose documents would be drafts fail */
  readonly complete: boolean
  /** everything is made and thrown away */
  readonly dryRun: boolean
  /** verdicts whose findings are kept a row; none by default */
  readonly verdicts: readonly Verdict[]
  /** the organisation's own templates, because a worker reads no database */
  readonly sources: readonly TemplateSource[]
}

export interface RenderTask {
  readonly settings: RowSettings
  /** JSON of the rows */
  readonly input: Uint8Array<ArrayBuffer>
}

export interface RenderedRows {
  /** JSON of what became of each row */
  readonly report: Uint8Array<ArrayBuffer>
  /** the files in the order of the report, packed with what they begin with once */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly done: number
  readonly failed: number
  /** of the archive that the files take */
  readonly archiveBytes: number
}

/** Makes the documents of rows: in threads of their own on Node, in place elsewhere. Rejects when whoever did it has died or hangs. */
export interface RowRenderer {
  /** tasks that are worked on at the same time */
  readonly width: number
  render(task: RenderTask): Promise<RenderedRows>
}

/** Tells whoever works on jobs that there is something to do. Losing it costs time, no rows. */
export interface RenderQueue {
  announce(ref: { readonly organisation: string; readonly jobId: string }): Promise<void>
}
