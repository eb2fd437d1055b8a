import { crc32 } from '../../domain/archive/crc32.ts'
import { bytesOf, directoryEntry, endRecords } from '../../domain/archive/zip-records.ts'
import type { Deps } from '../../ports/deps.ts'
import type { JobRef, JobResult, RenderJob } from '../../ports/render-jobs.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { settingsOf } from './job-settings.ts'
import { manifestOf, reportedParts } from './result-manifest.ts'
import { dropOthers, filesName, rowsName } from './sealed-job.ts'
import { messagesOfJob, type TellingJobs } from './tell-job.ts'

type Finishing = Pick<Deps, 'renderJobs' | 'jobFiles' | 'vault' | 'clock' | 'log' | 'metrics'> & TellingJobs

export const manifestName = 'manifest.json'

/** Writes down what the archive will be, once every part is done. Whoever comes second finds it done. */
export async function finishRenderJob(deps: Finishing, ref: JobRef): Promise<void> {
  const job = await deps.renderJobs.get(ref)
  if (!job || job.done + job.failed < job.total) return
  const { dryRun, day } = await settingsOf(deps, job)
  const result = dryRun ? null : await resultOf(deps, job, day)
  const at = deps.clock.now()
  const messages = await messagesOfJob(deps, job, 'job.done', at)
  if (!(await deps.renderJobs.finish(ref, result, at, messages))) return
  if (messages.length > 0) deps.webhookQueue.announce()
  await dropOthers(deps, ref, await namesOf(deps, job))
  deps.metrics.count('anbei_render_jobs_total', { status: 'done' })
  deps.log('info', 'job.done', { job: ref.jobId, done: job.done, failed: job.failed, ms: Date.parse(at) - Date.parse(job.startedAt ?? at) })
}

/** What a job that is done keeps: its rows, for a retry, and the files of those who held each part at the end. */
async function namesOf(deps: Finishing, job: RenderJob): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  for await (const { part, lease } of reportedParts(deps, job)) names.add(rowsName(part)).add(filesName(part, lease))
  return names
}

async function resultOf(deps: Finishing, job: RenderJob, day: string): Promise<JobResult> {
  let manifest = { bytes: 0, crc32: 0 }
  let digest = ''
  for await (const piece of manifestOf(deps, job)) {
    manifest = { bytes: manifest.bytes + piece.length, crc32: crc32(piece, manifest.crc32) }
    // a chain of pieces: WebCrypto digests nothing in steps
    digest = await sha256Hex(`${digest}${await sha256Hex(piece)}`)
  }
  const first = { name: manifestName, ...manifest }
  let offset = bytesOf(first)
  let directory = directoryEntry(first, 0, day).length
  let entries = 1
  for await (const { items } of reportedParts(deps, job))
    for (const file of items.flatMap(({ files }) => files)) {
      directory += directoryEntry(file, offset, day).length
      offset += bytesOf(file)
      entries += 1
    }
  const bytes = offset + directory + endRecords(entries, directory, offset).length
  return { bytes, manifestBytes: manifest.bytes, manifestCrc: manifest.crc32, etag: digest }
}
