import type { FieldChange } from '../case/events.ts'
import { heardPart } from '../listening/text/heard-part.ts'
import { hearTold } from './after-submission/hear-told.ts'
import { ofAskedPerson } from './after-submission/of-asked-person.ts'
import { withTold } from './after-submission/with-told.ts'
import { answerQuestion } from './answer-question.ts'
import { besideTheQuestion, isIdle, returnedAfter, returnedKey, spared } from './attempts.ts'
import { deniedKey } from './denied-key.ts'
import { saidOtherwise } from './derive/said-otherwise.ts'
import { type Heard, hear } from './hear.ts'
import { say } from './marks.ts'
import { repair } from './repairs/index.ts'
import { rejected } from './repairs/rejected.ts'
import type { Repair } from './repairs/repair.ts'
import { statedMessages } from './repairs/stated.ts'
import type { DialogueState, Message } from './reply.ts'
import { respond } from './respond.ts'
import { routeFilings } from './route-filings.ts'
import { type Settled, settle } from './settle.ts'
import { silent } from './silent.ts'
import { askForMessage, isLeaving, takeMessage } from './take-message.ts'
import type { TurnInput, TurnOutcome } from './turn.ts'

/** One message of a person: what it fills, what follows, what is said next. Pure; nothing is stored here. */
export function takeTurn(given: TurnInput): TurnOutcome {
  const input = ofAskedPerson(given)
  const { state, conversation, seq, ctx } = input
  if (conversation.controller === 'staff') return silent(input)
  if (isLeaving(input)) return takeMessage(input)
  const all = hear(input)
  const told = hearTold(input, all)
  // what answers a guided record is no fact of the filing: 今天早上8点发现的 is no opening day
  const plain = told && (told.alone || isGuided(input)) ? nothingElse : all
  const own = told?.only ? withoutAsked(plain, conversation.dialogue.asking, told.only, told.changes) : plain
  const heard = told?.changes.length ? withChanges(own, told.changes) : own
  if (input.opening && input.understanding.intent === 'handoff' && !told && heard.changes.length === 0)
    return askForMessage(input, input.opening)
  const repaired: Repair = told ? { messages: [] } : repair({ input, heard })
  const done = conversation.dialogue.step === 'complete' || conversation.dialogue.step === 'guideOffer'
  const routed = routeFilings(state, [...heard.changes, ...(repaired.changes ?? [])], done, input.understanding.wants)
  const { guideAccepted, policy, handoff } = repaired
  const chosen = { ...(policy ? { policy } : {}), ...(guideAccepted === undefined ? {} : { guideAccepted }) }
  const settled = withTold(settle(state, { ...routed, ...chosen }, seq, ctx), told, input)
  // 今天, 其他都好 answer the record that is being made
  const side = told && (told.alone || ((told.only || isGuided(input)) && !asks.test(input.text))) ? null : sideAnswer(input, repaired)
  const { reply, dialogue, judgement, remake } = respond({
    told,
    before: state,
    settled,
    dialogue: {
      ...remember(input, heard, settled, repaired),
      ...choosingOf(repaired.choosing ?? side?.choosing),
      ...otherwiseIn(input),
    },
    ctx,
    locale: conversation.locale,
    heard,
    kind: repaired.kind ?? (side ? 'explain' : heard.captured.some(each => each.status === 'rejected') ? 'repair' : null),
    opening: [
      ...unheard(input.text),
      ...(input.understanding.disregards ? [say('disregarded')] : []),
      ...rejected({ input, heard }),
      ...repaired.messages,
      ...(side?.messages ?? []),
      ...(told ? [] : statedMessages(heard, ctx)),
      ...waiting(heard),
    ],
    topics: repaired.topics ?? side?.topics ?? [],
    choosing: repaired.choosing ?? side?.choosing ?? [],
    quickReplies: repaired.quickReplies ?? side?.quickReplies ?? [],
    stay: idles(input, heard, repaired) ? false : (repaired.stay ?? besideTheQuestion(input, heard)),
  })
  return {
    changes: settled.changes,
    ...(routed.filings ? { filings: routed.filings } : {}),
    ...chosen,
    reply,
    dialogue,
    judgement,
    ...(handoff ? { handoff } : {}),
    ...(told?.moved.length ? { moved: told.moved } : {}),
    ...(told?.answered.length ? { answered: told.answered } : {}),
    ...(told?.settled.length ? { settled: told.settled } : {}),
    ...(remake ? { remake } : {}),
    ...(told?.drafts.length ? { drafts: told.drafts } : {}),
    ...(told?.reminders ? { reminders: told.reminders } : {}),
    held: heard.held,
  }
}

/** 去年8月 is kept for the day that is asked for. */
function monthsSaid(before: DialogueState['months'], { understanding: { clarifies = [] } }: TurnInput): Pick<DialogueState, 'months'> {
  const said = clarifies.flatMap(({ field, month }) => (month ? [[field, month] as const] : []))
  return said.length > 0 ? { months: { ...before, ...Object.fromEntries(said) } } : {}
}

/** What was put up for a tap is forgotten with the next message. */
const choosingOf = (choosing: readonly string[] | undefined): Pick<DialogueState, 'choosing'> => (choosing?.length ? { choosing } : {})

/** What was said of what is usual, in this message or before. */
function otherwiseIn({ text, ctx, conversation: { dialogue } }: TurnInput): Pick<DialogueState, 'otherwise'> {
  const otherwise = { ...dialogue.otherwise, ...saidOtherwise(ctx.reference.simplify(text)) }
  return Object.keys(otherwise).length > 0 ? { otherwise } : {}
}

const isGuided = ({ conversation: { dialogue } }: TurnInput): boolean =>
  dialogue.awaiting?.kind === 'incident' || dialogue.awaiting?.kind === 'upkeep'
const asks = /[?？]|吗|呢|怎么|什么|多久|how|what|when/i
const nothingElse: Heard = { changes: [], captured: [], corrected: [], held: [], proposals: [], denied: [] }

/** 公司搬家了,搬到… is no answer to the former name that was asked for, and the day of a change is the day of nothing else. */
const withoutAsked = (heard: Heard, asked: readonly string[], only: ReadonlySet<string>, told: readonly FieldChange[]): Heard => {
  const days = new Set(told.flatMap(change => (change.field === 'changeDate' && change.to === 'filled' ? [change.value] : [])))
  const isDay = (field: string): boolean =>
    field !== 'changeDate' && heard.changes.some(each => each.field === field && each.to === 'filled' && days.has(each.value))
  const rest = <T extends { readonly field: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ field }) => (!asked.includes(field) || only.has(field)) && !isDay(field))
  return {
    ...heard,
    changes: rest(heard.changes),
    proposals: rest(heard.proposals),
    captured: rest(heard.captured),
    corrected: rest(heard.corrected),
  }
}

/** What follows from a word about the filing goes before what was read out of the same words. */
const withChanges = (heard: Heard, changes: readonly FieldChange[]): Heard => {
  const others = <T extends { readonly field: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ field }) => !changes.some(each => each.field === field))
  return { ...heard, changes: [...others(heard.changes), ...changes], proposals: others(heard.proposals), captured: others(heard.captured) }
}

/** A question beside answers: answered too, without holding the questions up. */
function sideAnswer(input: TurnInput, repaired: Repair) {
  const asks = input.understanding.topics.length > 0 && repaired.kind !== 'explain' && repaired.kind !== 'handoff'
  return asks ? answerQuestion(input, 'besideAnswers') : null
}

/** A message that was too long says where listening stopped: nobody believes the rest recorded. */
function unheard(text: string): readonly Message[] {
  const { length } = heardPart(text)
  return length < text.length ? [say('heardPart', { length })] : []
}

const waiting = ({ held }: Heard): readonly Message[] => (held.length ? [say('consent.held')] : [])

/** under the memory of what was told: the last message answered nothing and asked nothing; absent before the first message */
export const idleKey = 'news:idle'

/** The second such message in a row. */
const idles = (input: TurnInput, heard: Heard, repaired: Repair): boolean =>
  isIdle(input, heard, repaired) && input.conversation.dialogue.told[idleKey] === 'once'

/** under the memory of what was told: that a text was too short */
const shortKey = (field: string): string => `short:${field}`

/** Texts of which only the length was wrong: who is told so is given one more time to say more. */
function shortened(
  {
    conversation: {
      dialogue: { told },
    },
  }: TurnInput,
  { captured }: Heard,
): readonly string[] {
  return captured.flatMap(({ field, status, reason }) =>
    status === 'rejected' && reason === 'text.tooShort' && told[shortKey(field)] !== 'once' ? [field] : [],
  )
}

const undoDepth = 8

/** The memory after hearing, before anything new is asked. */
function remember(input: TurnInput, heard: Heard, settled: Settled, repaired: Repair): DialogueState {
  const { conversation, state, seq } = input
  const { choosing: _, ...dialogue } = conversation.dialogue
  const asked: Record<string, number> = { ...dialogue.asked }
  for (const field of heard.denied) asked[`confirm:${field}`] = 2
  const understood = heard.captured.some(each => each.status !== 'rejected') || heard.changes.length > 0 || heard.held.length > 0
  const failed = repaired.failed || (!understood && heard.captured.length > 0)
  const undone = repaired.undone ? dialogue.undo.at(-1)?.fields : undefined
  for (const field of undone ?? []) asked[field] = Math.max(0, (asked[field] ?? 0) - 1)
  // what the message was no attempt at is put again, and counts once for both times
  for (const field of repaired.stay ? [] : spared(input, heard)) asked[field] = Math.max(0, (asked[field] ?? 0) - 1)
  const short = shortened(input, heard)
  for (const field of short) asked[field] = Math.max(0, (asked[field] ?? 0) - 1)
  // what was another person's is asked of the new one as if for the first time
  for (const { field, to, evidence } of heard.changes) if (to === 'cleared' && evidence.kind === 'derived') asked[field] = 0
  if (repaired.reopens) for (const [field, times] of Object.entries(asked)) asked[field] = Math.min(times, 1)
  const waits = isIdle(input, heard, repaired) && !idles(input, heard, repaired)
  return {
    ...dialogue,
    // what is chosen anew may be offered anew
    ...(repaired.policy ? { step: 'asking' as const } : {}),
    told: {
      ...dialogue.told,
      ...Object.fromEntries(heard.denied.map(field => [deniedKey(field), 'no'])),
      ...Object.fromEntries(short.map(field => [shortKey(field), 'once'])),
      [idleKey]: waits ? 'once' : '',
      [returnedKey]: returnedAfter(input, heard),
    },
    asked,
    ...monthsSaid(dialogue.months, input),
    failures: failed ? dialogue.failures + 1 : understood ? 0 : dialogue.failures,
    undo: undone ? dialogue.undo.slice(0, -1) : [...dialogue.undo, ...undoEntry(settled.changes)].slice(-undoDepth),
  }

  function undoEntry(changes: readonly FieldChange[]): DialogueState['undo'] {
    const fields = [...new Set(changes.map(change => change.field))]
    const told = changes.some(change => change.evidence.kind !== 'derived')
    const before = Object.fromEntries(fields.flatMap(field => (state.fields[field] ? [[field, state.fields[field]]] : [])))
    return told ? [{ seq, fields, before }] : []
  }
}
