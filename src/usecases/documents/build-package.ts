import { documentWords } from '../../catalogue/locales/documents.ts'
import { textsOf } from '../../catalogue/locales/index.ts'
import type { CaseState, UploadRecord } from '../../domain/case/state.ts'
import { documentsOfCase } from '../../domain/documents/documents-of-case.ts'
import { portals } from '../../domain/documents/portals.ts'
import { judge } from '../../domain/readiness/judge.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { PackedFile } from '../../ports/packer.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { getSealed, openSealed } from '../sealing/sealed-files.ts'
import { givenPicture, nameInPortal, portalPicture, shrinks } from '../uploads/portal-picture.ts'
import { bindMaterials, isHandedOver, labelOf, materialsTemplate } from './bind-materials.ts'
import { fileNumber, safeName } from './package-names.ts'
import { type Rendered, renderTemplate } from './render-template.ts'

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
 * Everything of a case in one archive, in the order in which a clerk takes it up: the cover sheet, the documents, the uploads bound as one
 * PDF and as they came, the pictures that the portals take, the documents as Word, and a manifest with the hashes of every file and of
 * what it was made from. Documents are made of the case as it is now and are not stored.
 */
export async function buildPackage(deps: Deps, { ref, locale }: BuildPackage): Promise<Outcome<BuiltPackage>> {
  const state = await deps.cases.load(ref)
  if (!state) return refuse('not-found')
  const words = documentWords(locale)
  const names = textsOf(locale).names
  const templates = templatesOf(deps, state)
  const files = uploadsOf(state, locale)
  const all = [...templates, ...(files.length || goesToCounter(state) ? [materialsTemplate] : [])]
  const baseName = (template: string, at: number): string => `${fileNumber(at)}-${safeName(names[`document.${template}`] ?? template)}`
  let folder = all.length
  const pictured = files.some(({ upload }) => shrinks.has(upload.mime)) && portals.some(({ filing }) => state.filings.includes(filing))
  const folders = {
    uploads: files.length ? `${fileNumber(++folder)}-${words.uploads}` : '',
    portals: pictured ? `${fileNumber(++folder)}-${words.portalPictures}` : '',
    editable: `${fileNumber(++folder)}-${words.editable}`,
  }
  const contents = [
    ...all.map((template, at) => `${baseName(template, at + 1)}.pdf`),
    ...files.map(({ name }) => `${folders.uploads}/${name}`),
    ...(pictured ? [`${folders.portals}/`] : []),
    `${folders.editable}/`,
    manifestName,
  ]
  const documents: Made[] = []
  for (const [at, template] of [coverSheet, ...all].entries()) {
    const bound = template === materialsTemplate
    const rendered = bound
      ? await bindMaterials(deps, { ref, state, locale, format: 'pdf' })
      : await renderTemplate(deps, state, { template, format: 'pdf', locale, contents })
    if (!rendered.ok) return rendered
    documents.push({ name: `${baseName(template, at)}.pdf`, template, format: 'pdf', rendered })
  }
  const organizer = state.fields.organizerName
  const title = organizer && 'value' in organizer ? String(organizer.value) : state.id
  const modified = state.updatedAt
  return { ok: true, name: `${safeName(title)}-${words.packageName}.zip`, stream: deps.packer.pack(entries(state)) }

  async function* entries(state: CaseState): AsyncGenerator<PackedFile> {
    const listed: object[] = []
    for (const made of documents) {
      listed.push(await entryOf(made))
      yield { name: made.name, bytes: made.rendered.bytes, modified }
    }
    for (const { name, upload } of files) {
      const kept = await openSealed(deps, ref, upload.id)
      if (!kept) continue
      const path = `${folders.uploads}/${name}`
      const { sha256, kind, field, problems } = upload
      listed.push({ name: path, sha256, bytes: kept.bytes, kind, field, problems })
      yield { name: path, bytes: kept.read(0, kept.bytes - 1), modified }
    }
    for await (const { name, bytes, changed, upload } of portalPictures(deps, ref, state, files)) {
      const path = `${folders.portals}/${name}`
      listed.push({ name: path, sha256: await sha256Hex(new Uint8Array(bytes)), bytes: bytes.length, upload, changed })
      yield { name: path, bytes, modified }
    }
    for (const [at, template] of templates.entries()) {
      const rendered = await renderTemplate(deps, state, { template, format: 'docx', locale, contents })
      if (!rendered.ok) continue
      const name = `${folders.editable}/${baseName(template, at + 1)}.docx`
      listed.push(await entryOf({ name, template, format: 'docx', rendered }))
      yield { name, bytes: rendered.bytes, modified }
    }
    yield { name: manifestName, bytes: manifest(deps, state, listed), modified }
  }

  async function* portalPictures(deps: Deps, ref: CaseRef, state: CaseState, files: readonly NamedUpload[]) {
    for (const { id, mostBytes } of portals.filter(({ filing }) => state.filings.includes(filing)))
      for (const { name, upload } of files) {
        const bytes = await getSealed(deps, ref, upload.id)
        if (!bytes) continue
        const file = { kind: upload.kind, name, mime: upload.mime, bytes }
        // of several pages nobody knows which is meant
        if (upload.mime === 'application/pdf' && (await deps.binder.look(file)).pages > 1) continue
        const picture = (await givenPicture(deps, ref, upload, id)) ?? (await portalPicture(deps, file, mostBytes))
        if (picture)
          yield {
            name: `${words.portals[id]}/${nameInPortal(name, picture)}`,
            bytes: picture.bytes,
            changed: picture.changed,
            upload: upload.id,
          }
      }
  }
}

interface Made {
  readonly name: string
  readonly template: string
  readonly format: 'pdf' | 'docx'
  readonly rendered: Rendered
}

/** Hashes of the output, of the template and of the record that it was made from. */
async function entryOf({ name, template, format, rendered }: Made): Promise<object> {
  const { bytes, sha256, templateVersion, meta } = rendered
  const recordSha256 = await sha256Hex(new TextEncoder().encode(meta.record?.json ?? ''))
  return { name, sha256, bytes: bytes.length, template, format, templateVersion, recordSha256 }
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
  return documentsOfCase(state, judge(state, ctx)).flatMap(({ template, onRequest }) => (onRequest ? [] : [template]))
}

/** Whoever goes to the counter wants to know what to print, with and without uploads. */
const goesToCounter = ({ fields }: CaseState): boolean => {
  const channel = fields.psChannel
  return channel !== undefined && 'value' in channel && channel.value === 'counter'
}

interface NamedUpload {
  readonly name: string
  readonly upload: UploadRecord
}

const uploadsOf = (state: CaseState, locale: string): readonly NamedUpload[] =>
  state.uploads.filter(isHandedOver).map((upload, at) => ({
    name: `${fileNumber(at + 1)}-${safeName(labelOf(upload, locale))}-${safeName(upload.name)}`,
    upload,
  }))
