import { asks } from '../correcting/asks.ts'
import { statementsOf } from '../correcting/statements.ts'
import type { Hearing, Region } from '../hearing.ts'
import { aimsIn } from './aims-in.ts'

/** A stretch of the message that speaks of one field. */
export interface Part extends Region {
  readonly field: string
  /** that it speaks of this one, of those that it may speak of, 0..1 */
  readonly chance: number
  readonly chanceOf: (field: string) => number
}

/** below it no field is spoken of */
const seemingly = 0.6

/** The stretches of whole sentences that each speak of one field, in order; a sentence that speaks of none goes with its neighbour. */
export function partsOf(hearing: Hearing): readonly Part[] {
  const parts: Part[] = []
  let lead: (Region & { readonly several: boolean }) | undefined
  for (const statement of statementsOf(hearing)) {
    if (asks(statement, hearing)) {
      lead = undefined
      continue
    }
    const last = parts.at(-1)
    const aim = aimAt(statement, hearing)
    if (aim && aim.field !== last?.field) {
      parts.push({ ...aim, start: lead?.start ?? statement.start })
      lead = undefined
    } else if (last) parts[parts.length - 1] = { ...(aim && aim.chance > last.chance ? aim : last), start: last.start, end: statement.end }
    else lead = { start: lead?.start ?? statement.start, end: statement.end, several: lead !== undefined }
  }
  // one that spoke of no field by itself speaks of none
  const whole = parts.length === 0 && lead?.several ? aimAt(lead, hearing) : undefined
  return whole ? [whole] : parts
}

function aimAt({ start, end }: Region, hearing: Hearing): Part | undefined {
  const aims = aimsIn({ start, end }, hearing)
  const [field, chance] = [...aims].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])
  return chance < seemingly ? undefined : { field, chance, chanceOf: each => aims.get(each) ?? 0, start, end }
}
