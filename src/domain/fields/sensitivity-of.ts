import type { Json } from '../json.ts'
import type { Condition } from '../rules/condition.ts'
import type { FieldDefinition, Sensitivity } from './definition.ts'

type Values = (key: string) => Json | undefined

/**
 * How carefully a value is handled, given the other values of the case. While what decides it is not known, the shape of the
 * value does: a number given before the nature of the organiser is sensitive when it looks like a person's, or
 * is not at hand to look at.
 */
export function sensitivityOf(field: Pick<FieldDefinition, 'key' | 'sensitivity' | 'sensitivityWhen'>, values: Values): Sensitivity {
  if (!field.sensitivityWhen) return field.sensitivity
  const own = values(field.key)
  const mayBePersonal = own === undefined || looksPersonal(own)
  const raised = field.sensitivityWhen.filter(({ when }) => holds(when, values) ?? mayBePersonal).map(({ sensitivity }) => sensitivity)
  return (['sensitive', 'personal'] as const).find(level => field.sensitivity === level || raised.includes(level)) ?? 'none'
}

/** an ID number, complete or with a slip */
const looksPersonal = (value: Json): boolean => typeof value === 'string' && /^\d{14,17}[\dXx]$/.test(value.trim())

/** The few shapes that sensitivity depends on; null while the value is not known, and any other shape protects. */
function holds(condition: Condition, values: Values): boolean | null {
  if ('known' in condition) return values(condition.known) !== undefined
  if (!('field' in condition)) return true
  const value = values(condition.field)
  if (value === undefined || value === null) return null
  if ('is' in condition) return value === condition.is
  if ('isOneOf' in condition) return (typeof value === 'string' || typeof value === 'number') && condition.isOneOf.includes(value)
  return true
}
