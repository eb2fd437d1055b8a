import { textsOf } from '../catalogue/locales/index.ts'
import type { CaseState, UploadRecord } from '../domain/case/state.ts'
import { type Portal, portals } from '../domain/documents/portals.ts'
import type { MaterialRow, PortalFit } from '../domain/documents/records/materials.ts'
import type { LookedAt, MaterialFile } from '../ports/binder.ts'
import type { CaseRef } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import type { DrawnPage, PictureReader } from '../ports/picture-reader.ts'
import { sha256Hex } from './digest.ts'
import type { Outcome } from './outcome.ts'
import { portalPicture } from './portal-picture.ts'
import { type DocumentFormat, type Rendered, renderTemplate } from './render-template.ts'
import { getSealed } from './sealed-files.ts'

export const materialsTemplate = 'materials'

/** Bytes; what is more is listed and left out, because all of it stands in memory at once (128 MB in a Worker). */
const mostTogether = 32 * 1024 * 1024

export interface BindMaterials {
  readonly ref: CaseRef
  readonly state: CaseState
  readonly locale: string
  /** only a PDF can hold the uploads; the others are the list alone */
  readonly format: DocumentFormat
}

/** The uploads of a case behind their list, as one PDF. Files that cannot be bound are named there with the reason. */
export async function bindMaterials(deps: Deps, { ref, state, locale, format }: BindMaterials): Promise<Outcome<Rendered>> {
  const given = await filesOf(deps, ref, state, locale)
  const looked = await lookAt(deps, given)
  const files = await drawWhatIsNotArchival(deps, given, looked)
  const materials = await Promise.all(files.map((file, at) => rowOf(deps, file, looked[at]!)))
  const list = await renderTemplate(deps, state, { template: materialsTemplate, format, locale, materials })
  if (!list.ok) return list
  const bound = files.filter((_file, at) => looked[at]?.problem === null)
  if (bound.length === 0 || format !== 'pdf') return list
  const bytes = new Uint8Array(await deps.binder.bind(list.bytes, bound, list.meta))
  return { ...list, bytes, sha256: await sha256Hex(bytes) }
}

async function filesOf(deps: Deps, ref: CaseRef, state: CaseState, locale: string): Promise<readonly MaterialFile[]> {
  const files: MaterialFile[] = []
  for (const upload of inOrder(state)) {
    const bytes = await getSealed(deps, ref, upload.id)
    if (bytes) files.push({ kind: labelOf(upload, locale), name: upload.name, mime: upload.mime, bytes })
  }
  return files
}

/** What belongs together stands together, the kinds in the order in which they came. */
function inOrder(state: CaseState): readonly UploadRecord[] {
  const uploads = state.uploads.filter(({ readIn }) => readIn !== 'browser')
  const kinds = [...new Set(uploads.map(({ field, kind }) => field ?? kind))]
  return kinds.flatMap(wanted => uploads.filter(({ field, kind }) => (field ?? kind) === wanted))
}

/** The label of the field that takes it, else its kind. */
export function labelOf({ field, kind }: UploadRecord, locale: string): string {
  const { fields, names } = textsOf(locale)
  return (field ? fields[field]?.label : undefined) ?? names[`kind.${kind}`] ?? kind
}

async function lookAt({ binder }: Pick<Deps, 'binder'>, files: readonly MaterialFile[]): Promise<readonly LookedAt[]> {
  const looked: LookedAt[] = []
  let together = 0
  for (const file of files) {
    together += file.bytes.length
    if (together > mostTogether) looked.push({ pages: 0, profile: null, archival: false, problem: 'too-large' })
    else looked.push(await binder.look(file))
  }
  return looked
}

/** Pages drawn for one document: ten seconds of one core and 12 MB. */
const mostDrawn = 60
/** at one go, so that somebody's licence need not wait behind them all */
const drawnAtOnce = 8

/** PDFs that are not PDF/A get their pages as pictures, where the machine can draw them and there are not too many. */
async function drawWhatIsNotArchival(
  { pictures }: Pick<Deps, 'pictures'>,
  files: readonly MaterialFile[],
  looked: readonly LookedAt[],
): Promise<readonly MaterialFile[]> {
  const drawn: MaterialFile[] = []
  let left = mostDrawn
  for (const [at, file] of files.entries()) {
    const { pages, archival, problem } = looked[at]!
    const wanted = pictures && !archival && !problem && pages <= left
    const pictured = wanted ? await everyPage(pictures, file.bytes, pages) : null
    left -= pictured?.length ?? 0
    drawn.push(pictured ? { ...file, drawn: pictured } : file)
  }
  return drawn
}

/** All of them, or null when one is missing: half a contract is none. */
async function everyPage(pictures: PictureReader, pdf: Uint8Array, pages: number): Promise<readonly DrawnPage[] | null> {
  const drawn: DrawnPage[] = []
  while (drawn.length < pages) {
    const next = await pictures.drawPages(pdf, drawn.length + 1, drawnAtOnce)
    if (!next || next.length === 0) return null
    drawn.push(...next)
  }
  return drawn.length === pages ? drawn : null
}

async function rowOf(
  deps: Pick<Deps, 'binder' | 'pictures'>,
  file: MaterialFile,
  { pages, profile, archival, problem }: LookedAt,
): Promise<MaterialRow> {
  const isPdf = file.mime === 'application/pdf'
  const isPicture = /^image\/(?:jpeg|png|webp)$/.test(file.mime)
  const forPortal = async (id: Portal['id']): Promise<PortalFit> => {
    const picture = await portalPicture(deps, file, portals.find(portal => portal.id === id)?.mostBytes ?? 0)
    return { ready: picture !== null, changed: picture?.changed ?? false }
  }
  const fits = async () => ({ icp: await forPortal('icp'), police: await forPortal('police') })
  return {
    label: file.kind,
    name: file.name,
    pages,
    isPdf,
    profile,
    copied: isPdf && archival,
    drawn: file.drawn !== undefined,
    problem: problem
      ? {
          unsupported: problem === 'unsupported',
          locked: problem === 'locked',
          unreadable: problem === 'unreadable',
          tooLarge: problem === 'too-large',
          cmyk: problem === 'cmyk',
        }
      : null,
    fits: problem !== 'unreadable' && problem !== 'locked' && (isPicture || (isPdf && pages === 1)) ? await fits() : null,
  }
}
