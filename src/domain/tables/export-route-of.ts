import { evaluate } from '../rules/evaluate.ts'
import type { Facts } from '../rules/facts.ts'
import { inForce } from '../rules/parameters.ts'
import type { ExportRoute } from './tables.ts'

export type RouteOf =
  | { readonly route: ExportRoute['route']; readonly row: ExportRoute }
  /** an earlier line is still open: the fields that would decide it */
  | { readonly missing: readonly string[] }

/** The line of the cross-border table that decides: the first that holds, unknown while an earlier one is open. */
export function exportRouteOf(facts: Facts): RouteOf {
  for (const row of facts.catalogue.tables.exportRoutes.rows) {
    if (!inForce(row, facts.on)) continue
    const truth = evaluate(row.when, facts)
    if (truth.value === true) return { route: row.route, row }
    if (truth.value === undefined) return { missing: truth.missing }
  }
  return { missing: [] }
}
