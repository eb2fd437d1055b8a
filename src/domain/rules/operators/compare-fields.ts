import type { Json } from '../../json.ts'
import { missing, overValue, refutes } from '../leaf.ts'
import { no, truthOf } from '../truth.ts'
import type { Evaluator } from './operator.ts'

/** Judges whether two fields hold the same value, lists and rows item by item. */
export function compareFields(field: string, other: string, wanted: boolean): Evaluator {
  const open = missing(other)
  return overValue(field, (value, facts) => {
    const against = facts.values.get(other)
    if (against === undefined) return refutes(facts, other) ? no : open
    return truthOf(isSame(value, against) === wanted)
  })
}

const isSame = (a: Json, b: Json): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
