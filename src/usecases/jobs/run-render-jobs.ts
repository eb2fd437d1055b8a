import type { Deps } from '../../ports/deps.ts'
import type { ClaimedPart, JobRef } from '../../ports/render-jobs.ts'
import type { RowRenderer } from '../../ports/row-renderer.ts'
import { finishRenderJob } from './finish-render-job.ts'
import { type JobSettings, settingsOf } from './job-settings.ts'
import { renderSafely } from './render-safely.ts'
import { boxOf, dropPart, filesName, getPart, type JobBox, putPart, reportName, rowsName, sealForJob } from './sealed-job.ts'
import { messagesOfJob, type TellingJobs } from './tell-job.ts'

export type Running = Pick<Deps, 'renderJobs' | 'jobFiles' | 'vault' | 'clock' | 'log' | 'metrics' | 'catalogue'> & TellingJobs

export interface RunOptions {
  /** of this process; leases are told apart by it */
  readonly owner: string
  readonly signal?: AbortSignal
  /** RFC 3339 UTC: what is under way then is finished, nothing more is begun */
  readonly until?: string
}

/** a dead process holds its rows so long */
const leaseMs = 10_000
const renewEveryMs = 2_500

export const leaseEnd = (now: string): string => new Date(Date.parse(now) + leaseMs).toISOString()

/**
 * Works on whatever waits until nothing does, several parts at a time: while the rows of one are made, another one is written. Any
 * number of processes may do so; killed anywhere, another one makes again what was not written.
 */
export async function runRenderJobs(deps: Running, renderer: RowRenderer, options: RunOptions): Promise<void> {
  const { owner } = options
  const known = new Map<string, Promise<OpenJob | null>>()
  const renewing = setInterval(() => {
    deps.renderJobs.renew(owner, leaseEnd(deps.clock.now())).catch(error => warn(deps, 'jobs.renew-failed', error))
  }, renewEveryMs)
  try {
    await Promise.all(Array.from({ length: renderer.width + 1 }, (_, lane) => runLane(deps, renderer, { ...options, lane, known })))
  } finally {
    clearInterval(renewing)
  }
}

interface OpenJob {
  readonly box: JobBox
  readonly settings: JobSettings
}

interface Lane extends RunOptions {
  readonly lane: number
  readonly known: Map<string, Promise<OpenJob | null>>
}

let claims = 0

async function runLane(deps: Running, renderer: RowRenderer, { owner, signal, until, lane, known }: Lane): Promise<void> {
  const goesOn = (): boolean => !signal?.aborted && (until === undefined || deps.clock.now() < until)
  while (goesOn()) {
    const now = deps.clock.now()
    claims += 1
    const claimed = await deps.renderJobs.claim({ owner, lease: `${owner}/${claims}`, now, until: leaseEnd(now) })
    if (claimed) await makePart(deps, renderer, claimed, known)
    else {
      // after a crash between the last part and the end
      if (lane === 0) for (const ref of await deps.renderJobs.completed(20)) await finishRenderJob(deps, ref)
      return
    }
  }
}

async function makePart(deps: Running, renderer: RowRenderer, claimed: ClaimedPart, known: Lane['known']): Promise<void> {
  const job = await openJob(deps, claimed, known)
  const input = job && (await getPart(deps, job.box, rowsName(claimed.part)))
  if (!job || !input) {
    return failJob(deps, claimed)
  }
  const made = await renderSafely(deps, renderer, { settings: job.settings, input: new Uint8Array(input) })
  const name = filesName(claimed.part, claimed.lease)
  if (made.bytes.length > 0) await putPart(deps, job.box, name, made.bytes)
  const report = await sealForJob(deps, job.box, reportName(claimed.part), made.report)
  const { done, failed, archiveBytes } = made
  const written = await deps.renderJobs.complete(claimed, { done, failed, bytes: archiveBytes, report })
  if (!written) {
    await dropPart(deps, job.box, name)
    return deps.log('info', 'job.part-not-ours', { job: claimed.jobId, part: claimed.part })
  }
  deps.metrics.count('anbei_render_rows_total', { status: 'done' }, done)
  deps.metrics.count('anbei_render_rows_total', { status: 'failed' }, failed)
  const now = await deps.renderJobs.get(claimed)
  if (now && now.done + now.failed >= now.total) await finishRenderJob(deps, claimed)
}

async function failJob(deps: Running, ref: JobRef): Promise<void> {
  const at = deps.clock.now()
  const job = await deps.renderJobs.get(ref)
  const messages = job ? await messagesOfJob(deps, job, 'job.failed', at) : []
  if (!(await deps.renderJobs.end(ref, 'failed', at, messages))) return
  if (messages.length > 0) deps.webhookQueue.announce()
  deps.log('error', 'job.rows-lost', { job: ref.jobId })
}

function openJob(deps: Running, ref: JobRef, known: Lane['known']): Promise<OpenJob | null> {
  const before = known.get(ref.jobId)
  if (before) return before
  const opening = deps.renderJobs.get(ref).then(async job => job && { box: boxOf(job), settings: await settingsOf(deps, job) })
  known.set(ref.jobId, opening)
  return opening
}

export const warn = ({ log }: Pick<Deps, 'log'>, event: string, error: unknown): void =>
  log('warn', event, { error: error instanceof Error ? error.name : 'unknown' })
