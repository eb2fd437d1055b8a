import type { Portal } from '../domain/documents/portals.ts'
import { portals } from '../domain/documents/portals.ts'
import type { MaterialFile } from '../ports/binder.ts'
import type { CaseRef } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import { type Outcome, refuse } from './outcome.ts'
import { hasScope, type Principal } from './principal.ts'
import { getSealed } from './sealed-files.ts'

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

export interface MakePortalPicture {
  readonly ref: CaseRef
  readonly principal: Principal
  readonly uploadId: string
  readonly portal: Portal['id']
}

interface MadePicture {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  readonly mime: string
}

/** One upload as a portal takes it, the same that the package holds. */
export async function makePortalPicture(
  deps: Deps,
  { ref, principal, uploadId, portal }: MakePortalPicture,
): Promise<Outcome<{ readonly picture: MadePicture }>> {
  const state = await deps.cases.load(ref)
  const upload = state?.uploads.find(({ id }) => id === uploadId)
  if (upload?.kind === 'idCard' && principal.kind !== 'visitor' && !hasScope(principal, 'sensitive'))
    return refuse('not-allowed', { extra: { needs: 'sensitive' } })
  const wanted = portals.find(({ id }) => id === portal)
  const bytes = upload && upload.readIn !== 'browser' ? await getSealed(deps, ref, uploadId) : null
  if (!upload || !wanted || !bytes) return refuse('not-found')
  const made = await portalPicture(deps, { kind: upload.kind, name: upload.name, mime: upload.mime, bytes }, wanted.mostBytes)
  if (!made) {
    const code = deps.pictures ? 'portal.illegible' : 'portal.notHere'
    const args = { kilobytes: wanted.mostBytes / 1024 }
    return refuse('invalid-fields', { errors: [{ pointer: '/portal', code, args }] })
  }
  const name = nameInPortal(upload.name, made)
  return { ok: true, picture: { bytes: new Uint8Array(made.bytes), name, mime: isJpeg(made.bytes) ? 'image/jpeg' : 'image/png' } }
}

const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8

/** what was made smaller is a JPEG, whatever it was */
export const nameInPortal = (name: string, { bytes, changed }: SizedPicture): string =>
  changed && isJpeg(bytes) ? `${name.replace(/\.\w{1,5}$/, '')}.jpg` : name
