import type { CaseState } from '../case/state.ts'
import type { Json } from '../json.ts'
import type { JudgeContext, Judgement } from '../readiness/judgement.ts'
import { isGuideOn } from '../rules/facts.ts'
import type { Basis, Finding, Opposed } from '../rules/rule.ts'
import { ruleText, say } from './marks.ts'
import type { DialogueState, Message } from './reply.ts'

export interface ToldFindings {
  readonly messages: readonly Message[]
  /** failing now and not told before, or told as failing and settled since */
  readonly news: readonly Finding[]
  readonly told: DialogueState['told']
}

const atOnce = 3
/** an order under way is the own one, unless another is wanted beside it */
const oneOrder = 'R-I21-one-order'
const weight = { must: 0, should: 1, info: 2 } as const

/** Says what is newly wrong, the gravest first, three at most; the rest follow in later turns. Nothing unknown is called a problem. */
export function tellFindings(
  state: CaseState,
  judgement: Judgement,
  told: DialogueState['told'],
  ctx: JudgeContext,
  /** rules of which other words of the same reply speak */
  covered: readonly string[] = [],
): ToldFindings {
  const guideOn = isGuideOn(state)
  const fresh = judgement
    .findingsWhere(each => (guideOn || !each.prepared.isGuideAlone) && each.verdict === 'fail' && told[each.rule.id] !== 'fail')
    .filter(each => isOurs(each, state, ctx) && (each.ruleId !== oneOrder || judgement.changes.length > 0))
    .sort(byWeight)
  const unsaid = fresh.filter(each => !covered.includes(each.ruleId))
  const anyTold = Object.values(told).includes('fail')
  const settled = anyTold ? judgement.findingsWhere(each => told[each.rule.id] === 'fail' && each.verdict === 'pass') : []
  const now = unsaid.slice(0, atOnce)
  const saidElsewhere = fresh.filter(each => covered.includes(each.ruleId))
  const said = [...[...now, ...saidElsewhere].map(each => [each.ruleId, 'fail']), ...settled.map(each => [each.ruleId, 'pass'])]
  return {
    messages: now.map(each => findingMessage(each, guideOn)),
    news: [...fresh, ...settled],
    told: { ...told, ...Object.fromEntries(said) },
  }
}

/** What is wrong and what to do. Where the guide is followed and another basis speaks too, both stand side by side. */
export const findingMessage = (finding: Finding, guideOn: boolean): Message => {
  const { conflicts = [] } = finding
  return say(finding.blocks ? 'finding.blocks' : isGuideOnly(finding) ? 'finding.guide' : 'finding.notice', {
    message: ruleText(finding.message, 'message', finding.args),
    fix: ruleText(finding.message, 'fix', finding.args),
    ...(guideOn && conflicts.length > 0 ? { others: conflicts.map(otherSide) } : {}),
  })
}

const otherSide = ({ message, args, verdict, basis }: Opposed): Json => ({
  message: ruleText(message, 'message', args),
  kind: basis[0]?.kind ?? 'official',
  verdict,
})

export const byWeight = (a: Finding, b: Finding): number =>
  Number(b.blocks) - Number(a.blocks) || Number(b.blocksPolicy) - Number(a.blocksPolicy) || weight[a.severity] - weight[b.severity]

const isOfGuide = ({ kind }: Basis): boolean => kind === 'guide'

export const isGuideOnly = ({ basis }: Finding): boolean => basis.every(isOfGuide)

/** What only the guide says is told to those who wanted it checked, its lightest words too; what may never be advice to nobody. */
export const isOurs = (finding: Finding, state: CaseState, { catalogue }: JudgeContext): boolean =>
  isGuideOnly(finding)
    ? isGuideOn(state) && catalogue.rules.find(rule => rule.id === finding.ruleId)?.neverBlocks !== true
    : finding.severity !== 'info'
