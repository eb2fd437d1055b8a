import type { CaseState } from '../domain/case/state.ts'
import type { Box } from '../domain/reading/line.ts'
import type { CaseRef } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import { type Outcome, refuse } from './outcome.ts'
import { hasScope, type Principal } from './principal.ts'
import { getSealed } from './sealed-files.ts'

export interface CropUpload {
  readonly ref: CaseRef
  readonly uploadId: string
  /** something that was read, or a field whose value it became */
  readonly of: { readonly item: string } | { readonly field: string }
  readonly principal: Principal
}

/** The part of an upload where something was read, as PNG: to be looked at beside the value. */
export async function cropUpload(
  deps: Deps,
  { ref, uploadId, of, principal }: CropUpload,
): Promise<Outcome<{ readonly png: Uint8Array<ArrayBuffer> }>> {
  const state = await deps.cases.load(ref)
  const isCard = state?.uploads.some(({ id, kind }) => id === uploadId && kind === 'idCard')
  // a picture of a number cannot be masked: its owner sees it, and who may see sensitive values
  if (isCard && principal.kind !== 'visitor' && !hasScope(principal, 'sensitive'))
    return refuse('not-allowed', { extra: { needs: 'sensitive' } })
  const box = state && boxOf(state, uploadId, of)
  const bytes = box && deps.pictures ? await getSealed(deps, ref, uploadId) : null
  const png = box && bytes ? ((await deps.pictures?.crop(bytes, box)) ?? null) : null
  return png ? { ok: true, png } : refuse('not-found')
}

function boxOf(state: CaseState, uploadId: string, of: CropUpload['of']): Box | null {
  if ('item' in of) return state.uploads.find(upload => upload.id === uploadId)?.read?.find(({ name }) => name === of.item)?.box ?? null
  const evidence = state.fields[of.field]?.evidence
  return (evidence?.uploadId === uploadId && evidence.box) || null
}
