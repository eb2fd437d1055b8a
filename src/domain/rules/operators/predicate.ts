import { labels } from '../../dialogue/marks.ts'
import type { Json } from '../../json.ts'
import type { Facts } from '../facts.ts'
import { refutes } from '../leaf.ts'
import { truthOf, unknownUntil } from '../truth.ts'
import type { Operator, Written } from './operator.ts'

function valuesOf(facts: Facts, fields: readonly string[]): Record<string, Json | undefined> {
  const values: Record<string, Json | undefined> = {}
  for (const field of fields) values[field] = facts.values.get(field)
  return values
}

/** The only escape from the operators: a named pure function. Undecided, it waits for those of its fields that have no answer. */
export const predicate: Operator<Written<'predicate'>> = {
  compile:
    ({ predicate: name, fields, args = {} }) =>
    facts => {
      const found = facts.catalogue.predicates[name]
      if (!found) throw new Error(`no predicate is named ${name}`)
      const { on, today, now, reference, parameter } = facts
      const calendar = facts.catalogue.calendar
      const value = found.test(valuesOf(facts, fields), { on, today, args, reference, parameter, calendar, ...(now ? { now } : {}) })
      if (value !== undefined) return truthOf(value)
      return unknownUntil(fields.filter(field => !facts.values.has(field) && !refutes(facts, field)))
    },
  explain: ({ fields }, _facts, wanted) => [
    { id: wanted ? 'explain.predicate' : 'explain.not.predicate', args: { labels: labels(fields) } },
  ],
  reads: condition => condition.fields,
  parts: () => [],
}
