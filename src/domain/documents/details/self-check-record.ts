import { z } from 'zod'
import { day, details, line, rows, text } from './detail-types.ts'

export const selfCheckDetails = details({
  on: day,
  checker: line,
  results: rows({ item: text, result: z.enum(['good', 'bad', 'none']), note: text.optional() }),
  problems: rows({ problem: text, measure: text.optional(), owner: line.optional(), due: day.optional() }),
  summary: text,
})
