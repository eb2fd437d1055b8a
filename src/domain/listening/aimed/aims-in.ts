import { latestOf } from '../earlier/said-before.ts'
import { type Hearing, isAsked, type Region } from '../hearing.ts'
import { aimsOf } from '../learned/aim-model.ts'

/** so plainly must a field be spoken of for its answer to be changed, or to take the place of what was heard of another */
export const surely = 0.85
/** nobody who speaks of a field is understood as speaking of it so little */
export const hardly = 0.02
/** what was told last is put right sooner than the rest, and what was never told or asked is not */
const ofLast = 4
const ofUnknown = 0.5

/** How likely a stretch speaks of each field that was asked or answered before, 0..1; together 1 with those that were not. */
export function aimsIn({ start, end }: Region, hearing: Hearing): ReadonlyMap<string, number> {
  const latest = latestOf(hearing)
  const held = new Map<string, number>()
  let sum = 0
  for (const [field, chance] of aimsOf(hearing.text.slice(start, end), hearing.tools.lexicon.aims)) {
    const isOpen = isAsked(hearing, field)
    const isKnown = hearing.known(field) !== undefined
    const weighed = chance * (isOpen ? 1 : isKnown ? (latest.has(field) ? ofLast : 1) : ofUnknown)
    sum += weighed
    if (isOpen || isKnown) held.set(field, weighed)
  }
  for (const [field, weighed] of held) held.set(field, weighed / sum)
  return held
}
