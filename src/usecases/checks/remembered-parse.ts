import { parseValue } from '../../domain/fields/parse-value.ts'
import type { Parsed } from '../../domain/fields/parsed.ts'
import type { Json } from '../../domain/json.ts'

/** values that are kept; then it begins anew */
const mostKept = 20_000
/** characters; what is longer is hardly ever the same twice */
const longestKept = 200

/**
 * Parses values of one day for thousands of records: one that was read without a look at the other values of its record reads the
 * same in every other.
 */
export function rememberedParse(): typeof parseValue {
  const known = new Map<string, Parsed>()
  return (field, raw, ctx) => {
    const text = textOf(raw)
    if (text === null || text.length > longestKept) return parseValue(field, raw, ctx)
    const key = `${field.key} ${text}`
    const before = known.get(key)
    if (before) return before
    let alone = true
    const values: typeof ctx.values = other => {
      alone = false
      return ctx.values(other)
    }
    const parsed = parseValue(field, raw, { ...ctx, values })
    if (!alone) return parsed
    if (known.size >= mostKept) known.clear()
    known.set(key, parsed)
    return parsed
  }
}

/** Tells every value from every other; null for tables and people, which are hardly ever the same. */
function textOf(raw: Json): string | null {
  if (typeof raw === 'string') return `"${raw}`
  const isPlain = typeof raw !== 'object' || (Array.isArray(raw) && raw.every(each => typeof each !== 'object'))
  return isPlain ? JSON.stringify(raw) : null
}
