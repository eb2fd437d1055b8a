import { z } from 'zod'
import { count, details, line, moment, money, text } from './detail-types.ts'

export const incidentLevels = ['extraordinary', 'major', 'significant', 'general'] as const

/** The items that the reporting measures ask for, in their order. */
export const incidentDetails = details({
  reportKind: z.enum(['first', 'supplement', 'final']),
  system: text,
  foundAt: moment,
  occurredAt: moment,
  /** when it was dealt with: the days of the summary count from it */
  endedAt: moment,
  place: line,
  category: line,
  level: z.enum(incidentLevels),
  impact: text,
  affectedPersons: count,
  lossCny: money,
  actions: text,
  trend: text,
  cause: text,
  clues: text,
  plannedActions: text,
  support: text,
  ransom: text,
  sceneProtection: text,
  other: text,
  reporter: line,
  reporterMobile: line,
})
