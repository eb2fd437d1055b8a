import { fields } from '../../../src/catalogue/fields/index.ts'
import type { FieldDefinition } from '../../../src/domain/fields/definition.ts'
import type { Json } from '../../../src/domain/json.ts'
import { chance } from '../../eval/chance.ts'

const asked: readonly FieldDefinition[] = Object.values(fields).filter(({ type }) => type !== 'derived' && type !== 'upload')
const tenths = Array.from({ length: 10 }, (_, index) => index)

/** Values in their normal form: half of the fields of the catalogue, near their examples and their bounds. The same seed, the same record. */
export function randomRecord(seed: number): Readonly<Record<string, Json>> {
  const pick = chance(`record ${seed}`)
  const record: Record<string, Json> = {}
  for (const field of asked) if (pick(tenths) < 5) record[field.key] = someValue(field, pick)
  return record
}

function someValue(field: FieldDefinition, pick: ReturnType<typeof chance>): Json {
  const { type, example, codes = [], bounds = {} } = field
  if (pick(tenths) < 4) return example
  if (type === 'boolean') return pick([true, false])
  if (type === 'enum' && codes.length > 0) return pick(codes)
  if (type === 'multiEnum' && codes.length > 0) return [pick(codes)]
  if (typeof example !== 'number') return example
  const near = pick([0, 1, example, example - 1, example + 1, example * 2, example * 10])
  return Math.max(bounds.min ?? 0, Math.min(bounds.max ?? near, near))
}
