import { hearAimed, mayBeAimed } from './aimed/hear-aimed.ts'
import type { HearAs } from './aimed/values-in.ts'
import { withToldBeside } from './aimed/with-told-beside.ts'
import { besideAll } from './beside/beside-all.ts'
import { besideOutburst, besideWhy } from './beside/beside-outburst.ts'
import { answersOpen } from './correcting/answers-open.ts'
import { besideSlip, slipElsewhere } from './correcting/beside-slip.ts'
import { withoutEchoes } from './correcting/hear-correction.ts'
import { holdsKnown } from './correcting/holds-on.ts'
import { putRight } from './correcting/put-right.ts'
import { withNewPrincipal } from './correcting/with-new-principal.ts'
import { withTypos } from './correcting/with-typos.ts'
import { doubtStory } from './doubts/doubt-story.ts'
import { withoutHearsay } from './doubts/without-hearsay.ts'
import { asOfNow } from './earlier/as-of-now.ts'
import { hearLate } from './earlier/hear-late.ts'
import { noMeansFirst } from './earlier/no-means-first.ts'
import { withMore } from './earlier/with-more.ts'
import { alignRows } from './forms/align-rows.ts'
import { withLabelsForQuestions } from './forms/copied-questions.ts'
import { drawLabels } from './forms/draw-labels.ts'
import { hearSheet, type SheetHeard } from './forms/hear-sheet.ts'
import { partNumbers } from './forms/numbered-in.ts'
import { withoutUnticked } from './forms/without-unticked.ts'
import { type FieldsHeard, hearFields } from './hear-fields.ts'
import type { Hearing, HearRequest, ListenTools } from './hearing.ts'
import { intentOf } from './intent-of.ts'
import { keepsBack, withLearnedStance } from './learned/hear-stance.ts'
import { withLearnedChoice } from './learned/with-learned-choice.ts'
import { withSurerStance } from './learned/with-surer-stance.ts'
import { beginsIncident } from './moves/begins-incident.ts'
import { beginsUpkeep } from './moves/begins-upkeep.ts'
import { hearChanges } from './moves/hear-changes.ts'
import { hearCommand } from './moves/hear-command.ts'
import { hearMoves, tellsAll } from './moves/hear-moves.ts'
import { asksOnward, hearNeed } from './moves/hear-need.ts'
import { hearPapers } from './moves/hear-papers.ts'
import { hearPolicy, type PolicyHeard } from './moves/hear-policy.ts'
import { hearWants } from './moves/hear-wants.ts'
import { withErrand } from './moves/with-errand.ts'
import { byItsName } from './named/by-its-name.ts'
import { hearOfferedAnew } from './named/hear-offered-anew.ts'
import { hearSeveral } from './named/hear-several.ts'
import { besideYes } from './offered/beside-yes.ts'
import { hearAffirmed } from './offered/hear-affirmed.ts'
import { hearChosen } from './offered/hear-chosen.ts'
import { hearDenied } from './offered/hear-denied.ts'
import { hearLabels } from './offered/hear-labels.ts'
import { besidePicks, hearPicks, withPicks } from './offered/hear-picks.ts'
import { hearVerdict, isVerdictAlone, nodOf, saysRestHolds } from './offered/hear-verdict.ts'
import { ofItsSource } from './offered/of-its-source.ts'
import { hearEquals } from './people/hear-equals.ts'
import { withSpeakerApart } from './people/with-speaker-apart.ts'
import { besideSheet, partOf, prepare } from './prepare.ts'
import { askedAbout } from './questions/asked-about.ts'
import { hearClaims } from './questions/hear-claims.ts'
import { hearSuggested } from './questions/hear-suggested.ts'
import { hearTrouble } from './questions/hear-trouble.ts'
import { aroundQuestion, leaveToQuestion } from './questions/leave-to-question.ts'
import { answerTalk, readTalk, withoutTalk } from './questions/read-talk.ts'
import { tellsTrouble } from './questions/tells-trouble.ts'
import { asksElsewhere, plainly, topicsOf, unmarked, unmarkedTopics, whyTopics } from './questions/topics-of.ts'
import { plainAnswer } from './readers/read-boolean.ts'
import { readRegion } from './readers/read-region.ts'
import { withBriefPage } from './site/with-brief-page.ts'
import { withPurpose } from './site/with-purpose.ts'
import { withoutRemark } from './site/without-remark.ts'
import { withoutSiteTalk } from './site/without-site-talk.ts'
import { findSensitive } from './spans/find-sensitive.ts'
import { withBusy } from './states/with-busy.ts'
import { withStance } from './states/with-stance.ts'
import { withoutLooking } from './states/without-looking.ts'
import { apartFromNumbers } from './text/apart-from-numbers.ts'
import { joinDates } from './text/join-dates.ts'
import { quoteOf } from './text/normalise.ts'
import { withoutOrders } from './text/orders.ts'
import { partPipes } from './text/part-pipes.ts'
import { partStrokes } from './text/part-strokes.ts'
import { withStrokesApart } from './text/strokes-apart.ts'
import { withoutAddressHead } from './text/without-address-head.ts'
import { withoutFillers } from './text/without-fillers.ts'
import type { Intent, Understanding } from './understanding.ts'

export type { HearRequest, ListenTools } from './hearing.ts'

/** Hears a message: values with their words, states, questions, commands. Deterministic, offline, never throws for any text. */
export function listen(said: HearRequest, tools: ListenTools): Understanding {
  const request = { ...said, text: withLabelsForQuestions({ ...said, text: joinDates(said.text) }, tools) }
  const picks = hearPicks(request, tools)
  if (picks) return withPicks(picks, listen(besidePicks(picks, request), tools))
  const text = withoutOrders(request.text)
  if (text === request.text) return hearAll({ ...request, text: withStrokesApart(asTyped(request, tools), request, tools) }, tools)
  const heard = hearAll({ ...request, text }, tools)
  const intent = heard.intent === 'empty' ? 'clarify' : heard.intent
  return { ...heard, intent, sensitive: findSensitive(request.text), disregards: true }
}

const asTyped = (request: HearRequest, tools: ListenTools): string =>
  partNumbers(asForm(withoutAddressHead({ ...request, text: withoutFillers(request, tools) }, tools)), request.asking.length)

/** However a form was typed into the message, with its labels before its values. Nothing moves. */
const asForm = (text: string): string => partStrokes(partPipes(alignRows(withoutUnticked(drawLabels(apartFromNumbers(joinDates(text)))))))

function hearAll(request: HearRequest, tools: ListenTools): Understanding {
  const heard = hearLate(hear(request, tools), request, tools, other => hear(other, tools))
  const aimed = askedAbout(withAimed(heard, request, tools), request.text)
  return withBusy(request.confirming.length > 0 ? ofItsSource(aimed, prepare(request, tools)) : aimed, request)
}

function withAimed(heard: Understanding, request: HearRequest, tools: ListenTools): Understanding {
  if (heard.incident || heard.move || heard.upkeep || !mayBeAimed(heard, request)) return heard
  const hearing = prepare(request, tools)
  const again = (field: string, from: number, to?: number) => hearFields(partOf(hearing, field, from, to), 0, true)
  const anew: HearAs = other => hear({ ...request, ...other }, tools, true)
  return withToldBeside(withMore(hearAimed(hearing, heard, anew, again), hearing), hearing, anew)
}

/** `alone`: a part of a message, in which nothing else is put right. */
function hear(request: HearRequest, tools: ListenTools, alone = false): Understanding {
  const sensitive = findSensitive(request.text)
  const hearing = prepare(request, tools)
  if (!/[\p{L}\p{N}]/u.test(hearing.text)) return { ...nothing, ...sayNothing(hearing), sensitive }
  const chosen = hearChosen(hearing)
  if (chosen) return { ...nothing, ...chosen, sensitive }
  const move = hearMoves(hearing, sensitive)
  if (move) return { ...nothing, intent: 'answer', move, sensitive }
  const label = hearLabels(hearing)
  if (label) return { ...nothing, intent: 'answer', fills: [label], sensitive }
  const takesWords = hearing.asked.some(field => field.type === 'text' || field.type === 'stringList' || field.type === 'string')
  if (request.filings.length > 0 && beginsIncident(hearing.text, takesWords)) {
    // 网站被黑了要报警还是打12345: helped at once, and answered
    const topics = topicsOf(hearing).filter(({ id, score }) => score >= unmarked && !id.startsWith('field:'))
    return { ...nothing, intent: 'answer', incident: true, topics, sensitive }
  }
  // to an open question 做了演练 is its answer
  const isFree = request.after === 'open' || request.after === 'notice' || request.asking.length === 0
  const upkeep = request.filings.length > 0 ? beginsUpkeep(hearing.text, isFree) : undefined
  if (upkeep) return { ...nothing, intent: 'answer', upkeep, sensitive }
  const papers = request.filings.length > 0 ? hearPapers(hearing.text, tools.lexicon.papers) : undefined
  const change = hearChanges(hearing)
  const policy = change ? undefined : hearPolicy(hearing)
  if (policy) return besidePolicy(request, policy, tools, sensitive)
  // with no question open a yes or no can only answer what was offered
  const verdict =
    request.confirming.length > 0 || request.asking.length === 0
      ? hearVerdict(hearing.text, request.asking.includes('consentSensitive'))
      : undefined
  // 就这样 to what was put forward is a yes to it
  const isVerdict = request.confirming.length > 0 && isVerdictAlone(hearing.text)
  const command = isVerdict ? undefined : hearCommand(hearing.text, tools.lexicon)
  const claims = hearClaims(hearing)
  if (
    command &&
    !change &&
    claims.length === 0 &&
    !(hasValue(hearing) && !(command === 'summary' && wasJustNow.test(hearing.text))) &&
    steersAway(command, hearing)
  ) {
    const topics = command === 'why' ? whyTopics(hearing) : command === 'complaint' || command === 'smallTalk' ? topicsOf(hearing) : []
    const beside = command === 'complaint' ? besideOutburst : command === 'why' ? besideWhy : undefined
    const told = beside?.(hearing, other => hear(other, tools))
    return { ...nothing, ...told, intent: command === 'why' && asksElsewhere(topics, hearing) ? 'question' : command, topics, sensitive }
  }
  // 不办了 to what was put forward turns that down; 不想弄了 gives up
  const mayTalk = request.confirming.length === 0 || givesUp.test(hearing.text.trim())
  const talk = claims.length === 0 && mayTalk && !isItsNo(hearing) ? readTalk(hearing) : undefined
  const talked = answerTalk(talk, hearing)
  if (talked) return { ...nothing, ...talked, sensitive }
  const trouble = hearTrouble(hearing)
  if (trouble) return { ...nothing, ...trouble, sensitive }
  const again = (field: string, from: number, to?: number) => hearFields(partOf(hearing, field, from, to), 0, true)
  const anewOffered = alone ? null : hearOfferedAnew(hearing, again, part => hear({ ...request, ...part }, tools, true))
  if (anewOffered) return { ...nothing, ...anewOffered, intent: 'correction', sensitive }
  const several = alone ? null : hearSeveral(hearing, text => hear({ ...request, text }, tools, true))
  if (several) {
    const { affirms, ...told } = several
    return { ...nothing, ...told, intent: 'correction', ...(affirms ? { affirms } : {}), sensitive }
  }
  const named = byItsName(hearing, again)
  const denied = named ? null : hearDenied(hearing, again)
  const equal = denied ? null : hearEquals(hearing)
  const apart = denied ?? equal
  const open = apart ? besideSheet(hearing, apart) : hearing
  const form = hearSheet(open, again)
  const sheet = equal && form ? { heard: join(equal.heard, form.heard), rest: form.rest } : (form ?? equal)
  const plain = besideSlip(hearFields(sheet ? besideSheet(open, sheet) : open, verdict?.end ?? 0), open)
  const beside = sheet ? join(asOfNow(sheet.heard, plain, tools.lexicon.form.turned), plain) : plain
  const rest = (left: string, fills: FieldsHeard['fills']): FieldsHeard =>
    hearFields(besideSheet(hearing, { heard: { ...nothingOf, fills }, rest: left }), 0)
  const settled =
    named ??
    (denied
      ? join(denied.heard, beside)
      : sheet
        ? beside
        : holdsKnown(hearing)
          ? { ...plain, fills: plain.fills.filter(fill => request.asking.includes(fill.field)) }
          : answersOpen(hearing, plain)
            ? null
            : withNewPrincipal(putRight(hearing, plain, again, rest), hearing, again))
  const unsettled = withoutEchoes(plain, hearing)
  // a story whose end is known, a correction and a form say what holds; any other winding answer is shown first
  const isForm = unsettled.fills.length > severalFacts
  const base = besideSlip(
    settled ?? (isForm ? unsettled : { ...unsettled, fills: unsettled.fills.map(fill => doubtStory(fill, hearing)) }),
    hearing,
  )
  const told = withTypos(base, hearing)
  const said = withStance(withSpeakerApart(withoutTalk(told, talk, hearing), hearing), hearing)
  // what somebody repeats of an article is no value of theirs
  const theirs = withoutRemark(withoutHearsay(said.fills, hearing), hearing)
  const own = { ...said, fills: theirs.filter(fill => !claims.some(claim => fill.quote.includes(claim.quote))) }
  // 是否提供评论：否 in a form: its labels sound like questions
  const isTold = isVerdict || isWhole(form, hearing)
  const marked = isTold ? [] : topicsOf(hearing, aroundQuestion(own.fills, hearing))
  const tells = isTold || marked.length > 0 || verdict || command ? [] : tellsTrouble(own, hearing)
  const asked = tells.length > 0 ? tells : marked
  const beyond = tells.length > 0 ? { ...own, ...nothingOf, corrects: false } : leaveToQuestion(own, asked, hearing)
  const known = withoutLooking(noMeansFirst(beyond, hearing), hearing)
  const isOther = asked.length > 0 || slipElsewhere(hearing) !== null || verdict || (command && command !== 'why' && !saidWith.has(command))
  const guessed = isOther ? known : withBriefPage(withLearnedChoice(withLearnedStance(known, hearing), hearing), hearing)
  const learned = withoutSiteTalk(guessed, hearing)
  const purposed = withPurpose(learned, hearing, again)
  const errand = asked.length > 0 ? purposed : withErrand(purposed, hearing, again)
  const anew = besideAll(errand, hearing)
  const left = { ...anew, fills: [...anew.fills, ...hearAffirmed(hearing, anew.fills)] }
  const needs = hearNeed(hearing, left.fills)
  const isNeeded = (field: string): boolean => needs.some(need => need.field === field)
  // the 没有 that answers what is asked leaves out nothing that was put forward beside it
  const answers = ({ field, quote }: { readonly field: string; readonly quote: string }): boolean =>
    !request.asking.includes(field) && left.fills.some(fill => fill.quote === quote && request.asking.includes(fill.field))
  const suggested = hearSuggested(hearing)
  const heard = {
    ...left,
    fills: [...(suggested ? [suggested] : left.fills), ...needs],
    states: left.states.filter(
      state => !isNeeded(state.field) && !answers(state) && !(form && isOfferedBeside(state, request)) && !isOfElse(state, hearing),
    ),
  }
  const nothingHeard = heard.fills.length + heard.states.length + heard.rejects.length + heard.clarifies.length === 0
  const others =
    asked.length > 0 || !nothingHeard || verdict || (hearing.asked.length > 0 && hearing.text.length < 8) ? asked : unmarkedTopics(hearing)
  // 我这个要咋弄: what is put forward answers it, unless a topic is surely meant
  const asides = suggested
    ? others.filter(({ score }) => score >= plainly)
    : needs.length > 0 && asksOnward(hearing)
      ? others.filter(({ score }) => score >= unmarked)
      : others
  const topics = [...claims, ...asides.filter(other => !claims.some(claim => claim.id === other.id))]
  const says = verdict?.says
  const quoted = (start: number, end: number) => quoteOf(hearing.norm, start, end)
  const kept = says === 'yes' && !verdict?.denies ? besideYes(heard.fills, request.confirming, hearing.text) : heard.fills
  const wants = hearWants(hearing.text, kept, tools.lexicon.wants, quoted, hearing.known('filingScenario'))
  const whole: Understanding = {
    intent: intentOf(hearing, { ...heard, fills: wants.fills }, topics.length > 0, says, command),
    ...wants,
    states: heard.states,
    rejects: heard.rejects,
    ...(heard.clarifies.length > 0 ? { clarifies: heard.clarifies } : {}),
    ...(change ? { change } : {}),
    ...(papers ? { papers } : {}),
    topics,
    sensitive,
    ...(says === 'yes' || (request.confirming.length > 0 && saysRestHolds(hearing.text)) ? { affirms: true as const } : {}),
    ...(says === 'no' || (says === 'yes' && verdict?.denies) ? { denies: true as const } : {}),
    by: 'deterministic',
  }
  if (isVerdict || command) return whole
  return withSurerStance(whole, hearing)
}

const isWhole = (form: SheetHeard | null, hearing: Hearing): boolean =>
  ((form !== null && form.heard.fills.length >= 2 * severalFacts) || tellsAll(hearing)) && !/[?]|吗|呢(?=$|[,。\n])/.test(hearing.text)

/** 收费内容\t无 in a form: a bare no says nothing of what was put forward beside it */
const isOfferedBeside = ({ field, quote }: Understanding['states'][number], { asking, confirming }: HearRequest): boolean =>
  !asking.includes(field) && confirming.some(each => each.field === field) && (quote?.length ?? 0) <= 3

/** 我不懂网上这些 in a message that tells everything, sentences away from any word of the field: nothing was said of it */
function isOfElse({ field, state, quote }: Understanding['states'][number], { request, cues, text, norm }: Hearing): boolean {
  if (!quote || request.asking.includes(field) || (state !== 'unknown' && state !== 'later') || text.length < longMessage) return false
  const at = norm.original.indexOf(quote)
  const sentence = {
    from: Math.max(norm.original.lastIndexOf('。', at), norm.original.lastIndexOf('\n', at)),
    to: norm.original.slice(at).search(/[。\n]|$/) + at,
  }
  return (
    at >= 0 &&
    !cues.some(
      cue => cue.fields.includes(field) && (norm.offsets[cue.start] ?? 0) >= sentence.from && (norm.offsets[cue.end] ?? 0) <= sentence.to,
    )
  )
}
const longMessage = 120

/** 刚才说到哪了 tells no day */
const wasJustNow = /^(?:我们?|咱们?)?刚[才刚][说聊讲谈问]到/

const hasValue = ({ spans }: Hearing): boolean => spans.some(span => span.kind !== 'quantity')

const givesUp = /^(?:算了,?)?我?(?:先|还是|都)?不(?:想|打算|准备)再?(?:办|弄|搞|备案|备)了/

/** 会发布管制物品吗? 不会: the no of the one question that is open */
const isItsNo = ({ asked, text, tools }: Hearing): boolean => {
  const [only, ...others] = asked
  const no = only && others.length === 0 && only.type === 'boolean' ? tools.lexicon.fields[only.key]?.no : undefined
  return text.trim().startsWith('不会') && no?.exec(text.trim())?.[0] === text.trim()
}

const nothingOf: FieldsHeard = { fills: [], states: [], rejects: [], clarifies: [], corrects: true }

/** what may be said with an answer: 刷了三回都不行,气死个人 */
const saidWith: ReadonlySet<Intent> = new Set(['complaint', 'smallTalk', 'greeting'])

/** from here on a message is no story about one thing */
const severalFacts = 4

function join(sheet: FieldsHeard, beside: FieldsHeard): FieldsHeard {
  const answered = new Set([...sheet.fills, ...sheet.states, ...sheet.rejects, ...sheet.clarifies].map(each => each.field))
  const others = <T extends { readonly field: string }>(list: readonly T[]): readonly T[] => list.filter(each => !answered.has(each.field))
  return {
    fills: [...sheet.fills, ...others(beside.fills)],
    states: [...sheet.states, ...others(beside.states)],
    rejects: [...sheet.rejects, ...others(beside.rejects)],
    clarifies: [...sheet.clarifies, ...others(beside.clarifies)],
    corrects: sheet.corrects || beside.corrects,
  }
}

/** What else the message says: values, and a second word on the articles. Commands and shrugs around it say nothing more. */
function besidePolicy(request: HearRequest, { says, rest }: PolicyHeard, tools: ListenTools, sensitive: Understanding['sensitive']) {
  const { policy, guide, ...heard } = rest ? listen({ ...request, text: rest }, tools) : nothing
  const beside = heard.fills.length + heard.rejects.length > 0 ? heard : { ...nothing, intent: 'answer' as const }
  return { ...beside, ...(policy ? { policy } : {}), ...(guide ? { guide } : {}), ...says, sensitive }
}

const nothing: Understanding = { intent: 'empty', fills: [], states: [], rejects: [], topics: [], sensitive: [], by: 'deterministic' }
/** A bare ? wonders at what is asked. */
const sayNothing = (hearing: Hearing): Partial<Understanding> => {
  const nod = hearing.request.confirming.length > 0 ? nodOf(hearing.request.text.trim()) : undefined
  if (nod) return { intent: nod === 'yes' ? 'confirm' : 'deny', ...(nod === 'yes' ? { affirms: true } : { denies: true }) }
  return wonders(hearing)
}

const wonders = (hearing: Hearing): Partial<Understanding> =>
  !/^[\s?]+$/.test(hearing.text) || !hearing.text.includes('?')
    ? { intent: 'empty' }
    : (answerTalk('puzzled', hearing) ?? { intent: 'question' })

/** A command stands alone; a word like it inside an answer does not steer. */
function steersAway(command: Intent, hearing: Hearing): boolean {
  if (command === 'why') return !keepsBack(hearing)
  if (command === 'handoff') return true
  if (command === 'finish' && hearing.asked.length > 0)
    return (
      /^(?:结束|完成|提交|不填了|done|finish|就这样|先这样|填完了|弄完了|到此为止|(?:没(?:有)?(?:别的|其他的?|什么)?了|好了|行了|(?:都)?齐了|说完了)[,\s]*(?:就|先|都)?(?:这样|这些|这么多|到这))/.test(
        hearing.text.trim(),
      ) && !hearing.asked.some(field => field.type === 'boolean' || field.key === 'faceVerification')
    )
  if (command === 'skip') return !isBehindAnswer(hearing)
  if (command === 'greeting' || command === 'smallTalk' || command === 'undo' || command === 'summary') return true
  return hearing.text.length < 40
}

/** 同意同意,赶紧的,下一个: who has answered asks for the next one */
function isBehindAnswer(hearing: Hearing): boolean {
  const [first, ...more] = hearing.segments
  const [field, ...others] = hearing.asked
  if (!first || more.length === 0 || !field || others.length > 0) return false
  if (field.type === 'boolean' && plainAnswer(hearing.text.slice(first.start, first.end)) !== undefined) return true
  const reading =
    field.type === 'boolean' || field.type === 'enum' || field.type === 'multiEnum' ? readRegion(field, first, hearing) : undefined
  return reading?.kind === 'value' && reading.purity >= 0.5
}
