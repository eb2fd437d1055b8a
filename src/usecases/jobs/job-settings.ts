import type { FilingId } from '../../domain/case/events.ts'
import { isRecord } from '../../domain/fields/json-shape.ts'
import type { Json } from '../../domain/json.ts'
import type { Verdict } from '../../domain/rules/rule.ts'
import type { Deps } from '../../ports/deps.ts'
import type { RenderJob } from '../../ports/render-jobs.ts'
import type { RowFormat, RowSettings } from '../../ports/row-renderer.ts'
import type { TemplateSource } from '../../ports/templates.ts'
import { createCheck } from '../checks/check-records.ts'
import { definitionOf } from '../documents/definition-of.ts'
import { type FieldError, type Outcome, refuse } from '../outcome.ts'
import { fieldErrorsOf } from '../records/field-errors-of.ts'
import { nearest } from '../records/nearest.ts'
import type { RecordError } from '../records/source-record.ts'
import { boxOf, openForJob } from './sealed-job.ts'

/** What a caller asks for, beside the rows. */
export interface WantedJob {
  readonly templates: readonly string[]
  readonly format: RowFormat
  readonly locale: string
  readonly filings?: readonly FilingId[]
  readonly common?: Readonly<Record<string, Json>>
  readonly details?: Json
  readonly inForceOn?: string
  readonly complete: boolean
  readonly dryRun: boolean
  readonly verdicts: readonly Verdict[]
}

/** What is kept of a job, sealed. */
export interface JobSettings extends RowSettings {
  /** of the file itself: columns that are no fields */
  readonly problems: readonly RecordError[]
  readonly catalogueRevision: string
}

type Preparing = Pick<Deps, 'catalogue' | 'reference' | 'clock' | 'templates'>

/** Everything that holds for all rows is looked at before the first one is read. */
export async function prepareSettings(
  deps: Preparing,
  organisation: string,
  wanted: WantedJob,
): Promise<Outcome<{ readonly settings: RowSettings }>> {
  const { templates, common = {}, details, inForceOn } = wanted
  const known = (await deps.templates.list(organisation)).map(({ id }) => id)
  const errors: FieldError[] = []
  const found: TemplateSource[] = []
  for (const [at, id] of templates.entries()) {
    const template = await deps.templates.get(organisation, id, wanted.locale)
    if (template) {
      found.push(template)
      continue
    }
    const close = nearest(id, known)
    errors.push({
      pointer: templates.length > 1 ? `/templates/${at}` : '/template',
      code: 'job.templateUnknown',
      args: { template: id },
      ...(close ? { suggestion: close } : {}),
    })
  }
  if (errors.length > 0) return refuse('invalid-body', { errors })
  const definitions = found.flatMap(template => definitionOf(template) ?? [])
  const filings = wanted.filings ?? [...new Set(definitions.flatMap(definition => definition.filings))]
  const schema = definitions.find(definition => definition.details)?.details
  const takesAny = isRecord(details ?? null) && definitions.some(({ anyDetails }) => anyDetails)
  if (details !== undefined && !schema && !takesAny)
    return refuse('invalid-body', { errors: [{ pointer: '/details', code: 'document.noDetails', args: { template: templates[0] ?? '' } }] })
  const parsed = details === undefined ? undefined : schema?.safeParse(details)
  if (parsed && !parsed.success) return refuse('invalid-body', { errors: fieldErrorsOf(parsed.error, details, 'details') })
  const check = createCheck(deps, { organisation, filings, common, ...(inForceOn ? { inForceOn } : {}) })
  if (!check.ok) return check
  const day = deps.clock.today()
  // a template of one's own as it is now, whatever becomes of it while the job runs
  const sources = found.filter(({ own }) => own)
  const named = { ...wanted, templates: found.map(({ id }) => id) }
  return { ok: true, settings: { ...named, organisation, filings, common, day, at: `${day}T00:00:00.000Z`, sources } }
}

export const settingsName = 'settings'

export async function settingsOf(deps: Pick<Deps, 'vault'>, job: RenderJob): Promise<JobSettings> {
  return JSON.parse(new TextDecoder().decode(await openForJob(deps, boxOf(job), settingsName, job.settings)))
}
