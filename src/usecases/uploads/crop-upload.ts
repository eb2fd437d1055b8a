import type { CaseState, UploadRecord } from '../../domain/case/state.ts'
import { takersOf } from '../../domain/reading/field-takers.ts'
import type { Box } from '../../domain/reading/line.ts'
import type { Turn } from '../../domain/reading/turn-of.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { hasScope, type Principal } from '../principal.ts'
import { getSealed } from '../sealing/sealed-files.ts'
import { keptReading } from './browser-reading.ts'

export interface CropUpload {
  readonly ref: CaseRef
  readonly uploadId: string
  /** something that was read, or a field whose value it became */
  readonly of: { readonly item: string } | { readonly field: string }
  readonly principal: Principal
}

interface Crop {
  readonly picture: Uint8Array<ArrayBuffer>
  readonly mime: string
}

/** The part of an upload where something was read, as PNG: to be looked at beside the value. */
export async function cropUpload(deps: Deps, { ref, uploadId, of, principal }: CropUpload): Promise<Outcome<Crop>> {
  const state = await deps.cases.load(ref)
  const upload = state?.uploads.find(({ id }) => id === uploadId)
  // a picture of a number cannot be masked: its owner sees it, and who may see sensitive values
  if (upload?.kind === 'idCard' && principal.kind !== 'visitor' && !hasScope(principal, 'sensitive'))
    return refuse('not-allowed', { extra: { needs: 'sensitive' } })
  const found = state && upload && placeOf(state, upload, of)
  const place = found?.box.some(edge => edge > 0) ? found : null
  if (place && upload?.readIn === 'browser') return sentCrop(deps, ref, uploadId, place.box)
  const bytes = place && deps.pictures ? await getSealed(deps, ref, uploadId) : null
  const isPdf = upload?.mime === 'application/pdf'
  const png =
    place && bytes && deps.pictures
      ? await (isPdf ? deps.pictures.cropPage(bytes, place.page, place.box) : deps.pictures.crop(bytes, place.box, place.turn))
      : null
  return png ? { ok: true, picture: png, mime: 'image/png' } : refuse('not-found')
}

/** The picture stayed with the person: the part was sent with what was read on it. */
async function sentCrop(deps: Deps, ref: CaseRef, uploadId: string, box: Box): Promise<Outcome<Crop>> {
  const crop = (await keptReading(deps, ref, uploadId))?.crops.find(each => each.box.every((side, at) => side === box[at]))
  if (!crop) return refuse('not-found')
  const picture = Uint8Array.from(atob(crop.picture), letter => letter.charCodeAt(0))
  return { ok: true, picture, mime: picture[0] === 0x89 ? 'image/png' : 'image/jpeg' }
}

interface Place {
  readonly page: number
  readonly box: Box
  readonly turn?: Turn
}

/** A paragraph or a row of a file without pages has none. */
function placeOf(state: CaseState, { id, kind, read = [] }: UploadRecord, of: CropUpload['of']): Place | null {
  if ('item' in of) {
    const item = read.find(({ name }) => name === of.item)
    return item && item.row === undefined ? item : null
  }
  const evidence = state.fields[of.field]?.evidence
  if (evidence?.uploadId === id && evidence.box) {
    const turn = read.find(item => item.turn)?.turn
    return { page: evidence.page ?? 1, box: evidence.box, ...(turn ? { turn } : {}) }
  }
  // read on it and not taken yet: what was said before stands against it
  const item = takersOf(kind, read, state).find(({ field }) => field === of.field)?.item
  return item && item.row === undefined ? item : null
}
