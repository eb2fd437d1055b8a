import type { Json } from '../../domain/json.ts'
import { definePredicate } from '../define.ts'

type Row = Readonly<Record<string, Json>>
const isRow = (value: Json): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The business's own bounds of its grades are not weaker than the official ones: in `column` no row of a level named in `args`
 * begins above the number that `args` gives for it. A level that it does not quantify follows the official table.
 */
export const ownLevelsWithin = definePredicate(1, ({ internalSeverityRules: rows }, { args }) => {
  if (!Array.isArray(rows)) return undefined
  return rows.every(row => {
    if (!isRow(row)) return true
    const [own, official] = [row[String(args.column)], args[String(row.level)]]
    return typeof own !== 'number' || typeof official !== 'number' || own <= official
  })
})
