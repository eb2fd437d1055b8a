import type { FilingId } from '../case/events.ts'
import type { AskGroup, Catalogue } from '../catalogue.ts'

/** The groups of several filings in one order, a shared group once. Filings list their groups in the same relative order. */
export function mergeAsks(filings: readonly FilingId[], catalogue: Catalogue): readonly AskGroup[] {
  const merged: AskGroup[] = []
  for (const filing of filings) {
    let at = 0
    for (const group of catalogue.filings[filing].asks) {
      const index = merged.findIndex(each => each.id === group.id)
      if (index >= 0) at = index + 1
      else merged.splice(at++, 0, group)
    }
  }
  return merged
}

/** `people.ids` → `people` */
export const topicOf = (group: AskGroup): string => group.id.slice(0, group.id.indexOf('.'))
