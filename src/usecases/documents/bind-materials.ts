import { textsOf } from '../../catalogue/locales/index.ts'
import type { CaseState, UploadRecord } from '../../domain/case/state.ts'
import type { PortalId } from '../../domain/documents/portals.ts'
import type { MaterialRow, PortalFit } from '../../domain/documents/records/materials.ts'
import { isUnsafe } from '../../domain/reading/unsafe-file.ts'
import type { LookedAt, MaterialFile, MaterialProblem } from '../../ports/binder.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Outcome } from '../outcome.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { getSealed } from '../sealing/sealed-files.ts'
import { portalOf, shrinks } from '../uploads/portal-picture.ts'
import { drawnPages } from './drawn-pages.ts'
import { type DocumentFormat, type Rendered, renderTemplate } from './render-template.ts'

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

interface Given {
  readonly upload: UploadRecord
  readonly file: MaterialFile
}

/**
 * The uploads of a case behind their list, as one PDF/A-3b whatever they are: pictures and PDF/A as pages, other PDFs as pictures of their pages
 * where they were drawn; for every other file stands a page of ours. What is not shown as it came is attached.
 */
export async function bindMaterials(deps: Deps, { ref, state, locale, format }: BindMaterials): Promise<Outcome<Rendered>> {
  const given = await filesOf(deps, ref, state, locale)
  const looked = await lookAt(deps, given)
  const files = standIn(await drawWhatIsNotArchival(deps, ref, given, looked), looked)
  const materials = files.map(({ file, upload }, at) => rowOf(deps, file, looked[at]!, upload))
  const list = await renderTemplate(deps, state, { template: materialsTemplate, format, locale, materials })
  if (!list.ok) return list
  const bound = files.flatMap(({ file }, at) => (looked[at]?.problem === null || file.standsFor ? [file] : []))
  if (bound.length === 0 || format !== 'pdf') return list
  const bytes = new Uint8Array(await deps.binder.bind(list.bytes, bound, list.meta))
  return { ...list, bytes, sha256: await sha256Hex(bytes) }
}

async function filesOf(deps: Deps, ref: CaseRef, state: CaseState, locale: string): Promise<readonly Given[]> {
  const files: Given[] = []
  for (const upload of inOrder(state)) {
    const bytes = await getSealed(deps, ref, upload.id)
    if (bytes) files.push({ upload, file: { kind: labelOf(upload, locale), name: upload.name, mime: upload.mime, bytes } })
  }
  return files
}

/** A picture that stayed with the person is in no package, nor a file that nobody should open. */
export const isHandedOver = ({ readIn, problems }: UploadRecord): boolean => readIn !== 'browser' && !isUnsafe(problems)

/** What belongs together stands together, the kinds in the order in which they came. */
function inOrder(state: CaseState): readonly UploadRecord[] {
  const uploads = state.uploads.filter(isHandedOver)
  const kinds = [...new Set(uploads.map(({ field, kind }) => field ?? kind))]
  return kinds.flatMap(wanted => uploads.filter(({ field, kind }) => (field ?? kind) === wanted))
}

/** The label of the field that takes it, else its kind. */
export function labelOf({ field, kind }: UploadRecord, locale: string): string {
  const { fields, names } = textsOf(locale)
  return (field ? fields[field]?.label : undefined) ?? names[`kind.${kind}`] ?? kind
}

async function lookAt({ binder }: Pick<Deps, 'binder'>, given: readonly Given[]): Promise<readonly LookedAt[]> {
  const looked: LookedAt[] = []
  let together = 0
  for (const { file, upload } of given) {
    together += file.bytes.length
    if (together > mostTogether) looked.push({ pages: 0, profile: null, archival: false, problem: 'too-large' })
    // what is another kind of file too goes into no document
    else if (upload.problems.includes('file.twoInOne')) looked.push({ pages: 0, profile: null, archival: false, problem: 'unreadable' })
    else looked.push(await binder.look(file))
  }
  return looked
}

/** Pages drawn for one document: ten seconds of one core and 12 MB. */
const mostDrawn = 60

/** PDFs that are not PDF/A get their pages as pictures, where these were or can be drawn and there are not too many. */
async function drawWhatIsNotArchival(
  deps: Deps,
  ref: CaseRef,
  given: readonly Given[],
  looked: readonly LookedAt[],
): Promise<readonly Given[]> {
  const drawn: Given[] = []
  let left = mostDrawn
  for (const [at, { file, upload }] of given.entries()) {
    const { pages, archival, problem } = looked[at]!
    const wanted = !archival && !problem && pages <= left
    const pictured = wanted ? await drawnPages(deps, { ref, uploadId: upload.id, pdf: file.bytes, pages }) : null
    left -= pictured?.length ?? 0
    drawn.push({ upload, file: pictured ? { ...file, drawn: pictured } : file })
  }
  return drawn
}

/** Problems of a file that its own program opens all the same. */
const attachable: ReadonlySet<MaterialProblem> = new Set(['unsupported', 'locked', 'cmyk'])

function standIn(given: readonly Given[], looked: readonly LookedAt[]): readonly Given[] {
  return given.map(({ file, upload }, at) => {
    const { archival, problem } = looked[at]!
    const shown = problem === null && (archival || file.drawn !== undefined)
    const stands = !shown && (problem === null || attachable.has(problem))
    return { upload, file: stands ? { ...file, standsFor: true } : file }
  })
}

/** Facts of the file alone, not of the machine: the list is the same wherever it is made. */
function rowOf(
  { binder }: Pick<Deps, 'binder'>,
  file: MaterialFile,
  { pages, profile, problem }: LookedAt,
  { sha256, pictures = {} }: UploadRecord,
): MaterialRow {
  const isPdf = file.mime === 'application/pdf'
  const forPortal = (id: PortalId): PortalFit => {
    // made elsewhere and given to us
    if (pictures[id]) return { ready: true, changed: true }
    const picture = binder.portalPicture(file, portalOf(id).mostBytes)
    return { ready: picture.ok, changed: picture.ok && picture.changed }
  }
  const canBePicture = problem !== 'unreadable' && problem !== 'locked' && shrinks.has(file.mime) && (!isPdf || pages === 1)
  return {
    label: file.kind,
    name: file.name,
    pages,
    sha256,
    isPdf,
    profile,
    drawn: file.drawn !== undefined,
    attached: file.standsFor === true,
    problem: problem
      ? {
          unsupported: problem === 'unsupported',
          locked: problem === 'locked',
          unreadable: problem === 'unreadable',
          tooLarge: problem === 'too-large',
          cmyk: problem === 'cmyk',
        }
      : null,
    converted: isPdf || file.mime === 'image/webp',
    fits: canBePicture ? { icp: forPortal('icp'), police: forPortal('police') } : null,
  }
}
