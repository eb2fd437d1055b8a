import type { FieldChange } from '../../../case/events.ts'
import { addDays, addMonths } from '../../../fields/calendar.ts'
import { figureOf } from '../../../guide/lookup.ts'
import type { Json } from '../../../json.ts'
import type { SelfCheckItem } from '../../../life/self-check.ts'
import { say } from '../../marks.ts'
import type { TurnInput } from '../../turn.ts'
import { type Told, told } from '../told.ts'
import { type Facts, type Guided, numbersIn } from './step.ts'

/** The record, the day of the last one in the case, and when the next is due. `before`: what was recorded, where that is put right. */
export function finishUpkeep({ ctx, seq, text, state }: TurnInput, { what, facts }: Guided, before?: Facts): Told {
  const { on } = facts
  const field = what === 'drill' ? 'lastDrillDate' : 'lastSelfCheckDate'
  const drafts = [
    { template: what === 'drill' ? 'drill-record' : 'self-check-record', details: detailsOf(facts, ctx.catalogue.selfCheckItems) },
  ]
  const upkeep = { what, facts, state: 'done' } as const
  const more = { drafts, upkeep, ...(before ? { alone: true } : {}) }
  if (typeof on !== 'string') return told([say(`upkeep.undated.${what}`)], more)
  const entry = state.fields[field]
  const last = entry && 'value' in entry && typeof entry.value === 'string' ? entry.value : ''
  const isNewer = last < on || (before !== undefined && last === before.on && last !== on)
  const change: FieldChange = { field, to: 'filled', value: on, evidence: { kind: 'turn', seq, quote: text.slice(0, 80), confidence: 1 } }
  const next = what === 'drill' ? addMonths(on, 12) : addDays(on, figureOf(ctx.catalogue.guide, 'G098', 'lastSelfCheckDate'))
  const opening = before ? [say('upkeep.remade')] : []
  return told([...opening, say(`upkeep.done.${what}`, { on, next })], { ...more, changes: isNewer ? [change] : [] })
}

/** What the record prints: each item that is not fine with what is to be done about it. */
function detailsOf({ good: _, bad, skipped: __, measures, ...facts }: Facts, items: readonly SelfCheckItem[]): Json {
  const problems = numbersIn(bad).map((each): Json => {
    const problem = items[each - 1]?.words['zh-CN'] ?? ''
    return typeof measures === 'string' ? { problem, measure: measures } : { problem }
  })
  return { ...facts, ...(problems.length > 0 ? { problems } : {}) }
}
