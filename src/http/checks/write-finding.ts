import type { Json } from '../../domain/json.ts'
import type { Found } from '../../domain/readiness/find.ts'
import { sideBySide } from '../../domain/readiness/side-by-side.ts'
import type { PreparedRule } from '../../domain/rules/prepare-rule.ts'
import type { CheckedRecord } from '../../usecases/checks/check-records.ts'
import { valuesOf } from '../cases/present-field.ts'
import { presentFinding } from '../cases/present-finding.ts'
import type { View } from '../view.ts'

const encoder = new TextEncoder()

/** bytes of findings that are kept; with one more everything begins anew */
const mostKept = 8 * 1024 * 1024
/** values that are told apart, each with its text */
const mostValues = 20_000

export type WriteFinding = (found: Found, checked: CheckedRecord) => Uint8Array

/**
 * Writes the findings of one job as JSON. What a finding says follows from its rule, the verdicts, and the values that the rule and those that speak against
 * it read: where these are the same in two records, it is put together and written once. Day, language and caller are those of the job.
 */
export function findingWriter(view: View): WriteFinding {
  const { rules } = view.deps.catalogue
  const places = new Map(rules.map((rule, place) => [rule.id, place]))
  const opposing = new Map(rules.map(rule => [rule, (rule.conflictsWith ?? []).flatMap(id => places.get(id) ?? [])]))
  const numbers = createNumbers()
  const written = new Map<PreparedRule, Map<string, Uint8Array>>()
  let kept = 0

  /** Everything that the verdict and the words of a rule can depend on in a record. */
  function readBy({ prepared, facts, verdict }: Found): string {
    let key = `|${verdict}`
    if (prepared.parameters.length > 0) key += ` ${numbers.of(facts.values.get('domicileProvince'))}`
    for (const field of prepared.fields) key += ` ${numbers.of(facts.values.get(field)) || (facts.answered.get(field) ?? '')}`
    return key
  }

  function keyOf(found: Found, all: readonly Found[]): string {
    let key = `${found.blocks} ${found.blocksPolicy} ${numbers.of(found.facts.filings)}${readBy(found)}`
    for (const place of opposing.get(found.rule) ?? []) {
      const other = all[place]
      if (other) key += readBy(other)
    }
    return key
  }

  function keep(prepared: PreparedRule, key: string, bytes: Uint8Array): void {
    kept += bytes.length
    if (kept > mostKept || numbers.size() > mostValues) {
      written.clear()
      numbers.clear()
      kept = 0
      return
    }
    const ofRule = written.get(prepared) ?? new Map<string, Uint8Array>()
    written.set(prepared, ofRule)
    ofRule.set(key, bytes)
  }

  return (found, { assessment, state }) => {
    const key = keyOf(found, assessment.found)
    const before = written.get(found.prepared)?.get(key)
    if (before) return before
    const made = sideBySide([found], assessment.found).map(each => JSON.stringify(presentFinding(view, each, valuesOf(state.fields))))
    const bytes = encoder.encode(made.join())
    keep(found.prepared, key, bytes)
    return bytes
  }
}

/** A number for every value, the same for the same value; 0 for none. */
function createNumbers() {
  const plain = new Map<Json, number>()
  const written = new Map<string, number>()
  let last = 0
  function numberIn<T>(known: Map<T, number>, value: T): number {
    const before = known.get(value)
    if (before !== undefined) return before
    last += 1
    known.set(value, last)
    return last
  }
  return {
    of(value: Json | undefined): number {
      if (value === undefined) return 0
      return typeof value === 'object' && value !== null ? numberIn(written, JSON.stringify(value)) : numberIn(plain, value)
    },
    size: () => plain.size + written.size,
    clear(): void {
      plain.clear()
      written.clear()
    },
  }
}
