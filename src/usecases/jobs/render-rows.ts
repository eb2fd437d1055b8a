import { crc32 } from '../../domain/archive/crc32.ts'
import { packFiles } from '../../domain/archive/shared-beginning.ts'
import { bytesOf } from '../../domain/archive/zip-records.ts'
import { sideBySide } from '../../domain/readiness/side-by-side.ts'
import type { Deps } from '../../ports/deps.ts'
import type { RenderedRows, RenderTask, RowSettings } from '../../ports/row-renderer.ts'
import type { Templates } from '../../ports/templates.ts'
import { type Check, type CheckedRecord, createCheck } from '../checks/check-records.ts'
import { safeName } from '../documents/package-names.ts'
import { type Digesting, renderTemplate } from '../documents/render-template.ts'
import type { FieldError } from '../outcome.ts'
import type { RecordError, SourceRecord } from '../records/source-record.ts'
import { giveBack } from '../sealing/give-back.ts'
import { type ItemFile, type ItemReport, type JobRow, toJsonBytes, unpackRows } from './job-rows.ts'
import { lackingOf } from './lacking-of.ts'

export type RenderingRows = Pick<Deps, 'catalogue' | 'reference' | 'templates' | 'typesetter' | 'log'> & Digesting

interface MadeItem {
  readonly report: ItemReport
  readonly files: readonly Uint8Array[]
}

/** The documents of some rows, each judged as a case of its own. Needs no store: the same rows give the same bytes, wherever they are made. */
export async function renderRows(deps: RenderingRows, { settings, input }: RenderTask): Promise<RenderedRows> {
  const frozen = { ...deps, templates: withSources(deps.templates, settings), clock: { now: () => settings.at, today: () => settings.day } }
  const created = createCheck(frozen, {
    organisation: settings.organisation,
    filings: settings.filings,
    common: settings.common,
    ...(settings.inForceOn ? { inForceOn: settings.inForceOn } : {}),
  })
  if (!created.ok) throw new Error(`the facts of the job are refused: ${created.code}`)
  const { rows, columns } = unpackRows(input)
  const named = columns ? new Map(Object.entries(columns)) : undefined
  const made: MadeItem[] = []
  for (const row of rows) made.push(await makeSafely(frozen, settings, created.check, named ? { ...row, columns: named } : row))
  const items = made.map(({ report }) => report)
  const files = items.flatMap(item => item.files)
  const whole = made.flatMap(item => item.files)
  const bytes = packFiles(whole)
  for (const file of whole) giveBack(file)
  return {
    report: toJsonBytes(items),
    bytes,
    done: items.filter(({ status }) => status === 'done').length,
    failed: items.filter(({ status }) => status === 'failed').length,
    archiveBytes: files.reduce((sum, file) => sum + bytesOf(file), 0),
  }
}

type Frozen = RenderingRows & Pick<Deps, 'clock'>
type Row = SourceRecord & Pick<JobRow, 'index'>

/** A row on which our own code breaks is named like any other bad one: thousands of good ones stand behind it. */
async function makeSafely(deps: Frozen, settings: RowSettings, check: Check, row: Row): Promise<MadeItem> {
  try {
    return await makeItem(deps, settings, check, row)
  } catch (error) {
    deps.log('error', 'job.row-failed', { error: error instanceof Error ? error.name : 'unknown', index: row.index })
    return failed(row, [brokenRow(row)])
  }
}

export const brokenRow = ({ row }: Pick<SourceRecord, 'row'>): RecordError => ({
  field: '',
  pointer: '',
  code: 'record.failed',
  ...(row === undefined ? {} : { row }),
})

async function makeItem(deps: Frozen, settings: RowSettings, check: Check, row: Row): Promise<MadeItem> {
  const checked = check(row)
  const { errors, assessment } = checked
  const shown = row.unreadable ? [] : assessment.found.filter(({ verdict }) => settings.verdicts.includes(verdict))
  const more = settings.verdicts.length ? { findings: sideBySide(shown, assessment.found) } : {}
  if (errors.length > 0) return failed(row, errors, more)
  const lacking = settings.complete ? lackingOf(checked, settings.templates) : []
  if (lacking.length > 0)
    return failed(
      row,
      lacking.map(error => placed(row, error)),
      more,
    )
  const made = await makeFiles(deps, settings, checked)
  if (made.refused.length > 0)
    return failed(
      row,
      made.refused.map(error => placed(row, error)),
      more,
    )
  const files = settings.dryRun ? [] : made.files
  return {
    report: { ...nameOf(row), status: 'done', errors: [], files: files.map(({ file }) => file), ...more },
    files: files.map(({ bytes }) => bytes),
  }
}

async function makeFiles(deps: Frozen, settings: RowSettings, { record, state }: CheckedRecord) {
  const files: { readonly file: ItemFile; readonly bytes: Uint8Array }[] = []
  const refused: FieldError[] = []
  const { format, locale, templates } = settings
  const details = record.details ?? settings.details
  // what is printed and attached names the caller's own record
  const named = { ...state, id: record.id }
  for (const template of templates) {
    const rendered = await renderTemplate(deps, named, { template, format, locale, ...(details === undefined ? {} : { details }) })
    if (!rendered.ok) {
      refused.push(...(rendered.errors ?? [{ pointer: '/template', code: rendered.code }]))
      continue
    }
    const { bytes, sha256, templateVersion, meta } = rendered
    const name = fileName(record, template, settings)
    const draft = meta.stamp !== undefined
    files.push({ file: { name, template, templateVersion, bytes: bytes.length, crc32: crc32(bytes), sha256, draft }, bytes })
  }
  return { files, refused }
}

/** Sorted like the rows, and unique even where ids are not. */
function fileName(record: SourceRecord, template: string, { templates, format }: RowSettings): string {
  const index = 'index' in record ? Number(record.index) : 0
  const number = String(index + 1).padStart(5, '0')
  const own = record.id === String(index + 1) ? [] : [safeName(record.id)]
  return `${[number, ...own, ...(templates.length > 1 ? [template] : [])].join('-')}.${format}`
}

const nameOf = ({ index, id, row }: Row) => ({ index, id, ...(row === undefined ? {} : { row }) })

const failed = (row: Row, errors: readonly RecordError[], more: Pick<ItemReport, 'findings'> = {}): MadeItem => ({
  report: { ...nameOf(row), status: 'failed', errors, files: [], ...more },
  files: [],
})

/** An error of a document, at the row and column that its field was read from. */
function placed({ row, columns }: SourceRecord, error: FieldError): RecordError {
  const [, part = '', ...path] = error.pointer.split('/')
  const field = part === 'fields' ? (path[0] ?? '') : part === 'details' ? ['details', ...path].join('.') : ''
  const column = columns && field ? (columns.get(field) ?? field) : undefined
  return { ...error, field, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) }
}

/** The organisation's own templates go before those that ship. */
const withSources = (templates: Templates, { sources, locale }: RowSettings): Templates => ({
  ...templates,
  get: async (organisation, id, asked) => {
    const own = sources.filter(source => source.id === id)
    return own.find(source => source.locale === locale) ?? own[0] ?? templates.get(organisation, id, asked)
  },
})
