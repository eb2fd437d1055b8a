import { z } from 'zod'
import { day, details, line, lines, rows, text } from './detail-types.ts'

export const trainingDetails = details({
  on: day,
  place: line,
  topic: line,
  trainer: line,
  hours: z.number().min(0).max(1000),
  outline: lines,
  attendees: rows({ name: line, role: line.optional(), result: line.optional() }),
  result: text,
  recorder: line,
})
