import type { Json } from '../json.ts'
import type { FieldDefinition } from './definition.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import { roundTo } from './read-chinese-number.ts'
import { readQuantity } from './read-quantity.ts'

/** decimals that the unit keeps */
const places: Partial<Record<NonNullable<FieldDefinition['unit']>, number>> = { CNY: 2, months: 2 }

type NumberField = Pick<FieldDefinition, 'type' | 'unit' | 'bounds'>

/** A number in the unit of the field. Figures that do not name a side of a threshold (五千来万, 不到一年) are asked back. */
export function parseNumber(field: NumberField, raw: Json): Parsed {
  if (typeof raw === 'number') return within(field, raw, [])
  if (typeof raw !== 'string') return refuse('value.type', { args: { wants: 'number' } })
  if (/^\d{1,15}(?:\.\d{1,6})?$/.test(raw)) return within(field, Number(raw), [])
  const quantity = readQuantity(raw, field.unit)
  if (!quantity.ok) return refuse(quantity.code, field.unit ? { args: { unit: field.unit } } : {})
  return within(field, quantity.value, quantity.approximate ? ['number.approximate'] : [])
}

function within({ type, unit, bounds = {} }: NumberField, raw: number, warnings: readonly string[]): Parsed {
  if (!Number.isFinite(raw) || Math.abs(raw) > Number.MAX_SAFE_INTEGER) return refuse('number.range')
  const value = roundTo(raw, (unit && places[unit]) ?? 6) + 0
  if (type === 'integer' && !Number.isInteger(value)) return refuse('number.notInteger', { args: { value } })
  const { min, max, moreThan, oneOf } = bounds
  if (min !== undefined && value < min) return refuse('number.min', { args: { min } })
  if (moreThan !== undefined && value <= moreThan) return refuse('number.moreThan', { args: { moreThan } })
  if (max !== undefined && value > max) return refuse('number.max', { args: { max } })
  if (oneOf && !oneOf.includes(value)) return refuse('number.oneOf', { args: { values: oneOf.join(' / ') } })
  return accept(value, warnings)
}
