/** so many keys are told apart; then the rare ones are forgotten, and a count may be too small, never too large */
const mostKeys = 20_000
const keptKeys = 2_000

export interface Tally {
  add(key: string): void
  /** the most frequent first */
  top(count: number): readonly (readonly [key: string, count: number])[]
}

/** Counts keys in bounded memory, whatever comes. */
export function createTally(): Tally {
  let counts = new Map<string, number>()
  const ordered = (): [string, number][] => [...counts].sort((a, b) => b[1] - a[1])
  return {
    add(key) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (counts.size > mostKeys) counts = new Map(ordered().slice(0, keptKeys))
    },
    top: count => ordered().slice(0, count),
  }
}
