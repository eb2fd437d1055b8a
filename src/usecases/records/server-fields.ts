import { columnOf, listOf } from '../../domain/case/server-views.ts'
import { parseCountry } from '../../domain/fields/parse-country.ts'
import type { Json } from '../../domain/json.ts'

/** Where a server stands. The field of the country is for places outside the mainland. */
export function serverPlace(country: string): readonly (readonly [string, Json])[] {
  const parsed = parseCountry({ excludes: [] }, country)
  return parsed.ok && parsed.value === 'CN' ? [['serverRegion', 'mainland']] : [['serverCountry', country]]
}

const fieldOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...columnOf, ...listOf }).map(([field, column]) => [column, field]),
)

/** A row of the table of servers as the fields that show it, so that each cell is read, and refused, for itself. */
export const serverFields = (server: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(server).flatMap(([column, value]): readonly (readonly [string, Json])[] => {
      if (column === 'role' || value === null) return []
      if (column === 'country' && typeof value === 'string') return serverPlace(value)
      return [[fieldOf[column] ?? column, value]]
    }),
  )
