import type { Json } from '../json.ts'
import { collect } from './collect.ts'
import type { FieldDefinition } from './definition.ts'
import { parseMac } from './identifiers/mac.ts'
import { type Parsed, refuse } from './parsed.ts'
import { splitItems } from './split-items.ts'

export function parseMacList({ bounds }: Pick<FieldDefinition, 'bounds'>, raw: Json): Parsed {
  const items = splitItems(raw)
  return items ? collect(items, parseMac, bounds) : refuse('value.type', { args: { wants: 'macList' } })
}
