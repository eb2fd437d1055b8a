import { addDays } from '../../domain/fields/calendar.ts'
import type { Json } from '../../domain/json.ts'
import type { RuleExample, Verdict } from '../../domain/rules/rule.ts'
import type { RuleField } from '../define.ts'

type Given = Readonly<Partial<Record<RuleField, Json>>>
type More = Pick<RuleExample<RuleField>, 'on' | 'filings'>

const example =
  (gives: Verdict) =>
  (name: string, given: Given, more: More = {}): RuleExample<RuleField> => ({ name, given, gives, ...more })

export const passes = example('pass')
export const fails = example('fail')
export const waits = example('unknown')
export const outside = example('notApplicable')

/** The first day in force, and the day before, when the rule says nothing. */
export const since = (day: string, given: Given, gives: Verdict, more: More = {}): readonly RuleExample<RuleField>[] => [
  { name: 'first day in force', on: day, given, gives, ...more },
  { name: 'the day before', on: addDays(day, -1), given, gives: 'notApplicable', ...more },
]

/** An answer without a value. */
export const doesNotApply: Json = { state: 'notApplicable' }
