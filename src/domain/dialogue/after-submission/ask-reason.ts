import type { FilingId } from '../../case/events.ts'
import type { CaseState, RejectionRecord } from '../../case/state.ts'
import type { JudgeContext } from '../../readiness/judgement.ts'
import { cameBackUntold } from '../came-back-untold.ts'
import type { NextQuestion } from '../choose-next.ts'
import { hasConsent, needsConsent } from '../consent.ts'
import { label, name, say, shown } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Awaiting, DialogueState, Message, Reply } from '../reply.ts'
import type { OpenReason } from './told.ts'

export interface ReasonAsked {
  readonly next: NextQuestion
  readonly messages: readonly Message[]
  readonly awaiting: Awaiting
  readonly quickReplies: Reply['quickReplies']
}

/** One reason a turn: what the notice says, what to do about it, and only its own fields. What is only perhaps meant counts after a yes. */
export function askReason(
  open: OpenReason,
  state: CaseState,
  ctx: JudgeContext,
  { awaiting }: Pick<DialogueState, 'awaiting'>,
): ReasonAsked {
  const { filing, reason, number, of } = open
  if (!reason.sure) return askPerhaps(open, state, ctx, awaiting)
  const asking = fieldsAsked(filing, reason.fields, state, ctx)
  const items = nowStanding(asking, state, ctx)
  // what is half answered is asked for its yes, without the reason once more
  const waiting = asking.flatMap(field => {
    const entry = state.fields[field]
    return entry?.state === 'needsConfirmation' ? [{ field, value: entry.value }] : []
  })
  const next = {
    mode: 'first',
    topic: null,
    asking: asking.filter(field => !waiting.some(each => each.field === field)),
    confirming: waiting,
  } as const
  if (waiting.length > 0)
    return {
      next,
      messages: [
        say(waiting.length === 1 ? 'confirmOne' : 'confirmSeveral', {
          items: waiting.map(({ field, value }) => ({ label: label(field), value: shown(field, value) })),
        }),
      ],
      awaiting: { kind: 'reason', filing, code: reason.code, times: 1 },
      quickReplies: taps('yes', 'no'),
    }
  return {
    next,
    messages: [
      say('reason.ask', {
        number,
        of,
        quote: reason.quote,
        says: name(`ground.${reason.code}`),
        remedy: name(`remedy.${reason.code}`),
        items,
      }),
    ],
    awaiting:
      awaiting?.kind === 'reason' && awaiting.code === reason.code ? awaiting : { kind: 'reason', filing, code: reason.code, times: 1 },
    quickReplies: taps('settled', 'unchanged', 'putOff', 'notSaid'),
  }
}

const isYesOrNo = (field: string, { catalogue }: JudgeContext): boolean => catalogue.fields[field]?.type === 'boolean'

/**
 * A reason that is perhaps meant is asked about with its words and its fields: a new value says yes as well. Several readings of the same
 * words are put together, each with a tap of its own. Nothing is reopened for them.
 */
function askPerhaps({ filing, reason }: OpenReason, state: CaseState, ctx: JudgeContext, before: Awaiting | undefined): ReasonAsked {
  const readings = readingsOf(state.progress[filing]?.rejection?.reasons.filter(({ how, sure }) => how === null && !sure) ?? [], reason)
  const nothing = { mode: 'first', topic: null, asking: [], confirming: [] } as const
  const codes = readings.map(({ code }) => code)
  const isAgain = before?.kind === 'perhaps' && before.filing === filing && before.codes.join() === codes.join()
  const awaiting = { kind: 'perhaps', filing, codes, times: isAgain ? before.times + 1 : 1 } as const
  if (readings.length > 1) {
    const items = readings.map(({ quote, code }) => ({ quote, says: name(`ground.${code}`) }))
    const each: Reply['quickReplies'] = readings.map(({ code }) => ({
      label: say('tap.ground', { says: name(`ground.${code}`) }),
      text: '',
    }))
    return {
      next: nothing,
      messages: [say('reasons.perhaps', { items })],
      awaiting,
      quickReplies: [...each, ...taps('allOfThem', 'noneOfThem', 'person')],
    }
  }
  // yes and no are said of the reason
  const asking = fieldsAsked(filing, reason.fields, state, ctx).filter(field => !isYesOrNo(field, ctx))
  const { quote, code } = reason
  return {
    next: { ...nothing, asking },
    messages: [
      say('reason.perhaps', {
        quote,
        says: name(`ground.${code}`),
        remedy: name(`remedy.${code}`),
        items: nowStanding(asking, state, ctx),
      }),
    ],
    awaiting,
    quickReplies: taps('isSo', 'isNotSo', 'person'),
  }
}

/** Of these the ones that read the same words of the notice as one does. */
export const readingsOf = <R extends Pick<Known, 'quote'>>(reasons: readonly R[], { quote }: Pick<Known, 'quote'>): readonly R[] =>
  reasons.filter(each => each.quote.includes(quote) || quote.includes(each.quote))

/** Of the fields of a reason those that may be asked for in this filing now. */
export const fieldsAsked = (filing: FilingId, fields: readonly string[], state: CaseState, ctx: JudgeContext): readonly string[] =>
  fields.filter(field => {
    const definition = ctx.catalogue.fields[field]
    const mine = definition?.usedBy.some(use => use === filing)
    return definition && mine && definition.type !== 'derived' && (hasConsent(state) || !needsConsent(field, state, ctx))
  })

/** What stands in each of them now. */
export const nowStanding = (asking: readonly string[], state: CaseState, ctx: JudgeContext) =>
  asking.map(field => {
    const entry = state.fields[field]
    const isFile = ctx.catalogue.fields[field]?.type === 'upload'
    const known = entry?.state === 'filled' && !isFile
    return { label: label(field), value: known && 'value' in entry ? shown(field, entry.value) : '', isFile }
  })

/** The filing of whose return the last reason was answered between the two, while it is still to be handed in again. */
export function justAnswered(before: CaseState, after: CaseState): FilingId | null {
  const isLast = (filing: FilingId): boolean => {
    const now = returnOf(after, filing)
    if (!now?.reasons.some(({ how }) => how !== 'notMeant') || now.reasons.some(isUndecided)) return false
    const was = returnOf(before, filing)
    return was?.seq !== now.seq || was.reasons.length !== now.reasons.length || was.reasons.some(isUndecided)
  }
  return after.filings.find(isLast) ?? null
}

type Known = RejectionRecord['reasons'][number]
const isUndecided = ({ how }: Known): boolean => how === null
const returnOf = ({ progress }: CaseState, filing: FilingId): RejectionRecord | null => {
  const { status, rejection } = progress[filing] ?? {}
  return (status === 'rejected' || status === 'supplement') && rejection ? rejection : null
}

/** Every reason has its answer: what was put off is named, then it goes in again. */
export const answeredAll = (state: CaseState, filing: FilingId): Message => {
  const later = state.progress[filing]?.rejection?.reasons.filter(({ how }) => how === 'later') ?? []
  return say('reasons.done', { later: later.map(({ quote }) => quote), untold: cameBackUntold(state, filing) })
}
