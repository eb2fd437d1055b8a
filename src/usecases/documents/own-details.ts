import type { Json } from '../../domain/json.ts'
import type { DetailUse, TemplateNames } from '../../ports/templates.ts'

const schemas: Readonly<Record<DetailUse, Readonly<Record<string, Json>>>> = {
  text: { type: ['string', 'number'] },
  date: { type: 'string', format: 'date' },
  number: { type: 'number' },
  texts: { type: 'array', items: { type: 'string' } },
  rows: { type: 'array' },
  boolean: { type: 'boolean' },
  any: {},
}

const examples: Readonly<Record<DetailUse, Json>> = {
  text: '示例',
  date: '2026-11-23',
  number: 1,
  texts: ['示例'],
  rows: [],
  boolean: true,
  any: '示例',
}

/** JSON Schema of the details of an organisation's own template: what can be seen of them in it. */
export const detailsSchemaOf = (names: TemplateNames): Readonly<Record<string, Json>> => ({
  type: 'object',
  properties: nested(
    names,
    use => schemas[use],
    properties => ({ type: 'object', properties }),
  ),
})

/** Details that the template can be tried with. */
export const sampleDetails = (names: TemplateNames): Readonly<Record<string, Json>> =>
  nested(
    names,
    use => examples[use],
    inner => inner,
  )

/** `visit.by` stands in `visit`. */
function nested(
  { details }: TemplateNames,
  leaf: (use: DetailUse) => Json,
  branch: (inner: Readonly<Record<string, Json>>) => Json,
): Readonly<Record<string, Json>> {
  const whole: Record<string, Json> = {}
  for (const [path, use] of Object.entries(details)) {
    const [key = ''] = path.split('.')
    const inner = Object.entries(details).flatMap(([other, its]) =>
      other.startsWith(`${key}.`) ? [[other.slice(key.length + 1), leaf(its)]] : [],
    )
    whole[key] = inner.length > 0 ? branch(Object.fromEntries(inner)) : leaf(use)
  }
  return whole
}
