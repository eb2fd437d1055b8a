import type { Deps } from '../../ports/deps.ts'
import type { JobRef, PartState, RenderJob } from '../../ports/render-jobs.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { type ItemReport, unpackReport } from './job-rows.ts'
import { type JobSettings, settingsOf } from './job-settings.ts'
import { boxOf, openForJob, reportName } from './sealed-job.ts'

export interface ReadJob {
  readonly job: RenderJob
  readonly settings: JobSettings
  /** whole seconds until it will be done at the pace so far; null where there is none */
  readonly etaSeconds: number | null
}

type Reading = Pick<Deps, 'renderJobs' | 'vault' | 'clock'>

export async function readRenderJob(deps: Reading, ref: JobRef): Promise<Outcome<{ readonly read: ReadJob }>> {
  const job = await deps.renderJobs.get(ref)
  if (!job || job.status === 'receiving') return refuse('not-found')
  return { ok: true, read: await withSettings(deps, job) }
}

export const withSettings = async (deps: Reading, job: RenderJob): Promise<ReadJob> => ({
  job,
  settings: await settingsOf(deps, job),
  etaSeconds: etaOf(job, deps.clock.now()),
})

function etaOf({ status, startedAt, total, done, failed }: RenderJob, now: string): number | null {
  const made = done + failed
  if (status !== 'running' || startedAt === null || made === 0) return null
  const seconds = Math.max(Date.parse(now) - Date.parse(startedAt), 1) / 1000
  return Math.ceil((seconds * (total - made)) / made)
}

export type ItemStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

export type ReadItem = (ItemReport & { readonly status: ItemStatus }) | { readonly index: number; readonly status: ItemStatus }

export interface ListItems {
  readonly status?: ItemStatus
  /** `part.place` of the first item */
  readonly after?: { readonly part: number; readonly place: number }
  readonly limit: number
}

export interface ListedItems {
  readonly items: readonly ReadItem[]
  readonly next: { readonly part: number; readonly place: number } | null
}

/** parts that are read at once */
const pageSize = 10

/** The rows in their order, by status; those that wait have an index only. */
export async function listItems(deps: Reading, ref: JobRef, { status, after, limit }: ListItems): Promise<Outcome<ListedItems>> {
  const job = await deps.renderJobs.get(ref)
  if (!job || job.status === 'receiving') return refuse('not-found')
  const items: ReadItem[] = []
  let place = after?.place ?? 0
  let from = after?.part ?? 0
  const having = status === 'done' || status === 'failed' ? { having: status } : {}
  for (;;) {
    const page = await deps.renderJobs.parts(ref, { from, limit: pageSize, now: deps.clock.now(), ...having })
    for (const part of page) {
      const rows = await rowsOf(deps, job, part)
      for (const [at, row] of rows.entries()) {
        if (part.part === from && at < place) continue
        if (status !== undefined && row.status !== status) continue
        if (items.length === limit) return { ok: true, items, next: { part: part.part, place: at } }
        items.push(row)
      }
      from = part.part + 1
      place = 0
    }
    if (page.length < pageSize) return { ok: true, items, next: null }
  }
}

async function rowsOf(deps: Reading, job: RenderJob, part: PartState): Promise<readonly ReadItem[]> {
  if (part.report) return unpackReport(await openForJob(deps, boxOf(job), reportName(part.part), part.report))
  const goesOn = job.status === 'queued' || job.status === 'running'
  const status = goesOn ? (part.claimed ? 'running' : 'queued') : 'cancelled'
  return Array.from({ length: part.rows }, (_, at) => ({ index: part.firstIndex + at, status }))
}
