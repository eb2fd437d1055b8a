import { documentWords } from '../catalogue/locales/documents.ts'
import { textsOf } from '../catalogue/locales/index.ts'
import type { CaseState, UploadRecord } from '../domain/case/state.ts'
import { documentsOfCase } from '../domain/documents/documents-of-case.ts'
import { judge } from '../domain/readiness/judge.ts'
import type { CaseRef } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import type { PackedFile } from '../ports/packer.ts'
import { type Outcome, refuse } from './outcome.ts'
import { type Rendered, renderTemplate } from './render-template.ts'
import { getSealed } from './sealed-files.ts'

export interface BuildPackage {
  readonly ref: CaseRef
  readonly locale: string
}

export interface BuiltPackage {
  /** file name without a path, for the download */
  readonly name: string
  readonly stream: ReadableStream<Uint8Array>
}

const coverSheet = 'cover-sheet'

/**
 * Everything of a case in one archive, in the order in which a clerk takes it up: the cover sheet, one document a filing, the uploads, and
 * a manifest with the hash of every file. Documents are made of the case as it is now and are not stored.
 */
export async function buildPackage(deps: Deps, { ref, locale }: BuildPackage): Promise<Outcome<BuiltPackage>> {
  const state = await deps.cases.load(ref)
  if (!state) return refuse('not-found')
  const words = documentWords(locale)
  const templates = templatesOf(deps, state)
  const texts = textsOf(locale)
  const fileName = (template: string, at: number): string => `${number(at)}-${texts.names[`document.${template}`] ?? template}.pdf`
  const uploads = namedUploads(state, texts.fields, words.uploads, templates.length)
  const names = templates.map((template, at) => fileName(template, at + 1))
  const contents = [...names, ...uploads.map(({ path }) => path), manifestName]
  const documents: { readonly name: string; readonly template: string; readonly rendered: Rendered }[] = []
  for (const [at, template] of [coverSheet, ...templates].entries()) {
    const rendered = await renderTemplate(deps, state, { template, format: 'pdf', locale, contents })
    if (!rendered.ok) return rendered
    documents.push({ name: fileName(template, at), template, rendered })
  }
  const organizer = state.fields.organizerName
  const title = organizer && 'value' in organizer ? String(organizer.value) : state.id
  return { ok: true, name: `${safeName(title)}-${words.packageName}.zip`, stream: deps.packer.pack(files()) }

  async function* files(): AsyncGenerator<PackedFile> {
    const listed: object[] = []
    for (const { name, template, rendered } of documents) {
      const { bytes, sha256, templateVersion } = rendered
      listed.push({ name, sha256, bytes: bytes.length, template, templateVersion })
      yield { name, bytes, modified: state!.updatedAt }
    }
    for (const { path, upload } of uploads) {
      const bytes = await getSealed(deps, ref, upload.id)
      if (!bytes) continue
      listed.push({
        name: path,
        sha256: upload.sha256,
        bytes: bytes.length,
        kind: upload.kind,
        field: upload.field,
        problems: upload.problems,
      })
      yield { name: path, bytes, modified: state!.updatedAt }
    }
    yield { name: manifestName, bytes: manifest(deps, state!, listed), modified: state!.updatedAt }
  }
}

const manifestName = 'manifest.json'

function manifest(deps: Pick<Deps, 'catalogue' | 'clock'>, state: CaseState, files: readonly object[]): Uint8Array {
  const body = {
    schema: 'anbei/package/1',
    case: state.id,
    revision: state.revision,
    filings: state.filings,
    judgedOn: deps.clock.today(),
    catalogueRevision: deps.catalogue.revision,
    files,
  }
  return new TextEncoder().encode(`${JSON.stringify(body, null, 2)}\n`)
}

/** The documents that the procedures of the case need. */
function templatesOf(deps: Pick<Deps, 'catalogue' | 'reference' | 'clock'>, state: CaseState): readonly string[] {
  const ctx = { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() }
  return documentsOfCase(state, judge(state, ctx), ctx).flatMap(({ template, onRequest }) => (onRequest ? [] : [template]))
}

function namedUploads(
  state: CaseState,
  fields: Readonly<Record<string, { readonly label: string }>>,
  folder: string,
  after: number,
): readonly { readonly path: string; readonly upload: UploadRecord }[] {
  return state.uploads.map((upload, at) => {
    const label = upload.field ? (fields[upload.field]?.label ?? upload.kind) : upload.kind
    return { path: `${number(after + 1)}-${folder}/${number(at + 1)}-${safeName(label)}-${safeName(upload.name)}`, upload }
  })
}

const number = (value: number): string => String(value).padStart(2, '0')

/** Without what Windows refuses in a file name, controls, bidirectional marks, dots at the ends; long ones lose their middle. */
function safeName(name: string): string {
  const characters = [...name.replace(/[\\/:*?"<>|\p{C}]/gu, '_').replace(/^[. ]+|[. ]+$/g, '')]
  const short = characters.length > 80 ? [...characters.slice(0, 60), '…', ...characters.slice(-16)] : characters
  return short.join('') || '_'
}
