/**
 * The same value always gives the same text: keys sorted, members that are `undefined` left out, no white space.
 * Used where bytes are hashed or sealed.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null'
}

/** The same, with a value of its own as it would be read back from that text, which spares reading it. */
export function canonicalCopy(value: unknown): { readonly text: string; readonly copy: unknown } {
  const copy = sorted(value) ?? null
  return { text: JSON.stringify(copy), copy }
}

function sorted(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(each => sorted(each) ?? null)
  const result: Record<string, unknown> = {}
  // integer-like keys come first all the same, on every runtime
  for (const key of inOrder(Object.keys(value))) {
    const member = (value as Record<string, unknown>)[key]
    if (member === undefined) continue
    if (key === '__proto__') Object.defineProperty(result, key, { value: sorted(member), enumerable: true })
    else result[key] = sorted(member)
  }
  return result
}

/** from here on a sort that makes lists of its own is worth it */
const many = 24

function inOrder(keys: string[]): readonly string[] {
  if (keys.length > many) return keys.sort()
  for (let end = 1; end < keys.length; end += 1) {
    const key = keys[end] ?? ''
    let at = end
    for (; at > 0 && (keys[at - 1] ?? '') > key; at -= 1) keys[at] = keys[at - 1] ?? ''
    keys[at] = key
  }
  return keys
}
