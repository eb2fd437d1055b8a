import { canonicalJson } from '../canonical-json.ts'
import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { judge } from '../readiness/judge.ts'
import type { JudgeContext, Judgement } from '../readiness/judgement.ts'
import { answeredAll, askReason, justAnswered, type ReasonAsked } from './after-submission/ask-reason.ts'
import { incidentQuestion } from './after-submission/hear-incident.ts'
import { openReason, type Told } from './after-submission/told.ts'
import { upkeepQuestion } from './after-submission/upkeep/hear-upkeep.ts'
import { againstPaper } from './against-paper.ts'
import { ask } from './ask.ts'
import { chooseNext, type NextQuestion } from './choose-next.ts'
import { type Completion, complete } from './complete.ts'
import { derivations, proposedFor } from './derive/index.ts'
import { isHurried } from './derive/presumed.ts'
import { offerPerson } from './handoff.ts'
import type { Heard } from './hear.ts'
import { label, labels, name, question, say, shown } from './marks.ts'
import { news } from './news.ts'
import { progress } from './progress.ts'
import { proposeFiling } from './propose-filing.ts'
import { isChoice, quickReplies, taps } from './quick-replies.ts'
import type { DialogueState, Message, Offered, Proposal, Reply, ReplyKind } from './reply.ts'
import type { Settled } from './settle.ts'
import { sameValue } from './state-values.ts'
import { isHandedIn, stillAsked } from './still-asked.ts'
import { tellFindings } from './tell-findings.ts'
import { voicesOf } from './voices.ts'

export interface Responding {
  readonly before: CaseState
  readonly settled: Settled
  readonly dialogue: DialogueState
  readonly ctx: JudgeContext
  readonly locale: string
  readonly heard: Pick<Heard, 'captured' | 'corrected' | 'proposals' | 'held'> & Partial<Pick<Heard, 'denied'>>
  /** what the message asks for by itself; else it follows from what is asked next */
  readonly kind: ReplyKind | null
  /** said first */
  readonly opening: readonly Message[]
  readonly topics: Reply['topics']
  readonly choosing?: readonly string[]
  readonly quickReplies: Reply['quickReplies']
  /** keep the open question, uncounted */
  readonly stay: boolean
  /** put before the person by themselves: what was read from a file, however much it is */
  readonly confirmFirst?: readonly Proposal[]
  /** what was told of a filing that was handed in */
  readonly told?: Told | null
}

export interface Responded {
  readonly reply: Reply
  readonly dialogue: DialogueState
  /** of the settled case */
  readonly judgement: Judgement
  /** its last reason for a rejection was answered just now */
  readonly remake: FilingId | null
}

/** Judges the case as it is now and says what is new, then what comes next. */
export function respond(input: Responding): Responded {
  const { settled, ctx, heard } = input
  const { state } = settled
  const judgement = judge(state, ctx, input.before)
  const wide = news(state, judgement, input.dialogue.told, ctx)
  const findings = tellFindings(state, judgement, wide.told, ctx, wide.covers)
  const offered = proposeFiling(state, judgement, input.dialogue)
  // what is to be done comes before the question that was open
  const first = input.confirmFirst ?? []
  const remake = first.length === 0 ? justAnswered(input.before, state) : null
  const ends = remake !== null || input.told?.ends === true
  const open = ends || first.length > 0 ? null : openReason(state)
  const reason = guidedAgain(input) ?? (open && askReason(open, state, ctx, input.dialogue))
  const aside = ends || reason !== null
  const kept = !aside && input.stay && !hurries(input) && offered.length === 0 && first.length === 0 ? stillOpen(input, judgement) : null
  const proposals = [...heard.proposals, ...offered, ...passedOver(input)]
  const next: NextQuestion = ends
    ? { ...nothingNext, mode: 'first', asking: input.told?.asking ?? [] }
    : reason
      ? reason.next
      : first.length
        ? confirmRead(first, state)
        : (kept ?? choiceLeft(input) ?? chooseNext(state, judgement, input.dialogue, ctx, proposals, heldFields(input)))
  const nothingLeft = next.asking.length === 0 && next.confirming.length === 0
  const ending = nothingLeft && !aside ? (onItsWay(input, judgement) ?? complete(state, judgement, input.dialogue, ctx)) : null
  // a summary at the end is the end; an answer to a question is not
  const explains = input.kind === 'handoff' || (input.kind === 'explain' && (!ending || input.topics.length > 0))
  const person = offerPerson(input.dialogue.failures)
  const voices = voicesOf(state)

  const messages = [
    ...acknowledge(input),
    ...input.opening,
    ...(input.told?.messages ?? []),
    ...(remake ? [answeredAll(state, remake)] : []),
    ...(ends ? [] : wide.messages),
    // the end itself says what holds the filing back, and how the case stands against the guide
    ...(ends ? [] : ending && !explains ? findings.messages.filter(each => each.id === 'dialogue.finding.notice') : findings.messages),
    ...person.messages,
    ...(ending ? [] : dropped(input.dialogue, next, state, stillAsked(state, judgement, ctx))),
    ...(reason
      ? reason.messages
      : kept && !isChoice(kept)
        ? [
            say('ask.return', {
              labels: labels(kept.asking),
              questions: kept.asking.map(field => question(field, voices)),
              items: proposalItems(kept),
            }),
          ]
        : input.told?.posed
          ? []
          : ask(next, {
              ctx,
              lastTopic: input.dialogue.told[topicKey] ?? null,
              refused: heard.captured.filter(each => each.status === 'rejected').map(each => each.field),
              voices,
              answered: heard.captured.some(each => each.status === 'filled'),
            })),
    ...(ending && !explains ? ending.messages : []),
  ]
  const reply: Reply = {
    kind:
      (reason || ends) && next.asking.length + next.confirming.length > 0
        ? 'ask'
        : (reason || ends) && !explains
          ? 'explain'
          : explains
            ? (input.kind ?? 'explain')
            : kindOf(input.kind, next, ending !== null),
    messages,
    text: '',
    asking: [...next.confirming.map(each => each.field), ...next.asking].map(field => ({ field })),
    confirming: next.confirming.map(each => withBoth(each, state)),
    captured: heard.captured,
    corrected: heard.corrected,
    stale: staleOf(input),
    findings: ends ? [] : findings.news,
    quickReplies: once([
      ...input.quickReplies,
      ...(input.told?.quickReplies ?? []),
      ...(reason ? reason.quickReplies : []),
      ...wide.quickReplies,
      ...person.quickReplies,
      ...(reason ? [] : ending ? ending.quickReplies : quickReplies(next, ctx)),
    ]),
    topics: input.topics,
    ...(input.choosing?.length ? { choosing: input.choosing } : {}),
    progress: progress(judgement, ctx.catalogue.fields),
  }
  return {
    reply,
    judgement,
    remake,
    dialogue: awaits(
      input,
      reason,
      rememberAsked(
        input,
        next,
        kept !== null || ending !== null || aside,
        ending?.step ?? (aside ? input.dialogue.step : 'asking'),
        ends ? input.dialogue.told : next.topic ? { ...findings.told, [topicKey]: next.topic } : findings.told,
      ),
    ),
  }
}

/** Everything was handed in: nothing of the forms is left to say, only where it stands. */
function onItsWay(input: Responding, judgement: Judgement): Completion | null {
  const { state } = input.settled
  if (state.filings.length === 0 || !state.filings.every(filing => isHandedIn(state, judgement, filing))) return null
  const items = state.filings.map(filing => ({
    filing: name(`filing.${filing}`),
    status: name(`status.${judgement.readiness.byFiling[filing]?.status ?? 'collecting'}`),
  }))
  // where something was told just now, that is said
  return {
    messages: input.told?.messages.length ? [] : [say('complete.handedIn', { items })],
    quickReplies: taps('next', 'dates'),
    step: 'complete',
  }
}

/** All that is left is put together at once, whatever was open. */
const hurries = ({ before, settled, ctx }: Responding): boolean => isHurried(settled.state, ctx) && !isHurried(before, ctx)

const nothingNext: NextQuestion = { mode: 'none', topic: null, asking: [], confirming: [] }

/** What the next message is expected to say of the filing; a question in between leaves it as it is. */
function awaits(input: Responding, reason: ReasonAsked | null, dialogue: DialogueState): DialogueState {
  const { awaiting: before, upkeep: kept, ...others } = dialogue
  const upkeep = upkeepNow(input, kept)
  const rest = upkeep ? { ...others, upkeep } : others
  const waits = input.told
    ? (input.told.awaiting ?? reason?.awaiting ?? null)
    : (reason?.awaiting ?? (before?.kind === 'reason' || before?.kind === 'perhaps' ? null : before) ?? null)
  return waits ? { ...rest, awaiting: waits } : rest
}

/** After a question in between the guided record goes on with its own. */
function guidedAgain({ told, dialogue: { awaiting }, ctx, kind }: Responding): ReasonAsked | null {
  if (told || kind === 'handoff') return null
  if (awaiting?.kind === 'upkeep') return { next: nothingNext, awaiting, ...upkeepQuestion({ ctx }, awaiting) }
  const asked = awaiting?.kind === 'incident' ? incidentQuestion(awaiting) : null
  return asked && awaiting ? { next: nothingNext, awaiting, ...asked } : null
}

/** What was put off stays so; what was just made is put right by the next message only. */
function upkeepNow({ told, heard }: Responding, kept: DialogueState['upkeep']): DialogueState['upkeep'] | null {
  if (told?.upkeep !== undefined) return told.upkeep
  return kept?.state === 'paused' || (kept && !told && heard.captured.length === 0) ? kept : null
}

function rememberAsked(
  { dialogue }: Responding,
  next: NextQuestion,
  kept: boolean,
  step: DialogueState['step'],
  told: DialogueState['told'],
): DialogueState {
  const asked: Record<string, number> = { ...dialogue.asked }
  if (!kept) {
    for (const field of next.asking) asked[field] = next.mode === 'stuck' ? 2 : (asked[field] ?? 0) + 1
    for (const { field } of next.confirming) asked[`confirm:${field}`] = (asked[`confirm:${field}`] ?? 0) + 1
  }
  const summarised = dialogue.summarised || step === 'complete'
  return { ...dialogue, step, asking: next.asking, confirming: next.confirming, asked, told, summarised }
}

/** One number for both is of one person. */
const heldFields = ({ heard: { held } }: Responding): readonly string[] => {
  const number = (key: string) => held.find(({ field }) => field === key)?.value
  const isOne = number('principalIdNumber') !== undefined && number('principalIdNumber') === number('legalRepIdNumber')
  return held.map(({ field }) => field).filter(field => !(isOne && field === 'principalIdNumber'))
}

const confirmOnly = (confirming: readonly Proposal[]): NextQuestion => ({ mode: 'first', topic: null, asking: [], confirming })

/** What was read comes first; what it is wanted for is asked beside it, where nobody has said. */
const confirmRead = (confirming: readonly Proposal[], { filings, fields }: CaseState): NextQuestion =>
  filings.length > 0 || fields[routing] || confirming.some(({ against }) => against !== undefined)
    ? confirmOnly(confirming)
    : { ...confirmOnly(confirming), topic: 'routing', asking: [routing] }
const routing = 'filingScenario'

/** Asked twice in vain: it is said that the question is left, and where it will be found. */
function dropped(
  { asking, asked }: DialogueState,
  next: NextQuestion,
  { fields }: CaseState,
  missing: readonly string[],
): readonly Message[] {
  const left = asking.filter(field => (asked[field] ?? 0) >= 2 && !fields[field] && missing.includes(field) && !next.asking.includes(field))
  return left.length && !next.confirming.some(({ field }) => left.includes(field)) ? [say('ask.dropped', { labels: labels(left) })] : []
}

/** The question that was open, without what has been answered since; null when nothing of it is left. */
function stillOpen(input: Responding, judgement: Judgement): NextQuestion | null {
  const {
    dialogue,
    ctx,
    settled: { state },
  } = input
  const asked = stillAsked(state, judgement, ctx)
  const wanted = (field: string) => state.filings.length === 0 || asked.includes(field) || ctx.catalogue.fields[field]?.optional
  const asking = dialogue.asking.filter(field => !state.fields[field] && wanted(field))
  // what was worked out for a field that nobody needs any more is not put forward again
  const isIdle = (field: string) => proposedFor.has(field) && !state.fields[field] && !wanted(field)
  const again = passedOver(input)
  const confirming = dialogue.confirming.filter(each => again.includes(each) || (isUnsettled(each, state) && !isIdle(each.field)))
  return asking.length || confirming.length ? { mode: 'first', topic: null, asking, confirming } : null
}

/** Which of two values is right was asked and not answered: asked once more before anything else. */
function choiceLeft({ dialogue, settled, heard }: Responding): NextQuestion | null {
  const left = dialogue.confirming.filter(
    each =>
      each.against !== undefined &&
      isUnsettled(each, settled.state) &&
      !heard.denied?.includes(each.field) &&
      (dialogue.asked[`confirm:${each.field}`] ?? 0) < 2,
  )
  return left.length > 0 ? confirmOnly(left) : null
}

/** Another value for what is recorded, or a draft, put forward and met with silence: it is stored nowhere, and put forward once more. */
const passedOver = ({ dialogue, settled, before, heard }: Responding): readonly Proposal[] =>
  dialogue.confirming.filter(({ field, value, against }) => {
    const [was, now] = [before.fields[field], settled.state.fields[field]]
    if (field === drafted && !now && !heard.denied?.includes(field)) return (dialogue.asked[`confirm:${field}`] ?? 0) < 2
    if (against !== undefined || was?.state !== 'filled' || now?.state !== 'filled' || heard.denied?.includes(field)) return false
    return sameValue(was.value, now.value) && !sameValue(now.value, value)
  })

/** written by us from words that were too few */
const drafted = 'siteContentDescription'

/** Not recorded yet; or it stands against what is recorded, and nobody has chosen. */
export const isUnsettled = ({ field, against }: Proposal, state: CaseState): boolean => {
  const entry = state.fields[field]
  if (entry?.state !== 'filled') return true
  return against !== undefined && sameValue(entry.value, against)
}

/** The same tap may be offered for two reasons. */
function once(taps: Reply['quickReplies']): Reply['quickReplies'] {
  if (taps.length < 2) return taps
  const keys = taps.map(tap => canonicalJson(tap.label))
  return taps.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

function kindOf(wanted: ReplyKind | null, next: NextQuestion, ended: boolean): ReplyKind {
  if (ended) return 'complete'
  if (wanted) return wanted
  return next.asking.length === 0 ? 'confirm' : 'ask'
}

const proposalItems = ({ confirming }: NextQuestion) =>
  confirming.map(({ field, value }) => ({
    label: label(field),
    value: shown(field, value),
    ...(typeof value === 'boolean' ? { is: value } : {}),
  }))

/** the topic of the last question, under the memory of what was told: its lead is not said twice */
const topicKey = 'news:topic'

const listed = 4
const quiet: ReadonlySet<string> = new Set(derivations.flatMap(each => (each.quiet ? each.targets : [])))

/** What was taken down, what was changed, what follows from it, and what no longer holds. */
function acknowledge({ heard, settled, before, told }: Responding): readonly Message[] {
  // what is made anew with this reply needs no word
  const made = new Set(told?.drafts.map(({ template }) => template))
  const corrected = new Set(heard.corrected.map(each => each.field))
  const filled = heard.captured.filter(each => each.status === 'filled' && !corrected.has(each.field))
  const derived = settled.changes.flatMap(change =>
    change.to === 'filled' && change.evidence.kind === 'derived' && !quiet.has(change.field)
      ? [{ label: label(change.field), value: shown(change.field, change.value) }]
      : [],
  )
  const lost = settled.stale.filter(field => before.fields[field] && settled.state.fields[field]?.state !== 'filled')
  // what only followed from another one on the list is not named beside it
  const stale = lost.filter(field => !before.fields[field]?.evidence.from?.some(source => lost.includes(source)))
  return [
    ...(filled.length === 0
      ? []
      : filled.length <= listed
        ? [say('noted', { items: filled.map(each => ({ label: label(each.field), value: shown(each.field, each.value) })) })]
        : [say('notedMany', { count: filled.length, labels: labels(filled.map(each => each.field)) })]),
    ...heard.corrected.map(each =>
      say('corrected', { label: label(each.field), from: shown(each.field, each.from), to: shown(each.field, each.to) }),
    ),
    ...(heard.captured.length > listed ? filled.flatMap(each => againstPaper(each, before)) : []),
    ...(derived.length ? [say('derived', { items: derived })] : []),
    ...(stale.length ? [say('stale', { labels: labels(stale) })] : []),
    // said once of each
    ...staleDocuments(before, settled.state)
      .filter(({ id, template }) => !made.has(template) && !before.documents.some(each => each.id === id && each.staleBecause.length > 0))
      .map(each => say('staleDocument', { document: { $name: `document.${each.template}` } })),
  ]
}

function staleOf({ before, settled }: Responding): Reply['stale'] {
  return [
    ...settled.stale.map(field => ({ field })),
    ...staleDocuments(before, settled.state).map(({ id, staleBecause }) => ({ document: id, because: staleBecause })),
  ]
}

/** Documents that turned stale just now, of each kind the newest: an older one was replaced long ago. */
const staleDocuments = (before: CaseState, after: CaseState) =>
  after.documents.filter(
    (each, index) =>
      each.staleBecause.length > (before.documents[index]?.staleBecause.length ?? 0) &&
      after.documents.findLastIndex(({ template }) => template === each.template) === index,
  )

/** Of two values that differ, where each comes from. */
const withBoth = ({ field, value, evidence, against }: Proposal, { fields }: CaseState): Offered => ({
  field,
  value,
  ...(against === undefined || !evidence ? {} : { evidence, against: { value: against, evidence: fields[field]?.evidence ?? null } }),
})
