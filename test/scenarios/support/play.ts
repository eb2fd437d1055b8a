import { lexicon } from '../../../src/catalogue/lexicon/index.ts'
import { textsOf } from '../../../src/catalogue/locales/index.ts'
import type { NewEvent } from '../../../src/domain/case/events.ts'
import { applyEvent, emptyCase } from '../../../src/domain/case/fold.ts'
import type { CaseState, ConversationState } from '../../../src/domain/case/state.ts'
import { afterOf } from '../../../src/domain/dialogue/after-of.ts'
import { askedBefore } from '../../../src/domain/dialogue/asked-before.ts'
import { openConversation } from '../../../src/domain/dialogue/open-conversation.ts'
import { sayReply } from '../../../src/domain/dialogue/render-reply.ts'
import type { Reply } from '../../../src/domain/dialogue/reply.ts'
import { takeTurn } from '../../../src/domain/dialogue/take-turn.ts'
import type { HeldFill, TurnOutcome } from '../../../src/domain/dialogue/turn.ts'
import { listen } from '../../../src/domain/listening/listen.ts'
import type { Understanding } from '../../../src/domain/listening/understanding.ts'
import { judge } from '../../../src/domain/readiness/judge.ts'
import type { Judgement } from '../../../src/domain/readiness/judgement.ts'
import { ctx, today } from './context.ts'
import type { Scenario } from './scenario.ts'

const at = `${today}T02:00:00.000Z`

export interface Turned {
  readonly heard: Understanding
  readonly outcome: TurnOutcome
  readonly reply: Reply
}

/** A case in memory with one conversation: what the use cases do, without a store. */
export class Play {
  state: CaseState
  reply: Reply
  turns = 0
  readonly asked: Record<string, number> = {}
  readonly log: string[] = []
  private held: HeldFill[] = []
  private readonly locale: 'zh-CN' | 'en'

  constructor(scenario: Pick<Scenario, 'filings' | 'policy' | 'locale' | 'known' | 'controller'>) {
    this.locale = scenario.locale ?? 'zh-CN'
    this.state = emptyCase('org_test', 'case_test')
    const evidence = { kind: 'api', seq: 1, quote: null, confidence: 1 } as const
    this.append({
      type: 'caseOpened',
      actor: 'visitor',
      at,
      payload: {
        filings: scenario.filings ?? [],
        policy: scenario.policy ?? 'official',
        fields: Object.entries(scenario.known ?? {}).map(([field, value]) => ({ field, to: 'filled', value, evidence })),
      },
    })
    const opened = openConversation({ state: this.state, locale: this.locale, seq: 2, ctx })
    this.reply = this.words(opened.reply)
    this.append({
      type: 'conversationOpened',
      actor: 'assistant',
      at,
      conversationId: 'conv_test',
      payload: { locale: this.locale, reply: this.reply, dialogue: opened.dialogue },
    })
    if (scenario.controller === 'staff')
      this.append({ type: 'takenOver', actor: 'staff:usr_1', at, conversationId: 'conv_test', payload: { by: 'usr_1', name: 'staff' } })
    this.count()
  }

  get conversation(): ConversationState {
    const conversation = this.state.conversations.conv_test
    if (!conversation) throw new Error('the conversation was never opened')
    return conversation
  }

  get judgement(): Judgement {
    return judge(this.state, ctx)
  }

  listen(text: string): Understanding {
    const { dialogue, locale } = this.conversation
    return listen(
      {
        text,
        asking: dialogue.asking,
        confirming: dialogue.confirming,
        earlier: askedBefore(dialogue, this.state.fields),
        ...(dialogue.months ? { months: dialogue.months } : {}),
        ...(dialogue.choosing ? { choosing: dialogue.choosing } : {}),
        fields: this.state.fields,
        filings: this.state.filings,
        today,
        locale,
        ...afterOf(this.state, this.conversation),
      },
      { fields: ctx.catalogue.fields, lexicon, reference: ctx.reference, answers: ctx.catalogue.answers, texts: textsOf(locale).fields },
    )
  }

  say(text: string, heard: Understanding = this.listen(text)): Turned {
    this.turns += 1
    const outcome = takeTurn({
      state: this.state,
      conversation: this.conversation,
      understanding: heard,
      text,
      seq: this.state.revision + 1,
      ctx,
      heldFills: this.held,
    })
    const { changes, filings, policy, guideAccepted } = outcome
    this.append({
      type: 'userSaid',
      actor: 'visitor',
      at,
      conversationId: 'conv_test',
      payload: {
        text,
        understanding: heard,
        changes,
        ...(filings ? { filings } : {}),
        ...(policy ? { policy } : {}),
        ...(guideAccepted === undefined ? {} : { guideAccepted }),
      },
    })
    const by = { actor: 'visitor', at } as const
    for (const payload of outcome.moved ?? []) this.append({ type: 'filingMoved', ...by, payload })
    for (const payload of outcome.answered ?? []) this.append({ type: 'rejectionAnswered', ...by, payload })
    for (const payload of outcome.settled ?? []) this.append({ type: 'proposalSettled', ...by, payload })
    this.held = [...this.held, ...outcome.held]
    this.reply = this.words(outcome.reply)
    this.append({
      type: 'assistantReplied',
      actor: 'assistant',
      at,
      conversationId: 'conv_test',
      payload: { inReplyTo: this.state.revision, reply: this.reply, dialogue: outcome.dialogue },
    })
    if (this.reply.kind !== 'explain') this.count()
    this.log.push(`> ${text}`, `[${this.reply.kind}] ${this.reply.text}`, `  asks ${this.reply.asking.map(each => each.field).join(' ')}`)
    return { heard, outcome, reply: this.reply }
  }

  /** What an owner says to the open questions: a yes to what is offered, an answer to each field, 不清楚 to the rest. */
  compose(answers: Readonly<Record<string, string>>): string {
    const offered = this.reply.confirming.map(each => each.field)
    const parts = offered.length ? ['是的'] : []
    const open = this.reply.asking.map(each => each.field).filter(field => !offered.includes(field))
    const label = (field: string) => textsOf(this.locale).fields[field]?.label ?? field
    for (const field of open) parts.push(answers[field] ?? (open.length > 1 ? `${label(field)}不清楚` : '不清楚'))
    return parts.join(',')
  }

  private words(reply: Reply): Reply {
    return sayReply(reply, textsOf(this.locale), ctx.catalogue.fields, ctx.reference.divisions)
  }

  private count(): void {
    for (const { field } of this.reply.asking)
      if (!this.reply.confirming.some(each => each.field === field)) this.asked[field] = this.conversation.dialogue.asked[field] ?? 0
  }

  append(event: NewEvent): void {
    this.state = applyEvent(this.state, { ...event, seq: this.state.revision + 1, v: 1 })
  }
}
