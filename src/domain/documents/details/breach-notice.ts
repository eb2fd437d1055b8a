import { day, details, line, lines, text } from './detail-types.ts'

/** What people must be told when their information leaked. */
export const breachDetails = details({
  addressee: line,
  foundOn: day,
  event: text,
  categories: text,
  cause: text,
  harm: text,
  remedies: text,
  advice: lines,
  contactPhone: line,
  issuedOn: day,
})
