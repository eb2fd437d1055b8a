import type { IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { JobPart, JobRef } from '../../ports/render-jobs.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { RecordSource, SourceRecord } from '../records/source-record.ts'
import { packRows, toJsonBytes } from './job-rows.ts'
import { type JobSettings, settingsName } from './job-settings.ts'
import { type JobBox, putPart, removeJobFiles, rowsName, sealForJob } from './sealed-job.ts'

export type Receiving = Pick<Deps, 'renderJobs' | 'jobFiles' | 'vault' | 'clock' | 'ids'>

export interface ReceiveJob {
  readonly settings: Omit<JobSettings, 'problems'>
  readonly source: RecordSource
  /** until its rows and files go */
  readonly keepHours: number
  readonly retryOf?: string
}

export interface ReceivedJob {
  readonly ref: JobRef
  readonly total: number
}

/** so many rows are made and written together: what a crash undoes at most, for each that is under way */
const rowsOfPart = 25
/** parts of one insert */
const partsAtOnce = 40
export const mostRows = 200_000

/**
 * Keeps the rows of a new job as they arrive. Nobody sees it before `beginRenderJob`; what breaks off is removed, at the latest by the
 * sweep.
 */
export async function receiveRenderJob(deps: Receiving, input: ReceiveJob): Promise<Outcome<ReceivedJob>> {
  const { settings, source, keepHours, retryOf = null } = input
  const createdAt = deps.clock.now()
  const box: JobBox = { organisation: settings.organisation, jobId: deps.ids.next('job'), key: await deps.vault.newDataKey() }
  const kept: JobSettings = { ...settings, problems: source.problems }
  await deps.renderJobs.open({
    organisation: box.organisation,
    id: box.jobId,
    createdAt,
    expiresAt: new Date(Date.parse(createdAt) + keepHours * 3_600_000).toISOString(),
    retryOf,
    key: box.key,
    settings: await sealForJob(deps, box, settingsName, toJsonBytes(kept)),
  })
  const ref: JobRef = { organisation: box.organisation, jobId: box.jobId }
  let kind: 'kept' | 'broken' = 'broken'
  try {
    const total = await keepRows(deps, box, source)
    if (total > mostRows)
      return refuse('invalid-body', { errors: [{ pointer: '/records', code: 'job.tooManyRows', args: { max: mostRows } }] })
    if (total === 0) return refuse('invalid-body', { errors: [{ pointer: '/records', code: 'table.empty' }] })
    kind = 'kept'
    return { ok: true, ref, total }
  } finally {
    if (kind === 'broken') await dropRenderJob(deps, ref)
  }
}

/** How many rows there were; stops one after the most that a job takes. */
async function keepRows(deps: Receiving, box: JobBox, source: RecordSource): Promise<number> {
  let total = 0
  let part = 0
  let rows: (SourceRecord & { readonly index: number })[] = []
  let parts: JobPart[] = []
  const flush = async (): Promise<void> => {
    const [first] = rows
    if (!first) return
    await putPart(deps, box, rowsName(part), packRows(rows))
    parts.push({ part, firstIndex: first.index, rows: rows.length })
    part += 1
    rows = []
    if (parts.length >= partsAtOnce) await write()
  }
  const write = async (): Promise<void> => {
    if (parts.length > 0) await deps.renderJobs.addParts(box, parts)
    parts = []
  }
  for await (const batch of source.records)
    for (const record of batch) {
      rows.push({ ...record, index: record.index ?? total })
      total += 1
      if (total > mostRows) return total
      if (rows.length >= rowsOfPart) await flush()
    }
  await flush()
  await write()
  return total
}

/** From here on it runs, whatever happens to this process; the idempotency key names it in the same batch. */
export async function beginRenderJob(
  deps: Pick<Deps, 'renderJobs' | 'renderQueue'>,
  { ref, total }: ReceivedJob,
  mark?: IdempotencyMark,
): Promise<Outcome<{ readonly ref: JobRef }>> {
  if (!(await deps.renderJobs.activate(ref, total, mark))) return refuse('not-found')
  await deps.renderQueue.announce(ref)
  return { ok: true, ref }
}

export async function dropRenderJob(deps: Pick<Deps, 'renderJobs' | 'jobFiles'>, ref: JobRef): Promise<void> {
  await removeJobFiles(deps, ref)
  await deps.renderJobs.remove(ref)
}
