import { day, details, line, lines, rows, text } from './detail-types.ts'

export const rectificationDetails = details({
  addressee: line,
  noticeNumber: line,
  noticeOn: day,
  items: rows({ problem: text, cause: text.optional(), measure: text.optional(), doneOn: day.optional(), owner: line.optional() }),
  prevention: text,
  enclosures: lines,
})
