import type { ReadItem, ReadJob } from '../../usecases/jobs/read-render-job.ts'
import { presentFinding } from '../cases/present-finding.ts'
import { presentRecordError } from '../checks/present-check.ts'
import type { View } from '../view.ts'
import type { ItemJson, JobJson } from './schemas-jobs.ts'

export function presentJob(view: View, { job, settings, etaSeconds }: ReadJob): JobJson {
  const { id, status, total, done, failed, createdAt, startedAt, finishedAt, expiresAt, retryOf, result } = job
  const { templates, format, locale, dryRun, problems } = settings
  return {
    id,
    // a job that still receives its rows is not shown
    status: status === 'receiving' ? 'queued' : status,
    template: templates[0] ?? '',
    templates: [...templates],
    format,
    locale,
    dryRun,
    counts: { total, done, failed },
    percent: total === 0 ? 0 : Math.floor((100 * (done + failed)) / total),
    etaSeconds,
    createdAt,
    startedAt,
    finishedAt,
    expiresAt,
    retryOf,
    problems: problems.map(problem => presentRecordError(view, problem)),
    result: result && { bytes: result.bytes, etag: result.etag },
  }
}

export function presentItem(view: View, item: ReadItem): ItemJson {
  if (!('errors' in item)) return { index: item.index, status: item.status, errors: [], files: [] }
  const { index, id, row, status, errors, files, findings } = item
  // values of the caller's own records are given back as they came
  const clear = { ...view, sensitive: true }
  return {
    index,
    id,
    ...(row === undefined ? {} : { row }),
    status,
    errors: errors.map(error => presentRecordError(view, error)),
    files: files.map(({ crc32: _, ...file }) => file),
    ...(findings ? { findings: findings.map(finding => presentFinding(clear, finding, () => undefined)) } : {}),
  }
}
