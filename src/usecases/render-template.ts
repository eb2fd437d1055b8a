import type { CaseState } from '../domain/case/state.ts'
import type { DocumentMeta } from '../domain/documents/block.ts'
import { buildRecord, filingOfTemplate } from '../domain/documents/records/build-record.ts'
import { blanksOf } from '../domain/documents/records/field-reader.ts'
import type { RecordSource } from '../domain/documents/records/source.ts'
import { TypesetError } from '../domain/documents/typeset-error.ts'
import type { Deps } from '../ports/deps.ts'
import type { Filled, TemplateProblem, TemplateSource } from '../ports/templates.ts'
import { sha256Hex } from './digest.ts'
import { type Outcome, type Refusal, refuse } from './outcome.ts'
import { recordSource } from './record-source.ts'

export type DocumentFormat = 'pdf' | 'docx' | 'html'

export interface RenderTemplate {
  readonly template: string
  readonly format: DocumentFormat
  readonly locale: string
  /** names of the other files of a package, for the cover sheet */
  readonly contents?: readonly string[]
}

export interface Rendered {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly sha256: string
  readonly title: string
  readonly templateVersion: string
  /** the locale of the template that was found, which may not be the one asked for */
  readonly locale: string
  /** fields that make it stale when they change */
  readonly prints: readonly string[]
}

type Rendering = Pick<Deps, 'catalogue' | 'reference' | 'clock' | 'templates' | 'typesetter'>

/** One document of a case, in memory. The same case on the same day gives the same bytes. */
export async function renderTemplate(deps: Rendering, state: CaseState, wanted: RenderTemplate): Promise<Outcome<Rendered>> {
  const { template: id, format } = wanted
  const template = await deps.templates.get(state.organisation, id, wanted.locale)
  if (!template || !Object.hasOwn(filingOfTemplate, id)) return refuse('not-found')
  const filing = filingOfTemplate[id]
  if (filing && !state.filings.includes(filing))
    return refuse('document-failed', { errors: [{ pointer: '/template', code: 'document.otherFiling', args: { template: id, filing } }] })
  const source = recordSource(deps, state, template.locale)
  const built = buildRecord(id, source, wanted.contents)
  if (!built) return refuse('not-found')
  const filled = deps.templates.fill(template, built.parts, blanksOf(source))
  if (!filled.ok) return refuse('document-failed', { errors: [templateError(filled.problem)] })
  const prints = [...new Set([...built.reads, ...filled.reads])]
  const meta = metaOf(deps, source, template, filled, built.draft, prints)
  try {
    const bytes = new Uint8Array(await deps.typesetter[format](filled.blocks, meta))
    return {
      ok: true,
      bytes,
      sha256: await sha256Hex(bytes),
      title: source.say.name(`document.${id}`),
      templateVersion: template.version,
      locale: template.locale,
      prints,
    }
  } catch (error) {
    if (error instanceof TypesetError) return typesetRefusal(error, source, template, filled, prints)
    throw error
  }
}

function metaOf(
  deps: Pick<Deps, 'catalogue'>,
  source: RecordSource,
  template: TemplateSource,
  filled: Filled,
  draft: boolean,
  prints: readonly string[],
): DocumentMeta {
  const { state, words, today } = source
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const { title = template.id, subject = template.id, head } = filled.declared
  const organizer = state.fields.organizerName
  const values = prints.flatMap(field => {
    const entry = state.fields[field]
    return entry && 'value' in entry ? [[field, entry.value] as const] : []
  })
  const record = {
    schema: 'anbei/case-record/1',
    template: template.id,
    templateVersion: template.version,
    case: state.id,
    revision: state.revision,
    inForceOn: source.judgement.inForceOn,
    catalogueRevision: deps.catalogue.revision,
    draft,
    fields: Object.fromEntries(values),
  }
  return {
    title,
    author: organizer && 'value' in organizer ? String(organizer.value) : title,
    subject,
    language: template.locale,
    createdAt: state.updatedAt,
    footer: words.foot(String(state.revision), words.date(year, month, day)),
    page: words.page,
    record: { name: 'record.json', json: JSON.stringify(record, null, 1) },
    vocabulary: filled.vocabulary,
    ...(head ? { head } : {}),
    ...(draft ? { stamp: words.draft } : {}),
  }
}

const templateError = ({ code, template, line, column, subject }: TemplateProblem) => ({
  pointer: subject.startsWith('f.') ? `/fields/${subject.slice(2).split(' ')[0]}` : '/template',
  code: `template.${code}`,
  args: { template, line, column, subject },
})

/** Names the character, the line of the template and the fields whose values hold it. */
function typesetRefusal(
  error: TypesetError,
  source: RecordSource,
  template: TemplateSource,
  filled: Filled,
  prints: readonly string[],
): Refusal {
  const line = error.block === null ? 0 : (filled.lines[error.block] ?? 0)
  const character = error.character ?? ''
  const fields = prints.filter(field => {
    const entry = source.state.fields[field]
    return entry && 'value' in entry && character !== '' && source.say.display(field, entry.value).includes(character)
  })
  const args = { template: template.id, line, character, codePoint: codePointName(character), excerpt: error.excerpt }
  const places = fields.length ? fields : ['']
  return refuse('document-failed', {
    errors: places.map(field => ({
      pointer: field ? `/fields/${field}` : '/template',
      code: `document.${error.code}`,
      args: { ...args, ...(field ? { field } : {}) },
    })),
  })
}

const codePointName = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
