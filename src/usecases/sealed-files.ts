import type { CaseRef } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import { giveBack } from './give-back.ts'

type Sealing = Pick<Deps, 'cases' | 'files' | 'vault'>

const keyOf = (ref: CaseRef, id: string): string => `${ref.organisation}/${ref.caseId}/${id}`

/** Seals bytes with the case's data key and keeps them under `id`; false when there is no such case. */
export async function putSealed({ cases, files, vault }: Sealing, ref: CaseRef, id: string, bytes: Uint8Array): Promise<boolean> {
  const key = await cases.dataKey(ref)
  if (!key) return false
  const sealed = await vault.seal(key, bytes, keyOf(ref, id))
  await files.put(keyOf(ref, id), sealed)
  giveBack(sealed)
  return true
}

/** Null when nothing is kept under `id`, or the case was erased. Throws when the bytes were tampered with. */
export async function getSealed({ cases, files, vault }: Sealing, ref: CaseRef, id: string): Promise<Uint8Array | null> {
  const [key, sealed] = await Promise.all([cases.dataKey(ref), files.get(keyOf(ref, id))])
  return key && sealed ? vault.open(key, sealed, keyOf(ref, id)) : null
}
