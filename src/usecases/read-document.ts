import type { CaseState, DocumentRecord } from '../domain/case/state.ts'
import type { CaseRef } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import { type Outcome, refuse } from './outcome.ts'
import { getSealed } from './sealed-files.ts'

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
  const state = await deps.cases.load(ref)
  const document = state?.documents.find(({ id }) => id === documentId)
  if (!state || !document) return refuse('not-found')
  const bytes = await getSealed(deps, ref, documentId)
  return bytes ? { ok: true, state, document, bytes } : refuse('not-found')
}
