import { z } from 'zod'
import { day, details, line, lines, rows, text } from './detail-types.ts'

export const drillDetails = details({
  on: day,
  place: line,
  kind: z.enum(['tabletop', 'live']),
  scenario: text,
  participants: lines,
  steps: rows({ time: line.optional(), action: text, by: line.optional() }),
  recoveryHours: z.number().min(0).max(10_000),
  lossHours: z.number().min(0).max(10_000),
  reported: text,
  problems: rows({ problem: text, measure: text.optional(), owner: line.optional(), due: day.optional() }),
  conclusion: z.enum(['passed', 'passedWithProblems', 'failed']),
  recorder: line,
})
