import type { CaseState } from '../../domain/case/state.ts'
import { type PortalId, portalTroubles } from '../../domain/documents/portals.ts'
import { standsFor } from '../../domain/reading/legible-sizes.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf } from '../principal.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { putSealed } from '../sealing/sealed-files.ts'
import { unmended } from './file-problems.ts'
import { type FileShape, inspectFile } from './inspect-file.ts'
import { type MakePortalPicture, originalFile, pictureKey, portalOf, refusePicture } from './portal-picture.ts'

export interface GivePortalPicture extends MakePortalPicture {
  readonly conversationId: string
  /** a JPG or PNG */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A picture made of an upload elsewhere, mostly by its owner's browser, is kept for the portal if it fits, is legible and shows the whole. */
export async function givePortalPicture(deps: Deps, input: GivePortalPicture): Promise<Outcome<{ readonly state: CaseState }>> {
  const { ref, uploadId, portal, bytes } = input
  const found = await originalFile(deps, input)
  if (!found.ok) return found
  const { mostBytes } = portalOf(portal)
  const shape = inspectFile(bytes, { name: '', mime: '' })
  const trouble = troubleOf(deps, shape, bytes, mostBytes) ?? differenceOf(shape, inspectFile(found.bytes, found.upload))
  if (trouble) return refusePicture(trouble, mostBytes)
  const sha256 = await sha256Hex(bytes)
  if (found.upload.pictures?.[portal]?.sha256 === sha256) return { ok: true, state: found.state }
  await putSealed(deps, ref, pictureKey(uploadId, portal), bytes)
  return appendEvents(deps, ref, state => {
    const upload = state.uploads.find(({ id }) => id === uploadId)
    if (!upload) return refuse('not-found')
    const problems = settled(deps, state, uploadId, portal) ? unmended(upload.problems) : upload.problems
    const payload = { uploadId, portal, mime: shape.mime, bytes: bytes.length, sha256, problems: [...problems] }
    const { conversationId } = input
    const event = { type: 'portalPictureGiven', actor: actorOf(input.principal), at: deps.clock.now(), conversationId, payload } as const
    return { append: { events: [event] }, more: null }
  })
}

function troubleOf({ binder }: Pick<Deps, 'binder'>, shape: FileShape, bytes: Uint8Array, mostBytes: number): string | null {
  const { mime, hides } = shape
  if (hides) return 'portal.notPicture'
  const looked = binder.portalPicture({ kind: '', name: '', mime, bytes }, mostBytes)
  if (!looked.ok && looked.because === 'notPicture') return 'portal.notPicture'
  return bytes.length > mostBytes ? 'portal.tooLarge' : null
}

function differenceOf(made: FileShape, original: FileShape): string | null {
  if (!made.width || !made.height) return 'portal.notPicture'
  const size = { width: made.width, height: made.height }
  const { width, height } = original
  const verdict = standsFor(size, width && height ? { width, height } : null)
  return verdict === 'yes' ? null : `portal.${verdict}`
}

/** Whether every portal that would refuse the file has a picture now. */
function settled({ catalogue }: Pick<Deps, 'catalogue'>, state: CaseState, uploadId: string, portal: PortalId): boolean {
  const upload = state.uploads.find(({ id }) => id === uploadId)
  const field = upload?.field ? (catalogue.fields[upload.field] ?? null) : null
  return (
    upload !== undefined &&
    portalTroubles(field, upload, state.filings).every(({ portal: { id } }) => id === portal || upload.pictures?.[id] !== undefined)
  )
}
