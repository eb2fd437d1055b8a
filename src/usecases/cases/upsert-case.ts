import type { FieldChange, FilingId } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { sameValue } from '../../domain/dialogue/state-values.ts'
import type { Json } from '../../domain/json.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { editEvidence, nameOf, type Principal } from '../principal.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { changeCase } from './change-case.ts'
import { editFields } from './edit-fields.ts'
import { openCase } from './open-case.ts'
import { parseFields } from './parse-fields.ts'

export interface UpsertCase {
  readonly principal: Principal
  /** names one case of the organisation */
  readonly externalRef: string
  /** of a new case; what a known one lacks is added, nothing is dropped */
  readonly filings: readonly FilingId[]
  readonly fields: Readonly<Record<string, Json>>
}

export interface Upserted {
  readonly state: CaseState
  readonly how: 'created' | 'updated' | 'unchanged'
}

/** Opens the case of this reference, or brings the one there is to what is said of it: said again it changes nothing. */
export async function upsertCase(deps: Deps, input: UpsertCase): Promise<Outcome<Upserted>> {
  const known = await deps.cases.findByExternalRef(input.principal.organisation, input.externalRef)
  return known ? updateCase(deps, known, input) : createCase(deps, input)
}

/** Two calls at once make one case: the reference is the key under which it is opened. */
async function createCase(deps: Deps, { principal, externalRef, filings, fields }: UpsertCase): Promise<Outcome<Upserted>> {
  const { organisation } = principal
  if (filings.length === 0) return refuse('invalid-body', { errors: [{ pointer: '/filings', code: 'required' }] })
  const bodyHash = await sha256Hex(externalRef)
  const mark: IdempotencyMark = { principal: nameOf(principal), route: 'cases by reference', key: bodyHash, bodyHash }
  const lease = await deps.idempotency.begin(organisation, mark, deps.clock.now())
  if (lease.kind === 'done') {
    // one that was opened so and erased since stays erased
    const state = await deps.cases.load({ organisation, caseId: lease.caseId })
    if (!state) return refuse('erased')
    if (state.externalRef !== externalRef) return refuse('external-ref-taken', { extra: { caseId: lease.caseId } })
    return updateCase(deps, lease.caseId, { principal, externalRef, filings, fields })
  }
  if (lease.kind !== 'fresh') return refuse('busy', { retryAfterSeconds: 1 })
  const opened = await openCase(deps, { principal, externalRef, filings, fields, idempotency: mark }).catch(async (error: unknown) => {
    await deps.idempotency.release(organisation, mark)
    throw error
  })
  if (opened.ok) return { ok: true, state: opened.state, how: 'created' }
  await deps.idempotency.release(organisation, mark)
  // somebody else opened it meanwhile, under another key
  const first = opened.code === 'external-ref-taken' ? opened.extra?.caseId : undefined
  return typeof first === 'string' ? updateCase(deps, first, { principal, externalRef, filings, fields }) : opened
}

async function updateCase(deps: Deps, caseId: string, { principal, filings, fields }: UpsertCase): Promise<Outcome<Upserted>> {
  const ref: CaseRef = { organisation: principal.organisation, caseId }
  const state = await deps.cases.load(ref)
  if (!state) return refuse('not-found')
  const evidence = editEvidence(principal, state.revision + 1)
  const { changes, errors } = parseFields(deps, fields, { known: state.fields, evidence, pointer: '/fields' })
  if (errors.length) return refuse('invalid-fields', { errors })
  const news = new Set(changes.filter(change => isNews(state, change)).map(({ field }) => field))
  const added = filings.filter(filing => !state.filings.includes(filing))
  let after = state
  if (added.length) {
    const changed = await changeCase(deps, { ref, principal, change: { filings: [...state.filings, ...added] } })
    if (!changed.ok) return changed
    after = changed.state
  }
  if (news.size) {
    const wanted = Object.fromEntries(Object.entries(fields).filter(([field]) => news.has(field)))
    const edited = await editFields(deps, { ref, principal, fields: wanted })
    if (!edited.ok) return edited
    after = edited.state
  }
  return { ok: true, state: after, how: after === state ? 'unchanged' : 'updated' }
}

function isNews({ fields }: CaseState, change: FieldChange): boolean {
  const entry = fields[change.field]
  if (change.to === 'cleared') return entry !== undefined
  if (!entry || entry.state !== change.to) return true
  return 'value' in entry && 'value' in change && !sameValue(entry.value, change.value)
}
