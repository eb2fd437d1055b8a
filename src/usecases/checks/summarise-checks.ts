import type { CheckedRecord } from './check-records.ts'

export interface CheckSummary {
  readonly records: number
  readonly ready: number
  /** held back by a rule that blocks */
  readonly failing: number
  readonly unknown: number
  /** records that fail a rule, whether it blocks or not */
  readonly withFail: number
  /** records with a value that was refused, or that could not be read */
  readonly errors: number
  /** of these, records of which nothing could be read: they are in no other number */
  readonly unreadable: number
  /** rule → how many records fail it, and how many it cannot judge yet; rules that neither happens to are left out */
  readonly rules: Readonly<Record<string, { readonly fail: number; readonly unknown: number }>>
  /** field → how many records it is missing in, the most frequent first */
  readonly lacking: Readonly<Record<string, number>>
}

/** Counts records one by one, so that a million take no more memory than one. `counts` says which rules are looked at. */
export function summariseChecks(ruleIds: ReadonlySet<string> | null = null) {
  let [records, ready, failing, unknown, withFail, errors, unreadable] = [0, 0, 0, 0, 0, 0, 0]
  const rules = new Map<string, { fail: number; unknown: number }>()
  const lacking = new Map<string, number>()
  const countRule = (id: string, verdict: 'fail' | 'unknown'): void => {
    const counted = rules.get(id)
    if (counted) counted[verdict] += 1
    else rules.set(id, { fail: verdict === 'fail' ? 1 : 0, unknown: verdict === 'unknown' ? 1 : 0 })
  }
  return {
    add({ record, assessment, errors: own }: CheckedRecord): void {
      records += 1
      if (own.length > 0) errors += 1
      if (record.unreadable) {
        unreadable += 1
        return
      }
      const { official } = assessment.readiness
      if (official.ready) ready += 1
      if (official.failing > 0) failing += 1
      else if (official.unknown > 0) unknown += 1
      let fails = false
      for (const { rule, verdict } of assessment.found) {
        if ((verdict !== 'fail' && verdict !== 'unknown') || (ruleIds !== null && !ruleIds.has(rule.id))) continue
        fails ||= verdict === 'fail'
        countRule(rule.id, verdict)
      }
      if (fails) withFail += 1
      for (const field of new Set([...assessment.needs.lacking.values()].flat())) lacking.set(field, (lacking.get(field) ?? 0) + 1)
    },
    end: (): CheckSummary => ({
      ...{ records, ready, failing, unknown, withFail, errors, unreadable },
      rules: Object.fromEntries([...rules].toSorted(([, a], [, b]) => b.fail - a.fail || b.unknown - a.unknown)),
      lacking: Object.fromEntries([...lacking].toSorted(([, a], [, b]) => b - a)),
    }),
  }
}
