import type { Deps } from '../../ports/deps.ts'
import type { JobRef, RenderJob } from '../../ports/render-jobs.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { dropRenderJob } from './receive-render-job.ts'
import { removeJobFiles } from './sealed-job.ts'

/** Ends a job that waits or runs; what was made of it goes, and so do its rows. One that ended is removed, with everything it made. */
export async function endRenderJob(
  deps: Pick<Deps, 'renderJobs' | 'jobFiles' | 'clock'>,
  ref: JobRef,
): Promise<Outcome<{ readonly job: RenderJob; readonly removed: boolean }>> {
  const job = await deps.renderJobs.get(ref)
  if (!job || job.status === 'receiving') return refuse('not-found')
  if (await deps.renderJobs.end(ref, 'cancelled', deps.clock.now())) {
    await removeJobFiles(deps, ref)
    return { ok: true, job: (await deps.renderJobs.get(ref)) ?? job, removed: false }
  }
  await dropRenderJob(deps, ref)
  return { ok: true, job, removed: true }
}

/** what a caller who goes on sending for hours may take */
const abandonedAfterMs = 2 * 3_600_000
const mostAtOnce = 20
const mostEnded = 500
/** a few sweeps: no lease of a worker lasts that long */
const lookBackMs = 3_600_000

/** Jobs whose time is over go, with their files; how many. */
export async function sweepRenderJobs(deps: Pick<Deps, 'renderJobs' | 'jobFiles' | 'clock'>): Promise<number> {
  const now = deps.clock.now()
  const abandoned = new Date(Date.parse(now) - abandonedAfterMs).toISOString()
  const over = await deps.renderJobs.expired(now, abandoned, mostAtOnce)
  for (const ref of over) await dropRenderJob(deps, ref)
  // whoever was at work when it was cancelled may have written after that, and died
  const ended = await deps.renderJobs.endedEarly(new Date(Date.parse(now) - lookBackMs).toISOString(), mostEnded)
  for (const ref of ended) await removeJobFiles(deps, ref)
  return over.length
}
