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
  const weightOf = (field: string): number =>
    isAsked(hearing, field) ? 1 : hearing.known(field) === undefined ? ofUnknown : latest.has(field) ? ofLast : 1
  const all = [...aimsOf(hearing.text.slice(start, end), hearing.tools.lexicon.aims)].map(
    ([field, chance]) => [field, chance * weightOf(field)] as const,
  )
  const sum = all.reduce((total, [, chance]) => total + chance, 0)
  return new Map(
    all.filter(([field]) => isAsked(hearing, field) || hearing.known(field) !== undefined).map(([field, chance]) => [field, chance / sum]),
  )
}
