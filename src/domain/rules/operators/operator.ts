import { label, shown } from '../../dialogue/marks.ts'
import type { Message } from '../../dialogue/reply.ts'
import type { Json } from '../../json.ts'
import type { Condition } from '../condition.ts'
import type { Facts } from '../facts.ts'
import type { Truth } from '../truth.ts'

export type Evaluator = (facts: Facts) => Truth

/** Why a condition is not what the rule wants it to be; `wanted` is false under a `not`. */
export type Explain = (condition: Condition, wanted: boolean) => readonly Message[]

/** One way to write a condition: how it is judged, how it is put in words, what it reads. */
export interface Operator<C extends Condition> {
  compile(condition: C, compile: (part: Condition) => Evaluator): Evaluator
  explain(condition: C, facts: Facts, wanted: boolean, explain: Explain): readonly Message[]
  /** fields that it reads itself, parts aside */
  reads(condition: C): readonly string[]
  parts(condition: C): readonly Condition[]
}

/** The part of the union that is written with the key. */
export type Written<Key extends string> = Extract<Condition, { readonly [K in Key]: unknown }>

const noParts = (): readonly Condition[] => []

/** An operator over one field: message `explain.<id>` or `explain.not.<id>` with what was seen and what was required, as marks. */
export const leaf = <C extends Condition & { readonly field: string }>(
  id: string,
  judge: (condition: C) => Evaluator,
  required: (condition: C, facts: Facts) => Json,
): Operator<C> => ({
  compile: judge,
  explain: (condition, facts, wanted) => {
    const seen = facts.values.get(condition.field)
    const args = {
      label: label(condition.field),
      seen: seen === undefined ? null : shown(condition.field, seen),
      required: required(condition, facts),
    }
    return [{ id: wanted ? `explain.${id}` : `explain.not.${id}`, args }]
  },
  reads: condition => [condition.field],
  parts: noParts,
})
