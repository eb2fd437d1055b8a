import type { CaseState, DocumentRecord } from '../../domain/case/state.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { getSealed, openSealed, type SealedFile } from '../sealing/sealed-files.ts'

export interface ReadDocument {
  readonly state: CaseState
  readonly document: DocumentRecord
  readonly bytes: Uint8Array
}

/** A document that was made before, as it was made. */
export async function readDocument(
  deps: Pick<Deps, 'cases' | 'files' | 'vault'>,
  ref: CaseRef,
  documentId: string,
): Promise<Outcome<ReadDocument>> {
  const found = await findDocument(deps, ref, documentId)
  if (!found.ok) return found
  const bytes = await getSealed(deps, ref, documentId)
  return bytes ? { ok: true, state: found.state, document: found.document, bytes } : refuse('not-found')
}

/** The same, without its bytes. */
async function findDocument(
  deps: Pick<Deps, 'cases'>,
  ref: CaseRef,
  documentId: string,
): Promise<Outcome<Pick<ReadDocument, 'state' | 'document'>>> {
  const state = await deps.cases.load(ref)
  const document = state?.documents.find(({ id }) => id === documentId)
  return state && document ? { ok: true, state, document } : refuse('not-found')
}

/** A document whose bytes are read while they are sent. */
export async function openDocument(
  deps: Pick<Deps, 'cases' | 'files' | 'vault'>,
  ref: CaseRef,
  documentId: string,
): Promise<Outcome<Pick<ReadDocument, 'state' | 'document'> & { readonly file: SealedFile }>> {
  const found = await findDocument(deps, ref, documentId)
  if (!found.ok) return found
  const file = await openSealed(deps, ref, documentId)
  return file ? { ...found, file } : refuse('not-found')
}
