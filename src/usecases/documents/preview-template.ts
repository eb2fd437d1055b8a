import type { FilingId } from '../../domain/case/events.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import { createCheck } from '../checks/check-records.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { checkOwnTemplate } from './change-own-template.ts'
import { type DocumentFormat, type Rendered, renderTemplate } from './render-template.ts'

export interface PreviewTemplate {
  readonly organisation: string
  readonly id: string
  readonly fields: Readonly<Record<string, Json>>
  readonly details?: Json
  readonly filings?: readonly FilingId[]
  readonly format: DocumentFormat
  readonly locale: string
  /** a draft in place of what is stored */
  readonly sources?: Readonly<Record<string, string>>
}

type Previewing = Pick<Deps, 'templates' | 'ownTemplates' | 'catalogue' | 'reference' | 'clock' | 'typesetter'>

/** The document of a record that nobody keeps. */
export async function previewTemplate(deps: Previewing, asked: PreviewTemplate): Promise<Outcome<Rendered>> {
  const { organisation, id, locale, format, details } = asked
  const drafted = asked.sources ? await draftOf(deps, { ...asked, sources: asked.sources }) : null
  if (drafted && !drafted.ok) return drafted
  const templates = drafted ? { ...deps.templates, get: async () => drafted.template } : deps.templates
  const template = await templates.get(organisation, id, locale)
  if (!template) return refuse('not-found')
  const filings = asked.filings ?? template.own?.filings ?? (['icpFiling', 'publicSecurityFiling', 'contingencyPlan'] as const)
  const check = createCheck(deps, { organisation, filings })
  if (!check.ok) return check
  const { state, errors } = check.check({ id: 'preview', fields: asked.fields, errors: [] })
  if (errors.length > 0) return refuse('invalid-fields', { errors })
  return renderTemplate({ ...deps, templates }, state, { template: id, format, locale, ...(details === undefined ? {} : { details }) })
}

async function draftOf(
  deps: Previewing,
  { organisation, id, locale, sources, filings }: PreviewTemplate & { readonly sources: Readonly<Record<string, string>> },
) {
  const known = await deps.ownTemplates.get(organisation, id)
  const wanted = {
    title: known?.title ?? id,
    filings: filings ?? known?.filings ?? (['icpFiling', 'publicSecurityFiling', 'contingencyPlan'] as const),
    sources,
  }
  const checked = await checkOwnTemplate(deps, { organisation, name: id }, wanted)
  if (!checked.ok) return checked
  const written = [locale, 'zh-CN', ...Object.keys(sources)].find(each => Object.hasOwn(sources, each)) ?? locale
  const own = { title: wanted.title, filings: wanted.filings, names: checked.names }
  const version = `${checked.version} ${written}`
  return { ok: true as const, template: { id: `${id}@draft`, locale: written, source: sources[written] ?? '', version, own } }
}
