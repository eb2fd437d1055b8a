const most = 32

/** A reader that is given a few texts over and over, one clause for every field: what it read of the last ones is kept. What it gives is never changed. */
export function lately<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return text => {
    const known = kept.get(text)
    if (known !== undefined || kept.has(text)) return known as T
    const made = read(text)
    if (kept.size >= most) kept.clear()
    kept.set(text, made)
    return made
  }
}
