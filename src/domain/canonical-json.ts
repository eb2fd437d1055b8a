/**
 * The same value always gives the same text: keys sorted, members that are `undefined` left out, no white space.
 * Used where bytes are hashed or sealed.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null'
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  // fromEntries would reorder nothing but integer-like keys, which JSON.stringify puts first on every runtime
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]))
}
