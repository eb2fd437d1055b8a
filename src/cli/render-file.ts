import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { systemClock } from '../adapters/clock.ts'
import { folderFiles } from '../adapters/files/folder-files.ts'
import { createIds } from '../adapters/ids.ts'
import { memoryStore } from '../adapters/memory/index.ts'
import { memoryMetrics } from '../adapters/metrics/memory-metrics.ts'
import { createReference } from '../adapters/reference/index.ts'
import { envelopeVault } from '../adapters/sealing/vault.ts'
import { createTables } from '../adapters/tables/index.ts'
import { folderTemplates } from '../adapters/templates/folder-templates.ts'
import { threadRenderer } from '../adapters/threads/thread-renderer.ts'
import { createCatalogue } from '../catalogue/index.ts'
import { textsOf } from '../catalogue/locales/index.ts'
import { presentRecordError } from '../http/checks/present-check.ts'
import type { JobRef, RenderJob } from '../ports/render-jobs.ts'
import { prepareSettings } from '../usecases/jobs/job-settings.ts'
import { beginRenderJob, receiveRenderJob } from '../usecases/jobs/receive-render-job.ts'
import { reportedParts } from '../usecases/jobs/result-manifest.ts'
import { runRenderJobs } from '../usecases/jobs/run-render-jobs.ts'
import { findResult, streamResult } from '../usecases/jobs/stream-result.ts'
import type { Refusal } from '../usecases/outcome.ts'
import { openFile } from './open-file.ts'
import { showProgress } from './progress.ts'
import { readRenderOptions } from './render-options.ts'
import { printReasons } from './report.ts'
import { sayRefusal } from './say-refusal.ts'
import type { Terminal } from './terminal.ts'

const lookEveryMs = 200
const organisation = 'local'
const root = join(import.meta.dirname, '../..')

type Options = ReturnType<typeof readRenderOptions>

/** A store that ends with the run: what is kept on the way is sealed with a key that nobody else has. */
async function openDeps({ today }: Options, folder: string) {
  const clock = systemClock(today ? { today } : {})
  const vault = envelopeVault({ keys: [{ id: 'run', key: new Uint8Array(randomBytes(32)) }] })
  const { renderJobs, webhooks } = memoryStore({ vault, clock })
  return {
    catalogue: createCatalogue(text => createHash('sha256').update(text).digest('hex')),
    reference: createReference(),
    clock,
    ids: createIds(),
    tables: createTables(),
    templates: await folderTemplates(join(root, 'templates')),
    vault,
    jobFiles: folderFiles(folder),
    renderJobs,
    webhooks,
    webhookQueue: { announce: () => undefined },
    renderQueue: { announce: async () => undefined },
    metrics: memoryMetrics(),
    log: () => undefined,
  }
}

type RenderDeps = Awaited<ReturnType<typeof openDeps>>

async function renderIn(folder: string, options: Options, { out, told }: Terminal): Promise<number> {
  const texts = textsOf(options.locale)
  const deps = await openDeps(options, folder)
  const refused = (refusal: Refusal): number => sayRefusal(told, texts, refusal)
  const opened = await openFile(deps, options.file, { withDetails: true })
  if (!opened.ok) return refused(opened)
  const inForceOn = options.inForceOn ?? opened.inForceOn
  const filings = options.filings ?? opened.filings
  const prepared = await prepareSettings(deps, organisation, {
    ...options,
    common: { ...opened.common, ...options.common },
    ...(filings ? { filings } : {}),
    ...(inForceOn ? { inForceOn } : {}),
    verdicts: [],
  })
  if (!prepared.ok) return refused(prepared)
  const settings = { ...prepared.settings, catalogueRevision: deps.catalogue.revision }
  const received = await receiveRenderJob(deps, { settings, source: opened.source, keepHours: 24 })
  if (!received.ok) return refused(received)
  await beginRenderJob(deps, received)
  const job = await run(deps, received, options, told)
  const view = { deps, locale: options.locale, texts, sensitive: true }
  out.write(printReasons({ id: options.file, errors: opened.source.problems.map(each => presentRecordError(view, each)) }))
  for await (const { items } of reportedParts(deps, job, { having: 'failed' }))
    for (const { id, row, errors } of items)
      out.write(printReasons({ id, ...(row === undefined ? {} : { row }), errors: errors.map(each => presentRecordError(view, each)) }))
  const { total, done, failed } = job
  out.write(`${texts.checks['render.total']?.({ total, done, failed, file: options.out ?? '' })}\n`)
  if (options.out) await writeArchive(deps, received.ref, options.out)
  return failed > 0 || opened.source.problems.length > 0 ? 1 : 0
}

async function run(
  deps: RenderDeps,
  { ref, total }: { readonly ref: JobRef; readonly total: number },
  { locale }: Options,
  told: Terminal['told'],
): Promise<RenderJob> {
  const renderer = threadRenderer({ log: deps.log, width: availableParallelism(), script: new URL('../render-thread.ts', import.meta.url) })
  let made = 0
  const shown = showProgress(told, { total, bytes: () => made }, textsOf(locale).checks['render.progress'])
  const look = async (): Promise<RenderJob> => {
    const job = await deps.renderJobs.get(ref)
    if (!job) throw new Error('the job is gone')
    shown.count(job.done + job.failed - made)
    made = job.done + job.failed
    return job
  }
  const looking = setInterval(look, lookEveryMs)
  try {
    await runRenderJobs(deps, renderer, { owner: 'local' })
    return await look()
  } finally {
    clearInterval(looking)
    shown.end()
    await renderer.close()
  }
}

/** Written beside, then renamed: a run that is stopped leaves no half archive. */
async function writeArchive(deps: RenderDeps, ref: JobRef, file: string): Promise<void> {
  const found = await findResult(deps, ref)
  if (!found.ok) throw new Error(found.code)
  const { job, result } = found
  const beside = `${file}.part`
  await pipeline(Readable.from(streamResult(deps, job, result, { from: 0, to: result.bytes - 1 })), createWriteStream(beside))
  await rename(beside, file)
}

/** Makes the documents of the file that was typed; the exit code: 0 every row was made, 1 some failed. Throws `UsageError`. */
export async function renderFile(typed: readonly string[], terminal: Terminal): Promise<number> {
  const options = readRenderOptions(typed)
  const folder = await mkdtemp(join(tmpdir(), 'anbei-render-'))
  try {
    return await renderIn(folder, options, terminal)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
