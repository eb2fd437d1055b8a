import type { Json } from '../json.ts'
import type { Bounds } from './definition.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

/**
 * Reads every item; the first refusal names its item. Equal values are kept once. With a suggestion for the bad item the
 * whole list is suggested, repaired.
 */
export function collect(items: readonly string[], read: (item: string) => Parsed, bounds: Bounds = {}): Parsed {
  const parsed = items.map(read)
  const failed = parsed.findIndex(outcome => !outcome.ok)
  const failure = parsed[failed]
  if (failure && !failure.ok) {
    const repaired = parsed.flatMap(outcome =>
      outcome.ok ? [outcome.value] : outcome.suggestion === undefined ? [] : [outcome.suggestion],
    )
    const suggestion = repaired.length === items.length ? unique(repaired) : undefined
    return refuse(failure.code, { suggestion, args: { ...failure.args, item: items[failed] ?? '' } })
  }
  const values = unique(parsed.flatMap(outcome => (outcome.ok ? [outcome.value] : [])))
  const problem = countProblem(values.length, bounds)
  return problem ?? accept(values, [...new Set(parsed.flatMap(outcome => (outcome.ok ? (outcome.warnings ?? []) : [])))])
}

export function countProblem(count: number, { minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Bounds): Parsed | null {
  if (count === 0) return refuse('value.empty')
  if (count < minItems) return refuse('list.tooFew', { args: { min: minItems, count } })
  return count > maxItems ? refuse('list.tooMany', { args: { max: maxItems, count } }) : null
}

const unique = (values: readonly Json[]): readonly Json[] => [...new Set(values)]
