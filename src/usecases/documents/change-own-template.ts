import { textsOf } from '../../catalogue/locales/index.ts'
import type { FilingId } from '../../domain/case/events.ts'
import { emptyCase } from '../../domain/case/fold.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { blanksOf } from '../../domain/documents/records/field-reader.ts'
import { templateDefinition } from '../../domain/documents/records/template-definitions.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import type { OwnTemplate } from '../../ports/own-templates.ts'
import type { TemplateNames, TemplateProblem, TemplateSource } from '../../ports/templates.ts'
import { type FieldError, type Outcome, refuse } from '../outcome.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { definitionOf } from './definition-of.ts'
import { sampleDetails } from './own-details.ts'
import { recordSource } from './record-source.ts'

type Changing = Pick<Deps, 'ownTemplates' | 'templates' | 'catalogue' | 'reference' | 'clock'>

export interface WantedTemplate {
  readonly title: string
  readonly filings: readonly FilingId[]
  /** by locale */
  readonly sources: Readonly<Record<string, string>>
}

const mostTemplates = 200

/** The next version of a template that the organisation wrote, or the present one when nothing is new. Nothing broken is stored. */
export async function putOwnTemplate(
  deps: Changing,
  { organisation, name, isNew }: { readonly organisation: string; readonly name: string; readonly isNew: boolean },
  wanted: WantedTemplate,
): Promise<Outcome<{ readonly template: OwnTemplate; readonly added: boolean }>> {
  const newest = await deps.ownTemplates.get(organisation, name)
  if (isNew && newest) return taken(name, 'template.known')
  const checked = await checkOwnTemplate(deps, { organisation, name }, wanted)
  if (!checked.ok) return checked
  if (!newest && (await deps.ownTemplates.list(organisation)).length >= mostTemplates)
    return refuse('invalid-body', { errors: [{ pointer: '', code: 'template.tooMany', args: { max: mostTemplates } }] })
  const { names, version } = checked
  if (newest?.version === version) return { ok: true, template: newest, added: false }
  const number = (newest?.number ?? 0) + 1
  const template: OwnTemplate = { ...wanted, organisation, name, number, names, version, createdAt: deps.clock.now() }
  return (await deps.ownTemplates.add(template)) ? { ok: true, template, added: true } : refuse('busy', { retryAfterSeconds: 1 })
}

const taken = (name: string, code: string) => refuse('invalid-body', { errors: [{ pointer: '/id', code, args: { template: name } }] })

/** Whether the template would be taken, and what it looks at. */
export async function checkOwnTemplate(
  deps: Changing,
  { organisation, name }: { readonly organisation: string; readonly name: string },
  wanted: WantedTemplate,
): Promise<Outcome<{ readonly names: TemplateNames; readonly version: string }>> {
  if (templateDefinition(name)) return taken(name, 'template.reserved')
  const version = await sha256Hex(JSON.stringify([wanted.title, wanted.filings, Object.entries(wanted.sources).sort()]))
  const names = { fields: new Set<string>(), details: {} as TemplateNames['details'] }
  const errors: FieldError[] = []
  for (const [locale, source] of Object.entries(wanted.sources)) {
    const own = { title: wanted.title, filings: wanted.filings, names: { fields: [], details: {} } }
    const checked = inspect(deps, organisation, { id: name, locale, source, version: `${version} ${locale}`, own })
    if (checked.problems) errors.push(...checked.problems.map(problem => errorOf(locale, problem)))
    for (const field of checked.names.fields) names.fields.add(field)
    names.details = { ...names.details, ...checked.names.details }
  }
  if (errors.length > 0) return refuse('invalid-body', { errors })
  return { ok: true, names: { fields: [...names.fields], details: names.details }, version }
}

const nothing: TemplateNames = { fields: [], details: {} }

function inspect(deps: Changing, organisation: string, template: TemplateSource) {
  const inspected = deps.templates.inspect(template, new Set(Object.keys(deps.catalogue.fields)))
  if (!inspected.ok) return { names: nothing, problems: inspected.problems }
  const { fields, details } = inspected
  const names = { fields, details }
  const problem = tryOut(deps, organisation, template, names)
  return { names, problems: problem ? [problem] : null }
}

/** Prints the examples of the fields: what the parser cannot see, like a name of the law that there is not, or too much work. */
function tryOut(deps: Changing, organisation: string, template: TemplateSource, names: TemplateNames): TemplateProblem | null {
  const { own } = template
  if (!own) return null
  const source = recordSource(deps, exampleCase(deps, organisation, own.filings), template.locale)
  const raw = sampleDetails(names)
  const built = definitionOf({ ...template, own: { ...own, names } })?.build(source, { contents: [], details: {}, raw })
  const filled = built && deps.templates.fill(template, built.parts, blanksOf(source))
  if (!filled || filled.ok) return null
  const { code, subject } = filled.problem
  // whether a record has the value is a matter of the record
  return code === 'empty-placeholder' && /(^|\/| )[fd]\./.test(subject) ? null : filled.problem
}

/** A case with the example of every field. */
export function exampleCase({ catalogue }: Pick<Deps, 'catalogue'>, organisation: string, filings: readonly FilingId[]): CaseState {
  const by = { evidence: { kind: 'api', seq: 1, quote: null, confidence: 1 }, updatedAt: '', by: 'system' } as const
  const entries = Object.values(catalogue.fields).filter(({ type }) => type !== 'derived' && type !== 'upload')
  return {
    ...emptyCase(organisation, 'example'),
    filings,
    fields: Object.fromEntries(entries.map(({ key, example }) => [key, { ...by, state: 'filled' as const, value: example }])),
  }
}

/** A record that the template can be tried with: an example for each field that it looks at, and details of the kind that it wants. */
export function sampleRecord({ catalogue }: Pick<Deps, 'catalogue'>, { filings, names }: Pick<OwnTemplate, 'filings' | 'names'>) {
  const fields = names.fields.flatMap(key => {
    const field = catalogue.fields[key]
    return field && field.type !== 'derived' && field.type !== 'upload' ? [[key, field.example] as const] : []
  })
  const details: Readonly<Record<string, Json>> = sampleDetails(names)
  return { filings: [...filings], fields: Object.fromEntries(fields), ...(Object.keys(details).length > 0 ? { details } : {}) }
}

const errorOf = (locale: string, { code, template, line, column, subject }: TemplateProblem): FieldError => ({
  pointer: `/sources/${locale}`,
  code: `template.${code}`,
  args: { template, line, column, subject },
})

/** Labels of the fields that a template looks at. */
export const labelledFields = ({ names }: Pick<OwnTemplate, 'names'>, locale: string) => {
  const { fields } = textsOf(locale)
  return names.fields.map(key => ({ key, label: fields[key]?.label ?? key }))
}
