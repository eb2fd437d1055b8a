import type { CaseChangesJson, CaseJson } from '../http/cases/present.ts'

/** The case as it is now: the one that was held, with what an answer to `holds` says has changed. */
export function mergeCase(held: CaseJson, { parts, fields, findings }: CaseChangesJson): CaseJson {
  const { fields: before, findings: list, ...rest } = held
  const kept = Object.entries({ ...before, ...fields }).flatMap(([key, field]) => (field ? [[key, field] as const] : []))
  return {
    ...rest,
    ...parts,
    fields: Object.fromEntries(kept),
    findings: findings ? findings.flatMap(each => (typeof each === 'number' ? (list[each] ?? []) : each)) : list,
  }
}
