import { uploadKinds } from '../../catalogue/uploads.ts'
import type { FieldChange } from '../../domain/case/events.ts'
import type { CaseState, ConversationState, UploadRecord } from '../../domain/case/state.ts'
import type { FieldDefinition } from '../../domain/fields/definition.ts'
import { sensitivityOf } from '../../domain/fields/mask-value.ts'
import type { Json } from '../../domain/json.ts'
import { isOfAnother } from '../../domain/reading/card-holder.ts'
import type { Reading } from '../../domain/reading/reading.ts'
import type { Deps } from '../../ports/deps.ts'
import { type FieldError, type Refusal, refuse } from '../outcome.ts'
import type { Principal } from '../principal.ts'
import { nearest } from '../records/nearest.ts'

export type Taken = { readonly ok: true; readonly kind: string; readonly definition: FieldDefinition | null } | Refusal

export interface ToTake {
  readonly name: string
  readonly principal: Principal
  /** as the sender says */
  readonly said: string | undefined
  /** what stands on it */
  readonly read: Reading | null
}

const cardFile = 'legalRepIdFile'

/** What a file is: as the sender says, else what stands on it, else as the last question asked, else by its name. */
export function takeUpload(
  deps: Pick<Deps, 'catalogue'>,
  { name, principal, said, read }: ToTake,
  state: CaseState,
  conversation: ConversationState,
): Taken {
  const asked = conversation.dialogue.asking.find(field => deps.catalogue.fields[field]?.type === 'upload')
  const found = recognise(deps, said ?? read?.kind ?? undefined, name, asked)
  if (!found) {
    const close = nearest(
      said ?? '',
      uploadKinds.map(({ kind }) => kind),
    )
    const error = { pointer: '/kind', code: 'kind.unknown', args: { kind: said ?? '' } }
    return refuse('invalid-fields', { errors: [close ? { ...error, suggestion: close } : error] })
  }
  const definition = found.field ? (deps.catalogue.fields[found.field] ?? null) : null
  const wrong = definition && mayNotEnter(definition, principal, state)
  if (wrong) return refuse('invalid-fields', { errors: [wrong] })
  const card = deps.catalogue.fields[cardFile]
  const hidden = read?.kind === 'idCard' && card && mayNotEnter(card, principal, state)
  if (hidden) return refuse('invalid-fields', { errors: [hidden] })
  // the card of somebody else is no picture of the legal representative's
  const isOthers = found.kind === 'idCard' && read && isOfAnother(state, read.items)
  return { ok: true, kind: found.kind, definition: isOthers ? null : definition }
}

/** What stands on another paper than the sender says is nothing of this one. */
export const readOf = (kind: string, reading: Reading | null): Reading | null =>
  reading !== null && reading.kind !== null && reading.kind !== kind ? { ...reading, items: [] } : reading

/** The name of a file is shown and written down: the number of a person is no part of it. */
export const withoutNumbers = (name: string): string => name.replace(/(?<!\d)\d{17}[\dXx](?![\dXx])/g, number => `${number.slice(0, 6)}***`)

function recognise(deps: Pick<Deps, 'catalogue'>, said: string | undefined, name: string, asked: string | undefined) {
  if (said) {
    const known = uploadKinds.find(({ kind }) => kind === said)
    if (known) return { kind: known.kind, field: known.field ?? (known.kind === 'other' ? (asked ?? null) : null) }
    const isField = Object.hasOwn(deps.catalogue.fields, said) && deps.catalogue.fields[said]?.type === 'upload'
    return isField ? { kind: kindOfField(said), field: said } : null
  }
  const byName = uploadKinds.find(({ words }) => words.some(word => name.toLowerCase().includes(word)))
  if (asked) return { kind: byName?.field === asked ? byName.kind : kindOfField(asked), field: asked }
  return byName ?? { kind: 'other', field: null }
}

const kindOfField = (field: string): string => uploadKinds.find(candidate => candidate.field === field)?.kind ?? 'other'

function mayNotEnter(definition: FieldDefinition, principal: Principal, state: CaseState): FieldError | null {
  const field = definition.key
  if (definition.accepts?.elsewhereOnly) return { pointer: '/file', code: 'upload.elsewhereOnly', args: { field } }
  const values = (key: string): Json | undefined => {
    const entry = state.fields[key]
    return entry && 'value' in entry ? entry.value : undefined
  }
  // what stands on an identity card is read and kept only with a consent that is on record, whoever brings it
  const agreed = (principal.kind !== 'visitor' && field !== cardFile) || values('consentSensitive') === true
  return agreed || sensitivityOf(definition, values) !== 'sensitive' ? null : { pointer: '/file', code: 'consent.missing', args: { field } }
}

/** What is said of a file in the value of its field. */
export type FieldFile = Pick<UploadRecord, 'name' | 'mime' | 'bytes' | 'kind' | 'profile'>

/** A new file stands beside good ones, up to as many as the field takes, and replaces those that had a problem. */
export function fileChange(definition: FieldDefinition, file: FieldFile, state: CaseState, uploadId: string, seq: number): FieldChange {
  const files = [...goodFiles(state, definition.key, uploadId), asValue(file)]
  return {
    field: definition.key,
    to: 'filled',
    value: files.slice(-(definition.bounds?.maxItems ?? files.length)),
    evidence: { kind: 'upload', seq, quote: null, uploadId, confidence: 1 },
  }
}

/** A file turned out to be none of this field: what is left of it. */
export function withoutFile(field: string, state: CaseState, uploadId: string, seq: number): FieldChange {
  const files = goodFiles(state, field, uploadId)
  const evidence = { kind: 'upload', seq, quote: null, uploadId, confidence: 1 } as const
  return files.length ? { field, to: 'filled', value: files, evidence } : { field, to: 'cleared', evidence }
}

const goodFiles = (state: CaseState, field: string, except: string): readonly Json[] =>
  state.uploads.filter(upload => upload.field === field && upload.id !== except && upload.problems.length === 0).map(asValue)

const asValue = ({ name, mime, bytes, kind, profile }: FieldFile): Json => ({ name, mime, bytes, kind, ...(profile ? { profile } : {}) })
