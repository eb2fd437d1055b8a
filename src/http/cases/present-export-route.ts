import { exportRoutes } from '../../catalogue/tables/export-routes.ts'
import type { RouteOf } from '../../domain/tables/export-route-of.ts'
import type { View } from '../view.ts'
import type { CaseJson } from './present.ts'
import { labelOf } from './present-field.ts'
import { presentBasis } from './present-finding.ts'

const wordsOf = new Map(exportRoutes.rows.map(row => [row.id, row.words]))

/** The line of the cross-border table that decides; without one, what is still to be known. */
export function presentExportRoute(view: View, found: RouteOf): CaseJson['exportRoute'] {
  if (!('row' in found)) {
    const missing = found.missing.map(field => ({ field, label: labelOf(view, field) }))
    return { route: null, row: null, condition: '', way: '', basis: [], missing }
  }
  const { condition = '', way = '' } = wordsOf.get(found.row.id)?.[view.texts.locale] ?? {}
  return {
    route: found.route,
    row: found.row.id,
    condition,
    way,
    basis: found.row.basis.map(each => presentBasis(view, each)),
    missing: [],
  }
}
