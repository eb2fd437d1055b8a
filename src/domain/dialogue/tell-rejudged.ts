import type { VerdictChange } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import type { Json } from '../json.ts'
import type { JudgeContext, Judgement } from '../readiness/judgement.ts'
import { basisInForce, spokenBasis } from '../rules/basis-in-force.ts'
import { thresholdsOf } from '../rules/thresholds.ts'
import { ruleText, say } from './marks.ts'
import type { DialogueState, Message } from './reply.ts'
import { valueIn } from './state-values.ts'
import { isOurs } from './tell-findings.ts'

/** Under the memory of what was told: seq of the last rejudging that was. */
export const rejudgedKey = 'news:rejudged'

const atOnce = 6

/** What the rules changed in the case since the person was last told; null when nothing is left to tell. */
export function tellRejudged(
  state: CaseState,
  judgement: Judgement,
  told: DialogueState['told'],
  ctx: JudgeContext,
): { readonly said: string; readonly message: Message } | null {
  const untold = state.rejudgements.filter(each => !each.told && each.seq > Number(told[rejudgedKey] ?? 0))
  const items = merged(untold.flatMap(each => each.changes)).flatMap(change => itemOf(change, state, judgement, ctx))
  const [first, last] = [untold[0], untold.at(-1)]
  if (!first || !last || items.length === 0) return null
  const before = first.readiness.before.official.ready
  const after = judgement.readiness.official
  return {
    said: String(last.seq),
    message: say('news.rejudged', {
      items: items.slice(0, atOnce),
      more: Math.max(0, items.length - atOnce),
      ready: before === after.ready ? null : after.ready ? 'gained' : 'lost',
      open: after.failing + after.unknown,
    }),
  }
}

/** Several rejudgings as one: from the first verdict to the last. */
function merged(changes: readonly VerdictChange[]): readonly VerdictChange[] {
  const byRule = new Map<string, VerdictChange>()
  for (const change of changes) byRule.set(change.ruleId, { ...change, before: byRule.get(change.ruleId)?.before ?? change.before })
  return [...byRule.values()].filter(({ before, after }) => before !== after)
}

function itemOf(
  { ruleId, why, on, before, after }: VerdictChange,
  state: CaseState,
  judgement: Judgement,
  ctx: JudgeContext,
): readonly Json[] {
  const { catalogue } = ctx
  const rule = catalogue.rules.find(each => each.id === ruleId)
  const [finding] = judgement.findingsWhere(each => each.rule.id === ruleId)
  // a rule that a release took out, or that is not for this person
  if (!rule || !finding || !isOurs(finding, state, ctx)) return []
  const day = on ?? judgement.inForceOn
  const place = catalogue.provinces.find(each => each.code === valueIn(state, 'domicileProvince'))
  const says = ruleText(rule.message, 'says', thresholdsOf(catalogue, rule, day, place))
  return [{ says, why, on, before, after, basis: basisInForce(rule, day).map(spokenBasis) }]
}
