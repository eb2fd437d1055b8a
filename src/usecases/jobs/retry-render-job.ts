import type { FilingId } from '../../domain/case/events.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import type { JobRef, RenderJob } from '../../ports/render-jobs.ts'
import { type FieldError, type Outcome, refuse } from '../outcome.ts'
import type { RecordSource, SourceRecord } from '../records/source-record.ts'
import { type ItemReport, type JobRow, unpackRows } from './job-rows.ts'
import { settingsOf } from './job-settings.ts'
import { type ReceivedJob, type Receiving, receiveRenderJob } from './receive-render-job.ts'
import { reportedParts } from './result-manifest.ts'
import { boxOf, getPart, rowsName } from './sealed-job.ts'

/** Corrections of one row: its values go over those that were sent; null takes one back. */
export interface CorrectedRow {
  readonly index: number
  readonly filings?: readonly FilingId[]
  readonly fields?: Readonly<Record<string, Json>>
  readonly details?: Json
}

export interface RetryJob {
  readonly ref: JobRef
  readonly records: readonly CorrectedRow[]
  readonly keepHours: number
}

/** The failed rows of a job as a new one, under the rules and templates of today. Nothing that was made before is made again. */
export async function retryRenderJob(deps: Receiving & Pick<Deps, 'catalogue'>, input: RetryJob): Promise<Outcome<ReceivedJob>> {
  const job = await deps.renderJobs.get(input.ref)
  if (!job || job.status === 'receiving') return refuse('not-found')
  if (job.status !== 'done') return refuse('job-running', { retryAfterSeconds: 5 })
  if (job.failed === 0) return refuse('nothing-failed')
  const strangers = await notFailed(deps, job, input.records)
  if (strangers.length > 0) return refuse('invalid-body', { errors: strangers })
  const { problems, ...settings } = await settingsOf(deps, job)
  const day = deps.clock.today()
  return receiveRenderJob(deps, {
    settings: { ...settings, day, at: `${day}T00:00:00.000Z`, catalogueRevision: deps.catalogue.revision },
    source: { records: failedRows(deps, job, new Map(input.records.map(row => [row.index, row]))), problems } satisfies RecordSource,
    keepHours: input.keepHours,
    retryOf: job.id,
  })
}

async function* failedItems(
  deps: Receiving,
  job: RenderJob,
): AsyncGenerator<{ readonly part: number; readonly items: readonly ItemReport[] }> {
  for await (const { part, items } of reportedParts(deps, job, { having: 'failed' }))
    yield { part, items: items.filter(({ status }) => status === 'failed') }
}

/** Corrections of rows that did not fail. */
async function notFailed(deps: Receiving, job: RenderJob, records: readonly CorrectedRow[]): Promise<readonly FieldError[]> {
  const left = new Map<number, number>()
  const twice: number[] = []
  for (const [at, { index }] of records.entries())
    if (left.has(index)) twice.push(at)
    else left.set(index, at)
  if (left.size > 0) for await (const { items } of failedItems(deps, job)) for (const { index } of items) left.delete(index)
  return [
    ...twice.map(at => ({ pointer: `/records/${at}/index`, code: 'job.rowTwice', args: { index: records[at]?.index ?? 0 } })),
    ...[...left].map(([index, at]) => ({ pointer: `/records/${at}/index`, code: 'job.rowNotFailed', args: { index } })),
  ]
}

async function* failedRows(
  deps: Receiving,
  job: RenderJob,
  corrected: ReadonlyMap<number, CorrectedRow>,
): AsyncGenerator<readonly SourceRecord[]> {
  for await (const { part, items } of failedItems(deps, job)) {
    const input = await getPart(deps, boxOf(job), rowsName(part))
    if (!input) throw new Error(`the rows of part ${part} are gone`)
    const { rows, columns } = unpackRows(input)
    const named = columns ? { columns: new Map(Object.entries(columns)) } : {}
    const wanted = new Set(items.map(({ index }) => index))
    yield rows.filter(({ index }) => wanted.has(index)).map(row => ({ ...correct(row, corrected.get(row.index)), ...named }))
  }
}

/** What could not be read and has a value now is no error any more. */
function correct(row: JobRow, by: CorrectedRow | undefined): JobRow {
  if (!by) return row
  const { unreadable, ...readable } = row
  const fields = by.fields ?? {}
  const errors = unreadable ? [] : row.errors.filter(({ field }) => field === '' || !Object.hasOwn(fields, field))
  return {
    ...(by.fields || !unreadable ? readable : row),
    fields: Object.fromEntries(
      Object.entries({ ...row.fields, ...fields }).filter(([field, value]) => value !== null || !Object.hasOwn(row.fields, field)),
    ),
    errors: by.fields ? errors : row.errors,
    ...(by.filings ? { filings: by.filings } : {}),
    ...(by.details === undefined ? {} : { details: by.details }),
  }
}
