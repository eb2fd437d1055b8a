import type { FilingId } from '../../case/events.ts'
import { answerRejection } from '../../case/filing-progress.ts'
import { saysDone } from '../../listening/moves/how-settled.ts'
import type { Heard } from '../hear.ts'
import { say } from '../marks.ts'
import type { Awaiting } from '../reply.ts'
import type { TurnInput } from '../turn.ts'
import { handOut } from './hand-out.ts'
import { type AskedReason, hearAnswer } from './hear-answer.ts'
import { hearFooter } from './hear-footer.ts'
import { askIncidentAgain, hearIncident, incidentReport, tellDuties, tellsReported } from './hear-incident.ts'
import { hearIsNotice, hearNotice, openedWith } from './hear-notice.ts'
import { hearNumber, hearOtherNumber } from './hear-number.ts'
import { hearCode, hearOfficial } from './hear-official.ts'
import { hearProposal } from './hear-proposal.ts'
import { hearReopening } from './hear-reopening.ts'
import { hearVisited } from './hear-visited.ts'
import { moreReasons } from './more-reasons.ts'
import { hearPerhaps, putOff } from './perhaps.ts'
import { recordMove } from './record-move.ts'
import { remindTo } from './remind-to.ts'
import { tellChange, tellChangeDay } from './tell-change.ts'
import { tellDates, tellNext } from './tell-next.ts'
import { openReason, type Told, told } from './told.ts'
import { askUpkeepAgain, beginUpkeep, correctUpkeep, hearUpkeep, resumeUpkeep } from './upkeep/hear-upkeep.ts'

/** What a message says about a filing that was handed in; null when it speaks of something else. */
export function hearTold(input: TurnInput, heard: Heard): Told | null {
  const { understanding, conversation } = input
  // an incident that was reported holds nothing up: what else is told comes first
  const reported = reportedIncident(conversation.dialogue.awaiting)
  const awaiting = reported ? undefined : conversation.dialogue.awaiting
  const { move } = understanding
  // 两个都办好了 is the answer, whatever else it might tell
  if (awaiting?.kind === 'filing' && meansAll.test(input.text.trim())) return recordAll(input, awaiting.move)
  const forwarded = hearProposal(input)
  if (forwarded) return forwarded
  const reminded = remindTo(input)
  if (reminded) return reminded
  const remade = awaiting ? null : (correctUpkeep(input) ?? resumeUpkeep(input))
  if (remade) return remade
  const toldOn = reported && tellsReported(input) ? hearIncident(input, reported) : null
  if (toldOn) return toldOn
  const isReturn = move?.type === 'rejected' || move?.type === 'supplementRequested'
  const noticed = isReturn || awaiting ? null : (hearCode(input) ?? hearNotice(input))
  if (noticed) return noticed
  const written = isReturn ? null : hearOfficial(input)
  if (written) return written
  const elsewhere = move && hearOtherSite(input, heard)
  if (elsewhere) return elsewhere
  if (move) {
    if (awaiting?.kind === 'reason' && move.type === 'submitted')
      return recordMove(withAnswers(input, suppliedAnswer(input, awaiting)), move, suppliedAnswer(input, awaiting))
    if (awaiting?.kind === 'reason' && move.type !== 'submitted' && move.type !== 'takenBack') {
      // 实名通过了, 短信核验过了: what was done about the reason, when the filing cannot move that way
      const answer = hearAnswer(input, heard, awaiting)
      const recorded = recordMove(input, move)
      return recorded.moved.length > 0 ? recorded : (answer ?? recorded)
    }
    if (awaiting?.kind === 'perhaps') {
      const answered = move.type === 'submitted' ? suppliedPerhaps(input, awaiting) : []
      const recorded = recordMove(withAnswers(input, answered), move, answered)
      return recorded.moved.length > 0 ? recorded : (hearPerhaps(input, heard, awaiting.filing, awaiting.codes) ?? recorded)
    }
    if (input.state.filings.length === 0) return openedWith(input, move, input.seq)
    // 两个都注销好了
    if (meansBoth.test(input.text.trim()) && input.state.filings.length > 1) return recordAll(input, move)
    const isNotice = awaiting?.kind === 'notice' && move.type === 'rejected'
    return recordMove(input, isNotice ? { ...move, ...noticeOf(input, awaiting.filing) } : move)
  }
  // a number that was asked for may hang on the page already
  const visited = awaiting && awaiting.kind !== 'number' ? null : (hearVisited(input) ?? hearFooter(input))
  if (visited) return visited
  if (understanding.upkeep && awaiting?.kind !== 'incident') return beginUpkeep(input, understanding.upkeep)
  if (understanding.incident && awaiting?.kind !== 'incident') return hearIncident(input, null)
  if (understanding.change && (!awaiting || awaiting.kind === 'number' || awaiting.kind === 'filing')) {
    const changed = tellChange(input, heard, understanding.change)
    if (changed) return changed
  }
  const duties = reported && tellDuties(input, reported)
  if (duties) return duties
  if (reported && asksForReport.test(input.text)) return incidentReport(input, reported)
  const handed = understanding.papers && awaiting?.kind !== 'incident' ? handOut(input, understanding.papers) : null
  if (handed) return handed
  const after = reported && hearIncident(input, reported)
  if (after) return after
  const next = hearReopening(input) ?? tellNext(input) ?? tellDates(input)
  if (next) return next
  if (!awaiting) return hearOtherNumber(input) ?? tellChangeDay(input, heard) ?? hearAllDone(input)
  if (awaiting.kind === 'upkeep')
    return hearUpkeep(input, awaiting) ?? (speaksOfElse(input) || heard.changes.length > 0 ? null : askUpkeepAgain(input, awaiting))
  if (awaiting.kind === 'incident') return hearIncident(input, awaiting) ?? (speaksOfElse(input) ? null : askIncidentAgain(awaiting))
  if (awaiting.kind === 'filing') {
    const filing = filingIn(input.text)
    return filing ? recordMove(input, { ...awaiting.move, filing }) : null
  }
  if (awaiting.kind === 'number') return hearNumber(input, awaiting.filing)
  if (awaiting.kind === 'returned') return hearIsNotice(input, heard, awaiting)
  if (awaiting.kind === 'perhaps')
    return (
      hearPerhaps(input, heard, awaiting.filing, awaiting.codes) ?? moreReasons(input, awaiting.filing) ?? putOff(input, heard, awaiting)
    )
  return awaiting.kind === 'reason' ? hearAnswer(input, heard, awaiting) : null
}

/** 都补好了, with no reason left open: it goes in again. */
function hearAllDone({ state: { filings, progress }, text }: TurnInput): Told | null {
  const isBack = filings.some(filing => {
    const { status, rejection } = progress[filing] ?? {}
    return (status === 'rejected' || status === 'supplement') && rejection?.reasons.every(({ how }) => how !== null)
  })
  return isBack && (saysDone.test(text.trim()) || madeUp.test(text.trim())) ? told([say('reasons.again')], { alone: true }) : null
}
const madeUp = /^(?:都|全部?|已经|资料|材料|东西|要的|要补的){0,4}(?:补|交|传|盖|签)(?:好|完|齐|上去|过去)?(?:章|字)?了[。.!！]?$/

const meansAll = /^(?:两个|两边|两样|都|全部?|两项)(?:都|备案)?(?:是|办|好|了|的|注销|通过|交|变更|退回)*[。.!！]?$|^both/i

const meansBoth =
  /^(?:icp)?(?:备案)?(?:和|跟|与)?(?:公安)?(?:备案)?(?:这)?(?:两个|两边|两样|两项)(?:备案)?(?:都|全)|(?:备案)?(?:全部?|都)(?:已经?)?(?:注销|变更|改)(?:好|完|掉|成功)?了?$|^both/i

/** 都是: of each filing of which it can be said. */
function recordAll(input: TurnInput, move: Extract<Awaiting, { readonly kind: 'filing' }>['move']): Told {
  const recorded = input.state.filings.map(filing => recordMove(input, { ...move, filing })).filter(({ moved }) => moved.length > 0)
  const [first] = recorded
  return first
    ? { ...first, moved: recorded.flatMap(({ moved }) => moved), messages: recorded.flatMap(({ messages }) => messages), alone: true }
    : recordMove(input, move)
}

const otherSite =
  /(?:旧|老|以前|之前|原来|原先|那个|另外?一?个|别的|其他)(?:的)?(?:那个)?(?:网站|站点?|域名|备案|主体|app|小程序)|(?:old|other) site/i

/** 旧网站已经注销了 is what was done about a reason, never the end of the filing that is told of. Null where no reason is open. */
function hearOtherSite(input: TurnInput, heard: Heard): Told | null {
  if (input.understanding.move?.type !== 'cancelled' || !otherSite.test(input.text)) return null
  const open = openReason(input.state)
  return open && hearAnswer(input, heard, { kind: 'reason', filing: open.filing, code: open.reason.code, times: 2 })
}

const supplies = /补(?:交|齐|传|上|正|充)?(?:好|完)?了|(?:added|supplied|uploaded)/i

/** 都补交了: it goes in again, and the papers that were asked for are there. */
function suppliedAnswer({ state, text }: TurnInput, { filing, code }: AskedReason): Told['answered'] {
  const reason = state.progress[filing]?.rejection?.reasons.find(each => each.code === code)
  const [first = ''] = text.split(/[,，。;；\s]/)
  const isDone = saysDone.test(first) || (reason?.category === 'materialMissing' && supplies.test(text))
  return reason && isDone ? [{ filing, answers: [{ code, how: 'done' }] }] : []
}

/** 都交了, to a single reading that papers are lacking: they are there now. */
function suppliedPerhaps({ state }: TurnInput, { filing, codes }: Extract<Awaiting, { readonly kind: 'perhaps' }>): Told['answered'] {
  const [reason, ...others] = (state.progress[filing]?.rejection?.reasons ?? []).filter(
    ({ how, code }) => how === null && codes.includes(code),
  )
  if (!reason || others.length > 0 || reason.category !== 'materialMissing') return []
  const { how: _, ...read } = reason
  return [{ filing, answers: [{ code: reason.code, how: 'done' }], recognised: [{ ...read, sure: true }] }]
}

const withAnswers = (input: TurnInput, answered: Told['answered']): TurnInput => ({
  ...input,
  state: { ...input.state, progress: answered.reduce(answerRejection, input.state.progress) },
})

const reportedIncident = (awaiting: Awaiting | null | undefined) =>
  awaiting?.kind === 'incident' && awaiting.step === 'after' ? awaiting : null
const asksForReport =
  /^(?:那|我的)?(?:事件)?(?:报告|报告表|表)(?:呢|在哪里?|给我|发我)?[?？。]?$|(?:事件)?报告(?:表)?(?:呢|在哪|给我|发我|再)/

const steering: ReadonlySet<string> = new Set([
  'question',
  'why',
  'skip',
  'later',
  'undo',
  'summary',
  'finish',
  'handoff',
  'complaint',
  'decline',
])

/** A question, or a word that steers: whoever guides through a record lets go of it. */
const speaksOfElse = ({ understanding: { intent, topics }, text }: TurnInput): boolean =>
  // 都做了 is like what people ask, and asks nothing
  topics.length > 0 || intent === 'question' ? asksSomething.test(text) : steering.has(intent)
const asksSomething =
  /[?？]|吗|呢|么|怎|如何|哪|谁|啥|几|多少|多久|为(?:什么|啥|何)|能不能|可不可以|要不要|是不是|有没有|算不算|\b(?:how|what|when|why|who|which|can|should|do|is)\b/i

/** The words that were asked for belong to the rejection that was told before: its filing, its kind. */
function noticeOf({ state }: TurnInput, filing: FilingId) {
  const type = state.progress[filing]?.rejection?.type ?? 'rejected'
  const on = state.progress[filing]?.rejection?.on
  return { filing, type, ...(on ? { on } : {}) }
}

const filingIn = (text: string): FilingId | null =>
  /公安|网安|联网|police/i.test(text)
    ? 'publicSecurityFiling'
    : /icp|管局|工信|网站备案/i.test(text)
      ? 'icpFiling'
      : /预案|plan/i.test(text)
        ? 'contingencyPlan'
        : null
