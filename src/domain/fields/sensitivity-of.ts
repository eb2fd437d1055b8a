import type { Json } from '../json.ts'
import type { Condition } from '../rules/condition.ts'
import type { FieldDefinition, Sensitivity } from './definition.ts'

/**
 * How carefully a value is handled, given the other values of the case. While what decides it is not known the higher one
 * holds: a number given before the nature of the organiser may be a person's.
 */
export function sensitivityOf(
  field: Pick<FieldDefinition, 'sensitivity' | 'sensitivityWhen'>,
  values: (key: string) => Json | undefined,
): Sensitivity {
  const raised = field.sensitivityWhen?.filter(({ when }) => mayHold(when, values)).map(({ sensitivity }) => sensitivity) ?? []
  return (['sensitive', 'personal'] as const).find(level => field.sensitivity === level || raised.includes(level)) ?? 'none'
}

/** The few shapes that sensitivity depends on; anything else counts as true, which only protects more. */
function mayHold(condition: Condition, values: (key: string) => Json | undefined): boolean {
  if ('known' in condition) return values(condition.known) !== undefined
  if (!('field' in condition)) return true
  const value = values(condition.field)
  if (value === undefined || value === null) return true
  if ('is' in condition) return value === condition.is
  if ('isOneOf' in condition) return (typeof value === 'string' || typeof value === 'number') && condition.isOneOf.includes(value)
  return true
}
