import { textsOf } from '../catalogue/locales/index.ts'
import type { CaseState, UploadRecord } from '../domain/case/state.ts'
import { type Portal, portals } from '../domain/documents/portals.ts'
import type { MaterialRow, PortalFit } from '../domain/documents/records/materials.ts'
import type { LookedAt, MaterialFile } from '../ports/binder.ts'
import type { CaseRef } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import { sha256Hex } from './digest.ts'
import type { Outcome } from './outcome.ts'
import { portalPicture } from './portal-picture.ts'
import { type Rendered, renderTemplate } from './render-template.ts'
import { getSealed } from './sealed-files.ts'

export const materialsTemplate = 'materials'

/** Bytes; what is more is listed and left out, because all of it stands in memory at once (128 MB in a Worker). */
const mostTogether = 32 * 1024 * 1024

/** The uploads of a case behind their list, as one PDF. Files that cannot be bound are named there with the reason. */
export async function bindMaterials(deps: Deps, ref: CaseRef, state: CaseState, locale: string): Promise<Outcome<Rendered>> {
  const files = await filesOf(deps, ref, state, locale)
  const looked = await lookAt(deps, files)
  const materials = await Promise.all(files.map((file, at) => rowOf(deps, file, looked[at]!)))
  const list = await renderTemplate(deps, state, { template: materialsTemplate, format: 'pdf', locale, materials })
  if (!list.ok) return list
  const bound = files.filter((_file, at) => looked[at]?.problem === null)
  if (bound.length === 0) return list
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
    if (together > mostTogether) looked.push({ pages: 0, profile: null, problem: 'too-large' })
    else looked.push(await binder.look(file))
  }
  return looked
}

async function rowOf(
  deps: Pick<Deps, 'binder' | 'pictures'>,
  file: MaterialFile,
  { pages, profile, problem }: LookedAt,
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
    problem: problem
      ? {
          unsupported: problem === 'unsupported',
          unreadable: problem === 'unreadable',
          tooLarge: problem === 'too-large',
          cmyk: problem === 'cmyk',
        }
      : null,
    fits: problem !== 'unreadable' && (isPicture || (isPdf && pages === 1)) ? await fits() : null,
  }
}
