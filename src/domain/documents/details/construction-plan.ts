import { details, line, rows, text } from './detail-types.ts'

export const constructionDetails = details({
  intent: text,
  sites: rows({ site: line, domain: line.optional(), use: line.optional() }),
  builder: line,
  schedule: line,
})
