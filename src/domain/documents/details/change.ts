import { details, line, rows, text } from './detail-types.ts'

/** What changes, where the case does not hold the old value or somebody words it better. */
export const changeDetails = details({ changes: rows({ item: line, before: text.optional(), after: text.optional() }), reason: text })
