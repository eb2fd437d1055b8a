import type { FieldDefinition } from '../../fields/definition.ts'
import { parseValue } from '../../fields/parse-value.ts'
import type { Json } from '../../json.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing, Region } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'

/** A value, in whatever form it was said, that takes the place of what a field holds; undefined where the field does not take it. */
export function fillFor(
  field: FieldDefinition | undefined,
  value: Json,
  { start, end }: Region,
  { tools, request, norm, known }: Hearing,
  confidence = 0.9,
): Fill | undefined {
  const parsed = field && parseValue(field, value, { today: request.today, reference: tools.reference, values: known })
  return field && parsed?.ok
    ? { field: field.key, value: parsed.value, ...quoteOf(norm, start, end), confidence, corrects: true }
    : undefined
}

/** What was put right, with the answers beside it: whatever else was heard of the same words was not meant. */
export const putsRight = (fills: readonly Fill[], beside: readonly Fill[] = []): FieldsHeard => ({
  fills: [...fills, ...beside],
  states: [],
  rejects: [],
  clarifies: [],
  corrects: true,
})
