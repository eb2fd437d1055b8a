/** A Map that forgets what was not used for longest. */
export interface Lru<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
  delete(key: string): void
}

interface Kept<V> {
  readonly key: string
  value: V
  older: Kept<V> | undefined
  newer: Kept<V> | undefined
}

/** The order of use is a chain beside the Map: taking an entry out of a Map and putting it back makes it grow and be copied all day. */
export function createLru<V>(capacity: number): Lru<V> {
  const entries = new Map<string, Kept<V>>()
  let oldest: Kept<V> | undefined
  let newest: Kept<V> | undefined

  function unlink({ older, newer }: Kept<V>): void {
    if (older) older.newer = newer
    else oldest = newer
    if (newer) newer.older = older
    else newest = older
  }

  function linkNewest(entry: Kept<V>): void {
    entry.older = newest
    entry.newer = undefined
    if (newest) newest.newer = entry
    else oldest = entry
    newest = entry
  }

  function use(entry: Kept<V>): void {
    if (entry === newest) return
    unlink(entry)
    linkNewest(entry)
  }

  function forget(entry: Kept<V>): void {
    unlink(entry)
    entries.delete(entry.key)
  }

  return {
    get(key) {
      const entry = entries.get(key)
      if (!entry) return undefined
      use(entry)
      return entry.value
    },
    set(key, value) {
      const known = entries.get(key)
      if (known) {
        known.value = value
        use(known)
        return
      }
      const entry: Kept<V> = { key, value, older: undefined, newer: undefined }
      entries.set(key, entry)
      linkNewest(entry)
      if (entries.size > capacity && oldest) forget(oldest)
    },
    delete(key) {
      const entry = entries.get(key)
      if (entry) forget(entry)
    },
  }
}
