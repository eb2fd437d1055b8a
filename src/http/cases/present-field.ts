import type { z } from '@hono/zod-openapi'
import type { CaseState, FieldEntry } from '../../domain/case/state.ts'
import type { Evidence } from '../../domain/fields/evidence.ts'
import { formatValue } from '../../domain/fields/format-value.ts'
import { maskValue, sensitivityOf } from '../../domain/fields/mask-value.ts'
import type { Json } from '../../domain/json.ts'
import type { caseSchema, evidenceSchema } from '../schemas.ts'
import type { Values, View } from '../view.ts'

export type EvidenceJson = z.infer<typeof evidenceSchema>
export type CaseFieldJson = z.infer<typeof caseSchema>['fields'][string]

export const valuesOf =
  (fields: CaseState['fields']): Values =>
  field => {
    const entry = fields[field]
    return entry && 'value' in entry ? entry.value : undefined
  }

export const labelOf = (view: View, field: string): string => view.texts.fields[field]?.label ?? field

export function isSensitive(view: View, field: string, values: Values): boolean {
  const definition = view.deps.catalogue.fields[field]
  return definition !== undefined && sensitivityOf(definition, values) === 'sensitive'
}

/** As a person reads it; a sensitive value is masked for everybody, but one chosen from a list is read by whom it belongs to. */
export function displayOf(view: View, field: string, value: Json, values: Values): string {
  const definition = view.deps.catalogue.fields[field]
  const texts = view.texts.fields[field]
  if (!definition || !texts) return typeof value === 'string' ? value : JSON.stringify(value)
  const isOwnChoice = view.sensitive && definition.type === 'enum'
  if (!isOwnChoice && isSensitive(view, field, values)) return maskValue(definition, value)
  return formatValue(definition, value, texts, view.locale, view.deps.reference.divisions)
}

/** The value itself; a sensitive one only for those who may read it. */
export function valueFor(view: View, field: string, value: Json, values: Values): Json {
  const definition = view.deps.catalogue.fields[field]
  return definition && !view.sensitive && isSensitive(view, field, values) ? maskValue(definition, value) : value
}

export const presentEvidence = (evidence: Evidence): EvidenceJson => ({
  kind: evidence.kind,
  seq: evidence.seq,
  quote: evidence.quote,
  uploadId: evidence.uploadId ?? null,
  page: evidence.page ?? null,
  box: evidence.box ? [...evidence.box] : null,
  ...(evidence.row === undefined ? {} : { row: evidence.row }),
  ...(evidence.readIn ? { readIn: evidence.readIn } : {}),
  confidence: evidence.confidence,
  ...(evidence.from ? { from: [...evidence.from] } : {}),
})

export function presentField(view: View, field: string, entry: FieldEntry, values: Values): CaseFieldJson {
  const answered = {
    state: entry.state,
    evidence: presentEvidence(entry.evidence),
    updatedAt: entry.updatedAt,
    by: entry.by.startsWith('api:') ? 'api' : entry.by,
  }
  if (!('value' in entry)) return { ...answered, display: view.texts.names[`state.${entry.state}`] ?? '' }
  return {
    ...answered,
    value: valueFor(view, field, entry.value, values),
    display: displayOf(view, field, entry.value, values),
    ...(entry.override ? { override: entry.override } : {}),
  }
}

/** One side of a change in the history. */
export function presentEntry(view: View, field: string, entry: FieldEntry | null, values: Values) {
  if (!entry) return null
  const { state, value, display } = presentField(view, field, entry, values)
  return value === undefined ? { state, display } : { state, value, display }
}
