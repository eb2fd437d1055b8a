import { z } from 'zod'
import { textsOf } from '../../catalogue/locales/index.ts'
import type { DetailsSchema } from '../../domain/documents/details/detail-types.ts'
import { fieldJsonSchema } from '../../domain/fields/field-json-schema.ts'
import { isRecord } from '../../domain/fields/json-shape.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { definitionOf } from './definition-of.ts'
import { detailsSchemaOf } from './own-details.ts'

type Schema = Readonly<Record<string, Json>>

/**
 * JSON Schema 2020-12 of one record: the fields that the filings of the template ask for, or those that an organisation's own one looks at,
 * and the details that it takes.
 */
export async function describeTemplate(
  deps: Pick<Deps, 'catalogue' | 'templates'>,
  { organisation, id, locale }: { readonly organisation: string; readonly id: string; readonly locale: string },
): Promise<Outcome<{ readonly schema: Schema }>> {
  const template = await deps.templates.get(organisation, id, locale)
  const definition = template && definitionOf(template)
  if (!template || !definition) return refuse('not-found')
  const { own } = template
  const texts = textsOf(locale)
  const fields = Object.values(deps.catalogue.fields).filter(
    ({ key, type, usedBy }) =>
      (!own || own.names.fields.includes(key)) &&
      type !== 'derived' &&
      type !== 'upload' &&
      (own !== undefined ||
        usedBy.some(use => (use === 'guideChecklist' ? definition.guide : definition.filings.some(filing => filing === use)))),
  )
  const properties = {
    filings: { type: 'array', items: { enum: [...definition.filings] }, minItems: 1 },
    fields: {
      type: 'object',
      properties: Object.fromEntries(fields.map(field => [field.key, fieldJsonSchema(field, texts.fields[field.key])])),
    },
    ...(own && Object.keys(own.names.details).length > 0 ? { details: detailsSchemaOf(own.names) } : {}),
    ...(definition.details ? { details: titled(detailsSchema(definition.details), texts.names) } : {}),
  }
  const title = own?.title ?? texts.names[`document.${id}`] ?? id
  return {
    ok: true,
    schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', title, type: 'object', properties, required: ['fields'] },
  }
}

const detailsSchema = (schema: DetailsSchema): Schema => JSON.parse(JSON.stringify({ ...z.toJSONSchema(schema), $schema: undefined }))

/** Every property with its label, down into rows and choices. */
function titled(schema: Schema, names: Readonly<Record<string, string>>, key?: string): Schema {
  const title = key === undefined ? undefined : names[`detail.${key}`]
  const { properties, items, enum: choices } = schema
  return {
    ...(title ? { title } : {}),
    ...schema,
    ...(Array.isArray(choices) ? { 'x-labels': labelsOf(choices, names, key) } : {}),
    ...(isRecord(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, part]) => [name, isRecord(part) ? titled(part, names, name) : part]),
          ),
        }
      : {}),
    ...(isRecord(items) ? { items: titled(items, names) } : {}),
  }
}

/** What a person reads for each choice. */
const labelsOf = (choices: readonly Json[], names: Readonly<Record<string, string>>, key = ''): Schema =>
  Object.fromEntries(choices.map(choice => [String(choice), names[`detail.${key}.${choice}`] ?? String(choice)]))
