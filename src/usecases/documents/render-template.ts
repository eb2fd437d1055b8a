import type { CaseState } from '../../domain/case/state.ts'
import type { Block, DocumentMeta } from '../../domain/documents/block.ts'
import { detailsPart } from '../../domain/documents/details/details-part.ts'
import { blanksOf } from '../../domain/documents/records/field-reader.ts'
import type { MaterialRow } from '../../domain/documents/records/materials.ts'
import type { RecordSource } from '../../domain/documents/records/source.ts'
import type { TemplateDefinition } from '../../domain/documents/records/template-definition.ts'
import { TypesetError } from '../../domain/documents/typeset-error.ts'
import type { DocumentWords } from '../../domain/documents/words.ts'
import { isRecord } from '../../domain/fields/json-shape.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Filled, TemplateProblem, TemplateSource } from '../../ports/templates.ts'
import { type FieldError, type Outcome, type Refusal, refuse } from '../outcome.ts'
import { fieldErrorsOf } from '../records/field-errors-of.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { definitionOf } from './definition-of.ts'
import { recordSource } from './record-source.ts'

export type DocumentFormat = 'pdf' | 'docx' | 'html'

/** Those that can be made. */
export const formats: readonly DocumentFormat[] = ['pdf', 'docx', 'html']

export interface RenderTemplate {
  readonly template: string
  readonly format: DocumentFormat
  readonly locale: string
  /** names of the other files of a package, for the cover sheet */
  readonly contents?: readonly string[]
  /** the uploads of the case, looked at, for the list of materials */
  readonly materials?: readonly MaterialRow[]
  /** facts that are no fields of the case; the template's definition says which */
  readonly details?: Json
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
  readonly meta: DocumentMeta
}

/** At once, where the runtime has it; WebCrypto copies what it is given and answers later. */
export interface Digesting {
  readonly sha256?: (bytes: Uint8Array) => string
}

type Rendering = Pick<Deps, 'catalogue' | 'reference' | 'clock' | 'templates' | 'typesetter'> & Digesting

/** One document of a case, in memory. The same case on the same day gives the same bytes. */
export async function renderTemplate(deps: Rendering, state: CaseState, wanted: RenderTemplate): Promise<Outcome<Rendered>> {
  const { template: id, format } = wanted
  const template = await deps.templates.get(state.organisation, id, wanted.locale)
  const definition = template && definitionOf(template)
  if (!template || !definition)
    return refuse('not-found', { errors: [{ pointer: '/template', code: 'job.templateUnknown', args: { template: id } }] })
  if (!definition.filings.some(filing => state.filings.includes(filing))) {
    const args = { template: id, filing: definition.filings.join(', ') }
    return refuse('document-failed', { errors: [{ pointer: '/template', code: 'document.otherFiling', args }] })
  }
  const refused = detailErrors(definition, wanted)
  if (refused.length) return refuse('document-failed', { errors: refused })
  const source = recordSource(deps, state, template.locale, definition.guide)
  const details = definition.details ? detailsPart(definition.details, wanted.details ?? null, source) : {}
  const raw = isRecord(wanted.details) ? wanted.details : {}
  const built = definition.build(source, {
    contents: wanted.contents ?? [],
    details,
    raw,
    ...(wanted.materials ? { materials: wanted.materials, bound: format === 'pdf' } : {}),
  })
  const filled = deps.templates.fill(template, built.parts, blanksOf(source))
  if (!filled.ok) return refuse('document-failed', { errors: [templateError(filled.problem)] })
  const prints = [...new Set([...built.reads, ...filled.reads])]
  const draft = built.draft ?? holdsMark(filled.blocks, source.words)
  const meta = metaOf(deps, source, template, filled, { draft, prints, details: wanted.details })
  try {
    const bytes = ownBytes(await deps.typesetter[format](filled.blocks, meta))
    return {
      ok: true,
      bytes,
      sha256: deps.sha256?.(bytes) ?? (await sha256Hex(bytes)),
      title: template.own?.title ?? source.say.name(`document.${id}`),
      templateVersion: template.version,
      locale: template.locale,
      prints,
      meta,
    }
  } catch (error) {
    if (error instanceof TypesetError) return typesetRefusal(error, source, template, filled, prints)
    throw error
  }
}

/** The same bytes, copied only out of memory that is shared. */
const ownBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const { buffer, byteOffset, byteLength } = bytes
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, byteLength) : new Uint8Array(bytes)
}

function metaOf(
  deps: Pick<Deps, 'catalogue'>,
  source: RecordSource,
  template: TemplateSource,
  filled: Filled,
  { draft, prints, details }: { readonly draft: boolean; readonly prints: readonly string[]; readonly details: Json | undefined },
): DocumentMeta {
  const { state, words, today } = source
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const named = template.own?.title ?? template.id
  const { title = named, subject = named, head, flatten } = filled.declared
  // only a template that ships has a form beside it
  const form = template.own ? undefined : filled.declared.form
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
    ...(details === undefined ? {} : { details }),
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
    ...(form ? { form: { template: template.id, sha256: form, flatten: flatten === 'yes' } } : {}),
    ...(draft ? { stamp: words.draft } : {}),
  }
}

/** Every bad place of the details, or that the template takes none. */
function detailErrors({ details: schema, anyDetails }: TemplateDefinition, { template, details }: RenderTemplate): readonly FieldError[] {
  if (details === undefined) return []
  if (anyDetails) return isRecord(details) ? [] : [{ pointer: '/details', code: 'wrongType', args: { expected: 'object' } }]
  if (!schema) return [{ pointer: '/details', code: 'document.noDetails', args: { template } }]
  const parsed = schema.safeParse(details)
  return parsed.success ? [] : fieldErrorsOf(parsed.error, details, 'details')
}

/** Whether a mark for a missing value is on the pages. */
function holdsMark(blocks: readonly Block[], words: DocumentWords): boolean {
  const [before = ''] = words.blank('|').split('|')
  return JSON.stringify(blocks).includes(before)
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
    if (!entry || !('value' in entry)) return false
    const shown = source.say.display(field, entry.value)
    return error.code === 'overflow' ? isPartOf(error.excerpt, shown) : character !== '' && shown.includes(character)
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

/** The words that do not fit are the beginning of the value, or hold it. */
const isPartOf = (excerpt: string, shown: string): boolean => shown.length > 3 && (shown.startsWith(excerpt) || excerpt.includes(shown))

const codePointName = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
