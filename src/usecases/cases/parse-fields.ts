import { labelsOf } from '../../catalogue/fields/labels.ts'
import type { FieldChange } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import type { FieldDefinition } from '../../domain/fields/definition.ts'
import type { Evidence } from '../../domain/fields/evidence.ts'
import { parseValue } from '../../domain/fields/parse-value.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import type { FieldError } from '../outcome.ts'
import { nearest } from '../records/nearest.ts'

type Reading = Pick<Deps, 'catalogue' | 'reference' | 'clock'>

export interface ParsedFields {
  readonly changes: readonly FieldChange[]
  readonly errors: readonly (FieldError & { readonly field: string })[]
}

interface Options {
  /** what the case says of the other fields */
  readonly known: CaseState['fields']
  readonly evidence: Evidence
  readonly pointer: string
  /** `parseValue`, where nobody remembers what was read */
  readonly parse?: typeof parseValue
}

type Values = (key: string) => Json | undefined

const answered = ['unknown', 'notApplicable', 'declined', 'later'] as const

/** Failing check digits that a person may overrule with a recorded reason: the credit code only. */
const overridable = (definition: FieldDefinition, code: string): boolean =>
  definition.kind === 'organizerCertNumber' && code === 'creditCode.checkDigit'

/**
 * Reads `{key: value}`, `{key: null}`, `{key: {set, override?}}` and `{key: {state}}`. Every bad key is named; the order of the keys
 * does not matter, because a value is read beside what the same body says of the other fields.
 */
export function parseFields(deps: Reading, body: Readonly<Record<string, Json>>, options: Options): ParsedFields {
  const changes: FieldChange[] = []
  const errors: (FieldError & { readonly field: string })[] = []
  const values = valuesOf(body, options.known)
  for (const [field, raw] of Object.entries(body)) {
    const result = parseField(deps, field, raw, values, options)
    if ('change' in result) changes.push(result.change)
    else errors.push({ field, pointer: `${options.pointer}/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`, ...result })
  }
  return { changes, errors }
}

type ParsedField = { readonly change: FieldChange } | Omit<FieldError, 'pointer'>

function parseField(deps: Reading, field: string, raw: Json, values: Values, options: Options): ParsedField {
  const { evidence, parse = parseValue } = options
  const definition = Object.hasOwn(deps.catalogue.fields, field) ? deps.catalogue.fields[field] : undefined
  if (!definition) {
    const close = nearest(field, Object.keys(deps.catalogue.fields))
    return { code: 'field.unknown', args: { field }, ...(close ? { suggestion: close } : {}) }
  }
  if (definition.type === 'derived') return { code: 'field.derived', args: { field } }
  if (raw === null) return { change: { field, to: 'cleared', evidence } }
  const edit = editOf(raw)
  if (edit.kind === 'state') {
    const to = answered.find(state => state === edit.state)
    return to ? { change: { field, to, evidence } } : { code: 'state.unknown', args: { field } }
  }
  const parsed = parse(definition, edit.value, {
    today: deps.clock.today(),
    reference: deps.reference,
    values: key => (key === field ? undefined : values(key)),
    labels: labelsOf,
  })
  if (parsed.ok) return { change: { field, to: 'filled', value: parsed.value, evidence } }
  if (edit.override && overridable(definition, parsed.code) && typeof edit.value === 'string')
    return { change: { field, to: 'filled', value: plainCode(edit.value), evidence, override: edit.override } }
  return {
    code: parsed.code,
    ...(parsed.args ? { args: parsed.args } : {}),
    ...(parsed.suggestion === undefined ? {} : { suggestion: parsed.suggestion }),
  }
}

/** Half-width, upper-case, without blanks: how an identifier is stored whose check digit nobody can confirm. */
const plainCode = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase()

type Edit = { readonly kind: 'value'; readonly value: Json; readonly override?: string } | { readonly kind: 'state'; readonly state: Json }

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function editOf(raw: Json): Edit {
  if (!isRecord(raw)) return { kind: 'value', value: raw }
  const keys = Object.keys(raw)
  if (keys.length === 1 && raw.state !== undefined) return { kind: 'state', state: raw.state }
  if (raw.set !== undefined && keys.every(key => key === 'set' || key === 'override')) {
    const override = typeof raw.override === 'string' ? raw.override.trim() : ''
    return { kind: 'value', value: raw.set, ...(override ? { override } : {}) }
  }
  return { kind: 'value', value: raw }
}

function valuesOf(body: Readonly<Record<string, Json>>, known: CaseState['fields']): Values {
  return key => {
    const raw = Object.hasOwn(body, key) ? body[key] : undefined
    if (raw === null) return undefined
    if (raw !== undefined) {
      const edit = editOf(raw)
      return edit.kind === 'value' ? edit.value : undefined
    }
    const entry = known[key]
    return entry && 'value' in entry ? entry.value : undefined
  }
}
