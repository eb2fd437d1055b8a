import type { CaseState, ConversationState } from '../case/state.ts'
import { patience } from '../dialogue/handoff.ts'
import { say } from '../dialogue/marks.ts'
import type { Message } from '../dialogue/reply.ts'
import type { TurnOutcome } from '../dialogue/turn.ts'
import { shanghaiTime } from '../fields/calendar.ts'
import type { Understanding } from '../listening/understanding.ts'
import { judge } from '../readiness/judge.ts'
import type { JudgeContext } from '../readiness/judgement.ts'
import type { CallOn, CallReason } from './desk-settings.ts'

export interface CallInput {
  readonly callOn: CallOn
  /** before the turn */
  readonly state: CaseState
  readonly conversation: ConversationState
  readonly understanding: Understanding
  readonly outcome: TurnOutcome
  readonly ctx: JudgeContext
}

const unanswered = say('question.unknown').id

/** Why this turn calls a person by the rule of the organisation: a reason, `rule:<id>` or `field:<key>`; null where it does not. */
export function callsPerson({ callOn, state, conversation, understanding, outcome, ctx }: CallInput): string | null {
  if (conversation.controller !== 'assistant' || conversation.status !== 'open' || outcome.handoff) return null
  const { reasons, rules, fields } = callOn
  const happened: Readonly<Record<CallReason, () => boolean>> = {
    failures: () => outcome.dialogue.failures >= patience,
    complaint: () => understanding.intent === 'complaint',
    unanswered: () => outcome.reply.messages.some(({ id }) => id === unanswered),
    blocked: () => newlyFailing(({ blocks }) => blocks) !== undefined,
  }
  const newlyFailing = (isMeant: (finding: { readonly ruleId: string; readonly blocks: boolean }) => boolean) => {
    const failing =
      outcome.judgement?.findingsWhere(({ rule, verdict, blocks }) => verdict === 'fail' && isMeant({ ruleId: rule.id, blocks })) ?? []
    if (failing.length === 0) return undefined
    const before = new Set(
      judge(state, ctx)
        .findingsWhere(({ verdict }) => verdict === 'fail')
        .map(({ ruleId }) => ruleId),
    )
    return failing.find(({ ruleId }) => !before.has(ruleId))
  }
  const reason = reasons.find(each => happened[each]())
  if (reason) return reason
  const rule = rules.length ? newlyFailing(({ ruleId }) => rules.includes(ruleId)) : undefined
  if (rule) return `rule:${rule.ruleId}`
  const changed = outcome.changes.find(({ field }) => fields.includes(field))
  return changed ? `field:${changed.field}` : null
}

/** What the owner is told when a person is called: how long it takes, or when the desk opens. */
export const calledMessage = (opening: {
  readonly open: boolean
  readonly opensAt: string | null
  readonly withinMinutes: number
}): Message =>
  opening.open
    ? say('handoff.called', { minutes: opening.withinMinutes })
    : say('handoff.closed', { opensAt: opening.opensAt ? shanghaiTime(opening.opensAt).replace('T', ' ') : '' })

/** The outcome with a person called: what only offers one is left out. */
export const withPerson = (outcome: TurnOutcome, reason: string, message: Message): TurnOutcome => ({
  ...outcome,
  handoff: { reason },
  reply: { ...outcome.reply, messages: [...outcome.reply.messages.filter(({ id }) => !offers.has(id)), message] },
})

const offers: ReadonlySet<string> = new Set([say('handoff.offer').id])
