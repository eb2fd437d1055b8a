import { z } from 'zod'
import { day, details, line, lines, rows, text } from './detail-types.ts'

export const auditDetails = details({
  on: day,
  auditor: line,
  logSources: lines,
  logAnalysis: text,
  problems: rows({
    problem: text,
    grade: z.enum(['high', 'medium', 'low']).optional(),
    measure: text.optional(),
    owner: line.optional(),
    due: day.optional(),
  }),
  summary: text,
})
