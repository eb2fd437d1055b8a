import type { Condition } from './condition.ts'
import { operatorOf } from './operators/index.ts'

const pseudoFields: ReadonlySet<string> = new Set(['filings', 'policy', 'icpProgress', 'policeProgress'])

/** Every field that a condition reads, once, in its order; pseudo fields are no questions. */
export function readsOf(condition: Condition): readonly string[] {
  const { reads, parts } = operatorOf(condition)
  return [...new Set([...reads.filter(field => !pseudoFields.has(field)), ...parts.flatMap(readsOf)])]
}
