import { authorities } from './authorities.ts'
import { changeDuties } from './change-duties.ts'
import { exportRoutes } from './export-routes.ts'
import { incidentGrades } from './incident-grades.ts'
import { mlpsLevels } from './mlps-levels.ts'
import { preApprovals } from './pre-approvals.ts'
import { procedures } from './procedures.ts'
import { refilings } from './refilings.ts'
import { reportDuties } from './report-duties.ts'

/** Every decision table, by its id. */
export const tables = {
  authorities,
  procedures,
  refilings,
  preApprovals,
  mlpsLevels,
  incidentGrades,
  reportDuties,
  exportRoutes,
  changeDuties,
} as const
