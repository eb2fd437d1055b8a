import { textsOf } from '../../catalogue/locales/index.ts'
import type { Texts } from '../../catalogue/locales/texts.ts'
import type { Deps } from '../../ports/deps.ts'
import type { RenderJob } from '../../ports/render-jobs.ts'
import { sayError } from '../records/say-error.ts'
import type { RecordError } from '../records/source-record.ts'
import { type ItemReport, unpackReport } from './job-rows.ts'
import { type JobSettings, settingsOf } from './job-settings.ts'
import { boxOf, openForJob, reportName } from './sealed-job.ts'

export interface ReportedPart {
  readonly part: number
  /** of whoever made it */
  readonly lease: string
  /** of the archive that its files take */
  readonly bytes: number
  readonly items: readonly ItemReport[]
}

/** parts that are read at once */
const pageSize = 20

type Reading = Pick<Deps, 'renderJobs' | 'vault' | 'clock'>

/** What became of the rows, part by part; holds a few parts at a time. */
export async function* reportedParts(
  deps: Reading,
  job: RenderJob,
  options: { readonly from?: number; readonly having?: 'done' | 'failed' } = {},
): AsyncGenerator<ReportedPart> {
  const box = boxOf(job)
  let from = options.from ?? 0
  for (;;) {
    const having = options.having ? { having: options.having } : {}
    const page = await deps.renderJobs.parts(box, { from, limit: pageSize, now: deps.clock.now(), ...having })
    for (const { part, lease, bytes, report } of page) {
      if (report) yield { part, lease: lease ?? '', bytes, items: unpackReport(await openForJob(deps, box, reportName(part), report)) }
      from = part + 1
    }
    if (page.length < pageSize) return
  }
}

/**
 * The manifest, a piece a part. The same rows of the same day give the same bytes: it names neither the job nor an hour. Reasons are in
 * the language of the documents.
 */
export async function* manifestOf(deps: Reading, job: RenderJob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const settings = await settingsOf(deps, job)
  const texts = textsOf(settings.locale)
  const encoder = new TextEncoder()
  yield encoder.encode(`${JSON.stringify(headOf(job, settings)).slice(0, -1)},"rows":[`)
  let first = true
  for await (const { items } of reportedParts(deps, job)) {
    yield encoder.encode(items.map((item, at) => `${first && at === 0 ? '\n' : ',\n'}${JSON.stringify(lineOf(item, texts))}`).join(''))
    first = false
  }
  yield encoder.encode('\n]}\n')
}

const headOf = ({ total, done, failed }: RenderJob, { templates, format, locale, day, catalogueRevision }: JobSettings) => ({
  schema: 'anbei/render-job/1',
  templates,
  format,
  locale,
  day,
  catalogueRevision,
  counts: { total, done, failed },
})

const lineOf = ({ index, id, row, status, errors, files }: ItemReport, texts: Texts) => ({
  index,
  id,
  ...(row === undefined ? {} : { row }),
  status,
  ...(files.length
    ? {
        files: files.map(({ name, template, templateVersion, bytes, sha256, draft }) => ({
          file: name,
          template,
          templateVersion,
          bytes,
          sha256,
          draft,
        })),
      }
    : {}),
  ...(errors.length ? { errors: errors.map(error => worded(error, texts)) } : {}),
})

const worded = (error: RecordError, texts: Texts) => ({
  field: error.field,
  code: error.code,
  message: sayError(texts, error),
  ...(error.suggestion === undefined ? {} : { suggestion: error.suggestion }),
  ...(error.row === undefined ? {} : { row: error.row }),
  ...(error.column === undefined ? {} : { column: error.column }),
})
