import type { EventPayloads, FilingId } from '../../case/events.ts'
import { checkMove } from '../../life/check-move.ts'
import { checkNumber } from '../../life/check-number.ts'
import { compareSent, unansweredOf } from '../../life/compare-sent.ts'
import { numberTold } from '../../life/number-told.ts'
import type { MoveSaid } from '../../listening/moves/hear-moves.ts'
import { undatedDecision } from '../../readiness/deadlines.ts'
import { judge } from '../../readiness/judge.ts'
import type { FilingStatus } from '../../readiness/judgement.ts'
import { withoutPaperLists } from '../../rejections/asked-papers.ts'
import { readNotice } from '../../rejections/read-notice.ts'
import { factsOf } from '../../rules/facts.ts'
import { errorText, label, name, say } from '../marks.ts'
import { taps } from '../quick-replies.ts'
import type { Message } from '../reply.ts'
import { valueIn } from '../state-values.ts'
import type { TurnInput } from '../turn.ts'
import { readingsOf } from './ask-reason.ts'
import { numberWarnings } from './hear-number.ts'
import { namePapers, namePapersBeside, nameVisit } from './name-papers.ts'
import { type Told, told } from './told.ts'
import { withMoves } from './with-told.ts'

/** A case and what it is judged by. */
export type MoveContext = Pick<TurnInput, 'state' | 'ctx'>

/** Writes down what happened, or asks for what is still needed to do so. */
export function recordMove(input: MoveContext, move: MoveSaid, answered: Told['answered'] = []): Told {
  const { state, ctx } = input
  const { readiness } = judge(state, ctx)
  const statusOf = (filing: FilingId): FilingStatus => readiness.byFiling[filing]?.status ?? 'collecting'
  const problemOf = (filing: FilingId) => checkMove(ctx.catalogue.lives[filing], statusOf(filing), move.type, 'owner')
  // a notice may name the other filing's number: 网站名称与ICP备案名称不一致
  const isOther = move.notice !== undefined && move.filing !== undefined && !state.filings.includes(move.filing)
  const candidates =
    move.filing && !isOther
      ? state.filings.filter(filing => filing === move.filing)
      : move.type === 'takenBack'
        ? lastMoved(state)
        : mayMean(input, filing => problemOf(filing) === null, statusOf)
  // where it is said of none, the only one that is under way says where it stands
  const begun = state.filings.filter(each => state.progress[each])
  const [filing, ...others] =
    candidates.length === 0 && begun.length === 1 && (!move.filing || begun.includes(move.filing)) ? begun : candidates
  if (others.length > 0)
    return told([say('move.which', { move: name(`move.${move.type}`) })], {
      awaiting: { kind: 'filing', move },
      quickReplies: taps(...candidates.map(each => `filing.${each}`)),
    })
  if (!filing) return told([say('move.noFiling', { move: name(`move.${move.type}`) })], { ends: false })
  if (problemOf(filing) && move.type in nextStatus && nextStatus[move.type as keyof typeof nextStatus] === statusOf(filing))
    return told([
      say('move.already', { filing: name(`filing.${filing}`), status: name(`status.${statusOf(filing)}`) }),
      say('move.next', { next: nextWords(input, filing, move) }),
    ])
  if (problemOf(filing))
    return told(
      [
        say('move.notNow', {
          filing: name(`filing.${filing}`),
          status: name(`status.${statusOf(filing)}`),
          move: name(`move.${move.type}`),
        }),
      ],
      {
        ends: false,
      },
    )
  if (move.type === 'rejected' || move.type === 'supplementRequested') return rejected(input, filing, move)
  const noted = say('move.noted', { filing: name(`filing.${filing}`), move: name(`move.${move.type}`), on: move.on })
  const payload = { filing, type: move.type, on: move.on }
  const next = say('move.next', { next: nextWords(input, filing, move) })
  const visit = move.type === 'onsite' ? nameVisit(input, filing) : []
  const compared = move.type === 'submitted' ? comparedSent(input, filing) : []
  const undated = move.type === 'underReview' ? undatedAfter(input, payload) : []
  if (move.type !== 'approved') return told([noted, ...compared, next, ...undated, ...visit], { moved: [payload], answered })
  return approved(input, payload, move.number, [noted], next)
}

/** The last day of the decision lies in a year whose holidays are not known. */
function undatedAfter({ state, ctx }: MoveContext, moved: EventPayloads['filingMoved']): readonly Message[] {
  const after = withMoves(state, [moved], ctx)
  const undated = undatedDecision(after, factsOf(after, ctx))
  return undated ? [say('deadlines.undated', undated)] : []
}

/** 刚才说错了: the step that was told last, of whichever filing. */
function lastMoved({ filings, progress }: MoveContext['state']): readonly FilingId[] {
  const seqOf = (filing: FilingId): number =>
    progress[filing]?.history.findLast(step => step.type !== 'takenBack' && !step.takenBack)?.seq ?? 0
  const [last] = filings.filter(filing => seqOf(filing) > 0).toSorted((a, b) => seqOf(b) - seqOf(a))
  return last ? [last] : []
}

/** What differs from the filing that was returned, and what nothing was said about; nothing where none was. */
function comparedSent({ state, ctx }: MoveContext, filing: FilingId): readonly Message[] {
  const { status, rejection } = state.progress[filing] ?? {}
  if (!rejection || (status !== 'rejected' && status !== 'supplement')) return []
  const unanswered = unansweredOf(rejection).map(({ quote }) => quote)
  const compared = compareSent(state, filing, ctx.catalogue)
  if (compared) return [say('resubmitted', { changed: compared.changes.map(({ field }) => label(field)), unanswered })]
  return unanswered.length > 0 ? [say('resubmitted.open', { unanswered })] : []
}

/** Filings of which it can be said; those under way before those that are not, those that are ready before the others. */
function mayMean(
  { state }: MoveContext,
  isPossible: (filing: FilingId) => boolean,
  statusOf: (filing: FilingId) => FilingStatus,
): readonly FilingId[] {
  const possible = state.filings.filter(isPossible)
  const started = possible.filter(filing => state.progress[filing])
  const usual = possible.filter(filing => filing !== 'contingencyPlan')
  if (started.length > 0) return started
  // 交上去了: what is ready rather than what still lacks something
  const ready = usual.filter(filing => statusOf(filing) === 'ready')
  return ready.length > 0 ? ready : usual.length > 0 ? usual : possible
}

/** An approval brings a number; one that is none is asked for again. */
function approved(
  { state, ctx }: MoveContext,
  payload: EventPayloads['filingMoved'],
  raw: string | undefined,
  opening: readonly Message[],
  next: Message,
): Told {
  const life = ctx.catalogue.lives[payload.filing]
  const known = state.progress[payload.filing]?.number ?? null
  if (life.number === null || (raw === undefined && known)) return told([...opening, next], { moved: [payload] })
  if (raw === undefined)
    return told([...opening, say('number.ask', { kind: life.number })], {
      moved: [payload],
      awaiting: { kind: 'number', filing: payload.filing },
    })
  const parsed = checkNumber(life, raw, { domicile: valueIn(state, 'domicileProvince'), kinds: valueIn(state, 'serviceKind') })
  if (!parsed.ok)
    return told([...opening, say('number.wrong', { error: errorText(parsed.code, parsed.args ?? {}) })], {
      moved: [payload],
      awaiting: { kind: 'number', filing: payload.filing },
    })
  const number = String(parsed.value)
  const changes = numberTold(state, payload.filing, number, { kind: 'turn', seq: state.revision + 1, quote: raw, confidence: 1 })
  return told([...opening, say('number.noted', { number }), ...numberWarnings(parsed.warnings ?? []), next], {
    moved: [{ ...payload, number }],
    changes,
  })
}

/** Reads the reasons; without the notice it is asked for. */
function rejected(input: MoveContext, filing: FilingId, move: MoveSaid): Told {
  const { catalogue, reference } = input.ctx
  const event = { filing, type: move.type, on: move.on }
  // that it came back was told before: these are its words
  const isKnown = input.state.progress[filing]?.status === (move.type === 'rejected' ? 'rejected' : 'supplement')
  const noted = isKnown ? [] : [say('move.noted', { filing: name(`filing.${filing}`), move: name(`move.${move.type}`), on: move.on })]
  if (!move.notice) return told([...noted, say('notice.ask')], { moved: [event], awaiting: { kind: 'notice', filing } })
  const read = readNotice(move.notice, catalogue, text => reference.simplify(text), filing)
  const { outcome, unknown } = read
  const reasons = withoutPaperLists(read.reasons, catalogue.askedPapers, text => reference.simplify(text))
  if (outcome === 'approved' || outcome === 'underWay' || outcome === 'advert') return told([say(`notice.${outcome}`)], { ends: false })
  const moved = [{ ...event, notice: move.notice, reasons }]
  const papers =
    move.type === 'supplementRequested' || outcome === 'supplementRequested'
      ? namePapers(input, move.notice)
      : namePapersBeside(input, move.notice)
  const rest = unknown.length ? [...papers, say('reasons.unknown', { quotes: [...unknown] })] : papers
  // several readings of the same words are one
  const count = reasons.filter((each, at) => readingsOf(reasons.slice(0, at), each).length === 0).length
  const found = count > 1 || reasons.some(({ sure }) => sure) ? [say('reasons.found', { count })] : []
  if (reasons.length > 0) return told([...noted, ...found, ...rest], { moved, ends: false })
  if (papers.length > 0) return told([...noted, ...papers], { moved })
  return told([...noted, say('reasons.none')], { moved, awaiting: { kind: 'notice', filing }, quickReplies: taps('person') })
}

const nextStatus = {
  submitted: 'submitted',
  smsPassed: 'smsCheck',
  underReview: 'underReview',
  onsite: 'onsite',
  approved: 'approved',
  maintained: 'maintained',
  changed: 'changed',
  cancelled: 'cancelled',
} as const satisfies Partial<Record<MoveSaid['type'], FilingStatus>>

const nextWords = ({ state }: MoveContext, filing: FilingId, { type }: MoveSaid) => {
  const status = type in nextStatus ? nextStatus[type as keyof typeof nextStatus] : statusBefore(state, filing)
  return name(`next.${filing}.${status}`)
}

/** Where a filing stands once its last step is taken back. */
function statusBefore(state: MoveContext['state'], filing: FilingId): FilingStatus {
  const left = (state.progress[filing]?.history ?? []).filter(step => step.type !== 'takenBack' && !step.takenBack)
  const type = left.at(-2)?.type
  return type && type in nextStatus ? nextStatus[type as keyof typeof nextStatus] : 'ready'
}
