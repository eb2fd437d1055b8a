import { icpPenalties } from './icp-penalties.ts'

/** Everything that is said with its basis and dates and that no field of a case can decide. */
export const entries = [...icpPenalties] as const

export type EntryId = (typeof entries)[number]['id']
