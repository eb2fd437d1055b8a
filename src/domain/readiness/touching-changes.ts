import type { CaseState } from '../case/state.ts'
import { addDays } from '../fields/calendar.ts'
import { parameterOn } from '../rules/parameters.ts'
import { type RuleChange, ruleChanges, takesEffect } from '../rules/rule-changes.ts'
import { assess } from './assess.ts'
import type { Found } from './find.ts'
import type { JudgeContext } from './judgement.ts'

/**
 * Changes that took or will take effect while the case runs, of rules that are in its scope. One that the case was opened under, or
 * that comes after a filing was submitted, touches nothing.
 */
export function touchingChanges(state: CaseState, ctx: JudgeContext, openedOn: string): readonly RuleChange[] {
  if (state.inForceOn !== null) return []
  const days = new Map<string, readonly Found[]>()
  const foundOn = (day: string): readonly Found[] => {
    const before = days.get(day)
    if (before) return before
    const { found } = assess(state, { ...ctx, today: day })
    days.set(day, found)
    return found
  }
  return ruleChanges(ctx.catalogue).filter(change => {
    if (takesEffect(change) <= openedOn || !concernsPlace(state, ctx, change)) return false
    const ends = change.change === 'ends'
    const day = ends || change.on > ctx.today ? change.on : ctx.today
    return foundOn(day).some(
      ({ rule, facts, verdict }) =>
        change.ruleIds.includes(rule.id) &&
        verdict !== 'notApplicable' &&
        // a filing that was submitted is judged on that day for good
        (ends ? facts.on === day : facts.on >= change.on),
    )
  })
}

/** A province's own value is news there only, and the general one wherever no own value stands before it. */
function concernsPlace(state: CaseState, { catalogue }: JudgeContext, change: RuleChange): boolean {
  if (change.change !== 'parameter') return true
  const entry = state.fields.domicileProvince
  const code = entry?.state === 'filled' ? entry.value : undefined
  if (change.province !== null) return change.province === code
  const place = catalogue.provinces.find(each => each.code === code)
  const valueOn = (day: string) => parameterOn(catalogue.parameters, change.parameter, day, place)
  return valueOn(addDays(change.on, -1)) !== valueOn(change.on)
}
