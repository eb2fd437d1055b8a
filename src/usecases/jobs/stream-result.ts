import { unpackFiles } from '../../domain/archive/shared-beginning.ts'
import { bytesOf, directoryEntry, endRecords, localHeader, type ZipEntry } from '../../domain/archive/zip-records.ts'
import type { Deps } from '../../ports/deps.ts'
import type { JobRef, JobResult, RenderJob } from '../../ports/render-jobs.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { manifestName } from './finish-render-job.ts'
import { settingsOf } from './job-settings.ts'
import { manifestOf, reportedParts } from './result-manifest.ts'
import { boxOf, filesName, getPart } from './sealed-job.ts'

export interface ByteRange {
  readonly from: number
  /** the last byte */
  readonly to: number
}

type Streaming = Pick<Deps, 'renderJobs' | 'jobFiles' | 'vault' | 'clock'>

/** The job whose archive can be had, and what is known of it. */
export async function findResult(
  deps: Pick<Deps, 'renderJobs'>,
  ref: JobRef,
): Promise<Outcome<{ readonly job: RenderJob; readonly result: JobResult }>> {
  const job = await deps.renderJobs.get(ref)
  if (!job || job.status === 'receiving') return refuse('not-found')
  if (job.status === 'queued' || job.status === 'running') return refuse('job-running', { retryAfterSeconds: 5 })
  if (!job.result) return refuse('no-result')
  return { ok: true, job, result: job.result }
}

/** Any stretch of the archive: its parts are skipped or opened one at a time, nothing is made again. */
export async function* streamResult(deps: Streaming, job: RenderJob, result: JobResult, range: ByteRange): AsyncGenerator<Uint8Array> {
  let at = 0
  for await (const piece of piecesOf(deps, job, result, range)) {
    const from = Math.max(range.from - at, 0)
    const to = Math.min(range.to + 1 - at, piece.length)
    at += piece.length
    if (from < to && piece.bytes) yield piece.bytes.subarray(from, to)
    if (at > range.to) return
  }
}

/** A piece of the archive; one that nobody asked for has a length only. */
interface Piece {
  readonly length: number
  readonly bytes?: Uint8Array
}

const pieceOf = (bytes: Uint8Array): Piece => ({ length: bytes.length, bytes })

async function* piecesOf(deps: Streaming, job: RenderJob, result: JobResult, range: ByteRange): AsyncGenerator<Piece> {
  const { day } = await settingsOf(deps, job)
  const manifest: ZipEntry = { name: manifestName, bytes: result.manifestBytes, crc32: result.manifestCrc }
  let offset = bytesOf(manifest)
  if (range.from >= offset) yield { length: offset }
  else {
    yield pieceOf(localHeader(manifest, day))
    for await (const piece of manifestOf(deps, job)) yield pieceOf(piece)
  }
  for await (const { part, lease, bytes, items } of reportedParts(deps, job, { having: 'done' })) {
    const asked = offset + bytes > range.from && offset <= range.to
    offset += bytes
    if (!asked) {
      yield { length: bytes }
      continue
    }
    const files = await getPart(deps, boxOf(job), filesName(part, lease))
    if (!files) throw new Error(`the files of part ${part} are gone`)
    const entries = items.flatMap(each => each.files)
    const contents = unpackFiles(
      files,
      entries.map(file => file.bytes),
    )
    for (const file of entries) {
      yield pieceOf(localHeader(file, day))
      for (const piece of contents.next().value ?? []) yield pieceOf(piece)
    }
  }
  yield* directoryOf(deps, job, manifest, day)
}

async function* directoryOf(deps: Streaming, job: RenderJob, manifest: ZipEntry, day: string): AsyncGenerator<Piece> {
  let offset = bytesOf(manifest)
  let entries = 1
  const first = directoryEntry(manifest, 0, day)
  let length = first.length
  yield pieceOf(first)
  for await (const { items } of reportedParts(deps, job, { having: 'done' })) {
    const lines = items.flatMap(({ files }) =>
      files.map(file => {
        const line = directoryEntry(file, offset, day)
        offset += bytesOf(file)
        return line
      }),
    )
    entries += lines.length
    for (const line of lines) {
      length += line.length
      yield pieceOf(line)
    }
  }
  yield pieceOf(endRecords(entries, length, offset))
}
