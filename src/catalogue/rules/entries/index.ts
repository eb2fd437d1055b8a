import { guideEntries } from './guide.ts'
import { icpPenalties } from './icp-penalties.ts'
import { icpProcedure } from './icp-procedure.ts'
import { incidentEntries } from './incident.ts'
import { policeEntries } from './police.ts'
import { securityEntries } from './security.ts'

/** Everything that is said with its basis and dates and that no field of a case can decide. */
export const entries = [
  ...icpProcedure,
  ...icpPenalties,
  ...policeEntries,
  ...securityEntries,
  ...incidentEntries,
  ...guideEntries,
] as const

export type EntryId = (typeof entries)[number]['id']
