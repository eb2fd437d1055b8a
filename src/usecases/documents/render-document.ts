import type { Actor } from '../../domain/case/events.ts'
import type { CaseState, DocumentRecord } from '../../domain/case/state.ts'
import type { Json } from '../../domain/json.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { putSealed } from '../sealing/sealed-files.ts'
import { bindMaterials, materialsTemplate } from './bind-materials.ts'
import { readDocument } from './read-document.ts'
import { type DocumentFormat, renderTemplate } from './render-template.ts'

export interface RenderDocument {
  readonly ref: CaseRef
  readonly template: string
  readonly format: DocumentFormat
  readonly locale: string
  readonly details?: Json
  readonly actor: Actor
  readonly idempotency?: IdempotencyMark
}

export interface RenderedDocument {
  readonly state: CaseState
  readonly document: DocumentRecord
  readonly bytes: Uint8Array
}

/**
 * Makes a document of the case as it is now, keeps it sealed and writes down what it prints. When the case changes meanwhile it is
 * made anew, so that a document never claims a revision that it does not show.
 */
export async function renderDocument(deps: Deps, input: RenderDocument): Promise<Outcome<RenderedDocument>> {
  const { ref, template, format } = input
  const documentId = deps.ids.next('doc')
  const result = await appendEvents(deps, ref, async state => {
    const isList = template === materialsTemplate
    const rendered = isList ? await bindMaterials(deps, { ...input, state }) : await renderTemplate(deps, state, input)
    if (!rendered.ok) return rendered
    const { bytes, sha256, templateVersion, locale, prints } = rendered
    // the bytes first: an event never names bytes that are not there
    if (!(await putSealed(deps, ref, documentId, bytes))) return refuse('not-found')
    const made = { documentId, template, templateVersion, format, locale, sha256, bytes: bytes.length, revision: state.revision, prints }
    const payload = input.details === undefined ? made : { ...made, details: input.details }
    return {
      append: {
        events: [{ type: 'documentMade', actor: input.actor, at: deps.clock.now(), payload }],
        ...(input.idempotency ? { idempotency: input.idempotency } : {}),
      },
      more: bytes,
    }
  })
  if (!result.ok) return result
  if (!result.more) return readMade(deps, ref, result.seq)
  const document = result.state.documents.find(({ id }) => id === documentId)
  return document ? { ok: true, state: result.state, document, bytes: result.more } : refuse('not-found')
}

/** The document that the event `seq` made, for a call that is presented again. */
export async function readMade(deps: Deps, ref: CaseRef, seq: number): Promise<Outcome<RenderedDocument>> {
  const [event] = await deps.cases.events(ref, { after: seq - 1, limit: 1 })
  return event?.type === 'documentMade' ? readDocument(deps, ref, event.payload.documentId) : refuse('not-found')
}
