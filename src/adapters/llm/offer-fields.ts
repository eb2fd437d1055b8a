import type { Catalogue } from '../../domain/catalogue.ts'
import type { FieldDefinition, FieldType } from '../../domain/fields/definition.ts'
import { sensitivityOf } from '../../domain/fields/sensitivity-of.ts'
import type { Json } from '../../domain/json.ts'
import type { Understanding } from '../../domain/listening/understanding.ts'
import type { ListenRequest } from '../../ports/listener.ts'

/** Computed, brought as files, or too much for a proposal. */
const never: ReadonlySet<FieldType> = new Set(['derived', 'upload', 'table', 'personList'])

export type Values = (key: string) => Json | undefined

/** Values of the case, with those of this message on top. */
export const valuesOf =
  (request: ListenRequest, heard: Understanding): Values =>
  key => {
    const entry = request.fields[key]
    return heard.fills.find(fill => fill.field === key)?.value ?? (entry?.state === 'filled' ? entry.value : undefined)
  }

/** Fields that the message said something about: the core's own reading stands. */
export const heardFields = ({ fills, states, rejects, clarifies = [] }: Understanding): ReadonlySet<string> =>
  new Set([...fills, ...states, ...rejects, ...clarifies].map(each => each.field))

export const isSensitive = (field: FieldDefinition, values: Values): boolean =>
  sensitivityOf(field, key => (key === field.key ? undefined : values(key))) === 'sensitive'

/**
 * What a model may propose: what was asked and is unheard, then what is asked together with it and still open. Never consent, never
 * a sensitive field, and while identity numbers are about, nothing that decides how they are treated.
 */
export function offerFields(request: ListenRequest, heard: Understanding, catalogue: Catalogue): readonly FieldDefinition[] {
  const values = valuesOf(request, heard)
  const done = heardFields(heard)
  const deciding = heard.sensitive.length > 0 || heard.fills.some(fill => catalogue.fields[fill.field]?.sensitivityWhen)
  const mayOffer = (field: FieldDefinition): boolean =>
    !never.has(field.type) &&
    field.group !== 'consent' &&
    !done.has(field.key) &&
    !isSensitive(field, values) &&
    !(deciding && decidesSensitivity(field.key, catalogue))
  const isOpen = (key: string): boolean => request.asking.includes(key) || request.fields[key]?.state !== 'filled'
  return [...new Set([...request.asking, ...neighboursOf(request, catalogue)])]
    .filter(isOpen)
    .flatMap(key => catalogue.fields[key] ?? [])
    .filter(mayOffer)
}

/** Fields of the groups that were asked from, in the filings of the case. */
function neighboursOf({ asking, filings }: ListenRequest, { filings: known }: Catalogue): readonly string[] {
  const mine = Object.values(known).filter(filing => filings.length === 0 || filings.includes(filing.id))
  return mine
    .flatMap(filing => filing.asks)
    .filter(group => group.fields.some(key => asking.includes(key)))
    .flatMap(group => group.fields)
}

const decidesSensitivity = (key: string, { fields }: Catalogue): boolean =>
  Object.values(fields).some(field => field.sensitivityWhen?.some(({ when }) => JSON.stringify(when).includes(`"${key}"`)))
