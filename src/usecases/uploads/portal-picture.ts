import type { CaseState, UploadRecord } from '../../domain/case/state.ts'
import { type Portal, type PortalId, portals } from '../../domain/documents/portals.ts'
import type { MaterialFile } from '../../ports/binder.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { hasScope, type Principal } from '../principal.ts'
import { getSealed, openSealed, type SealedFile } from '../sealing/sealed-files.ts'

export interface SizedPicture {
  readonly bytes: Uint8Array
  readonly changed: boolean
}

/** kinds that a picture for a portal is made of */
export const shrinks: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'application/pdf'])

/** A picture within what a portal takes: as it is, without what the eye does not see, or made smaller where the machine can and it stays legible. */
export async function portalPicture(
  { binder, pictures }: Pick<Deps, 'binder' | 'pictures'>,
  file: MaterialFile,
  mostBytes: number,
): Promise<SizedPicture | null> {
  const plain = binder.portalPicture(file, mostBytes)
  if (plain.ok) return plain
  const smaller = shrinks.has(file.mime) ? await pictures?.shrink(file.bytes, mostBytes) : null
  return smaller ? { bytes: smaller, changed: true } : null
}

/** under which a picture is kept that its owner's browser made of an upload */
export const pictureKey = (uploadId: string, portal: PortalId): string => `${uploadId}.${portal}`

/** The picture that the owner's browser made of an upload. */
export async function givenPicture(deps: Deps, ref: CaseRef, upload: UploadRecord, portal: PortalId): Promise<SizedPicture | null> {
  const bytes = upload.pictures?.[portal] ? await getSealed(deps, ref, pictureKey(upload.id, portal)) : null
  return bytes && { bytes, changed: true }
}

export interface OfUpload {
  readonly ref: CaseRef
  readonly principal: Principal
  readonly uploadId: string
}

interface GivenFile {
  readonly state: CaseState
  readonly upload: UploadRecord
  readonly bytes: Uint8Array
}

/** A file as it was given. That of an identity card only for its owner and for who may see sensitive values. */
export async function originalFile(deps: Deps, { ref, principal, uploadId }: OfUpload): Promise<Outcome<GivenFile>> {
  const found = await openOriginal(deps, { ref, principal, uploadId })
  if (!found.ok) return found
  const bytes = await getSealed(deps, ref, uploadId)
  return bytes ? { ok: true, state: found.state, upload: found.upload, bytes } : refuse('not-found')
}

/** The same, its bytes read while they are sent. */
export async function openOriginal(
  deps: Deps,
  { ref, principal, uploadId }: OfUpload,
): Promise<Outcome<Omit<GivenFile, 'bytes'> & { readonly file: SealedFile }>> {
  const state = await deps.cases.load(ref)
  const upload = state?.uploads.find(({ id }) => id === uploadId)
  if (upload?.kind === 'idCard' && principal.kind !== 'visitor' && !hasScope(principal, 'sensitive'))
    return refuse('not-allowed', { extra: { needs: 'sensitive' } })
  const file = upload && upload.readIn !== 'browser' ? await openSealed(deps, ref, uploadId) : null
  return state && upload && file ? { ok: true, state, upload, file } : refuse('not-found')
}

export interface MakePortalPicture extends OfUpload {
  readonly portal: PortalId
}

interface MadePicture {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  readonly mime: string
}

/** One upload as a portal takes it, the same that the package holds. */
export async function makePortalPicture(deps: Deps, input: MakePortalPicture): Promise<Outcome<{ readonly picture: MadePicture }>> {
  const found = await originalFile(deps, input)
  if (!found.ok) return found
  const { upload, bytes } = found
  const { mostBytes } = portalOf(input.portal)
  const file = { kind: upload.kind, name: upload.name, mime: upload.mime, bytes }
  const made = (await givenPicture(deps, input.ref, upload, input.portal)) ?? (await portalPicture(deps, file, mostBytes))
  if (!made) return refusePicture(deps.pictures ? 'portal.illegible' : 'portal.notHere', mostBytes)
  const name = nameInPortal(upload.name, made)
  return { ok: true, picture: { bytes: new Uint8Array(made.bytes), name, mime: isJpeg(made.bytes) ? 'image/jpeg' : 'image/png' } }
}

export function portalOf(id: PortalId): Portal {
  const portal = portals.find(each => each.id === id)
  if (!portal) throw new Error(`no portal ${id}`)
  return portal
}

export const refusePicture = (code: string, mostBytes: number) =>
  refuse('invalid-fields', { errors: [{ pointer: '/portal', code, args: { kilobytes: mostBytes / 1024 } }] })

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8

/** what was made smaller is a JPEG, whatever it was */
export const nameInPortal = (name: string, { bytes, changed }: SizedPicture): string =>
  changed && isJpeg(bytes) ? `${name.replace(/\.\w{1,5}$/, '')}.jpg` : name
