import type { FilingId } from '../case/events.ts'
import type { AskGroup, Catalogue } from '../catalogue.ts'

const merged = new WeakMap<Catalogue, Map<string, readonly AskGroup[]>>()

/** The groups of several filings in one order, a shared group once. Filings list their groups in the same relative order. */
export function mergeAsks(filings: readonly FilingId[], catalogue: Catalogue): readonly AskGroup[] {
  const known = merged.get(catalogue) ?? new Map<string, readonly AskGroup[]>()
  merged.set(catalogue, known)
  const key = filings.join()
  const groups = known.get(key) ?? merge(filings, catalogue)
  known.set(key, groups)
  return groups
}

function merge(filings: readonly FilingId[], catalogue: Catalogue): readonly AskGroup[] {
  const groups: AskGroup[] = []
  for (const filing of filings) {
    let at = 0
    for (const group of catalogue.filings[filing].asks) {
      const index = groups.findIndex(each => each.id === group.id)
      if (index >= 0) at = index + 1
      else groups.splice(at++, 0, group)
    }
  }
  return groups
}

/** `people.ids` → `people` */
export const topicOf = (group: AskGroup): string => group.id.slice(0, group.id.indexOf('.'))
