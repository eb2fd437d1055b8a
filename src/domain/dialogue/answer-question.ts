import type { Answer } from '../catalogue.ts'
import { addDays } from '../fields/calendar.ts'
import { authorityOf } from '../readiness/authority.ts'
import { evaluate } from '../rules/evaluate.ts'
import { factsOf } from '../rules/facts.ts'
import { formLabel, help, label, name, say, why } from './marks.ts'
import type { Message, Reply } from './reply.ts'
import { textIn } from './state-values.ts'
import type { TurnInput } from './turn.ts'

export interface Answered {
  readonly messages: readonly Message[]
  readonly topics: Reply['topics']
  /** the answer is with people, not with us */
  readonly offersPerson: boolean
  /** answers that may be meant as well or instead, and their taps */
  readonly choosing: readonly string[]
  readonly quickReplies: Reply['quickReplies']
}

interface Part {
  readonly offersPerson?: true
  readonly message: Message
  readonly topic: Reply['topics'][number]
}

const atOnce = 2
/**
 * How much of a known phrasing was said: from here it is the question, below we say that we are guessing, or know no answer.
 */
const sure = 0.5
const perhaps = 0.38
/** from here the first is right nine times in ten however close the second is */
const plainly = 0.7
/** two answers so close that neither is sure */
const nearly = 0.06
/** two answers so close that both may be meant */
const alike = 0.12
/** below `plainly` the second is as often the right one */
const near = 0.22
/** below this, with another one close by, it is a guess */
const barely = 0.55
/** as many are put up for a tap */
const choices = 3
/** as many beside one that was answered */
const others = 2
/** from here one is worth a tap */
const possible = 0.3
/** so far the likeliest of several must be ahead to be answered before anybody chooses */
const ahead = 0.05
const fieldTopic = 'field:'

/** The answers to what was asked, or null when there is none. Two questions in one message get two answers. */
export function answerQuestion(input: TurnInput, beside: 'alone' | 'besideAnswers' = 'alone'): Answered | null {
  // who has answered the open question needs no help with it
  const ranked = input.understanding.topics
    .filter(({ id, score }) => beside === 'alone' || score >= sure || !id.startsWith(fieldTopic))
    .toSorted((a, b) => b.score - a.score)
  const best = new Map(ranked.toReversed().map(topic => [topic.quote, topic.score]))
  const close = ranked.filter(({ quote, score }) => {
    const first = best.get(quote) ?? 0
    return score >= perhaps && score >= first - (first < plainly ? near : alike)
  })
  const certain = close.filter(({ quote, score }) => {
    if (score < sure) return false
    const first = best.get(quote) ?? 0
    const rivals = close.filter(other => other.quote === quote && other.score >= first - nearly).length
    return first >= (rivals > 1 ? barely : sure)
  })
  if (certain.length === 0) return offerQuestions(ranked, input)
  const found = certain.slice(0, atOnce).flatMap(topic => partsOf(topic.id, input))
  if (found.length === 0) return null
  const choosing = beside === 'alone' ? besides(certain, ranked, input) : []
  const items = choosing.map((id, at) => topicTap(id, at))
  return {
    messages: [...found.map(each => each.message), ...(items.length > 0 ? [say('question.others', { items })] : [])],
    topics: found.map(each => each.topic),
    offersPerson: found.some(each => each.offersPerson),
    choosing,
    quickReplies: tapsOf(items),
  }
}

/** What else one question may have meant, where its answer is not plainly the right one. */
function besides(certain: Ranked, ranked: Ranked, input: TurnInput): readonly string[] {
  const [first, ...more] = certain
  if (!first || more.length > 0 || first.score >= plainly || first.id.startsWith(fieldTopic)) return []
  return ranked
    .filter(({ id, quote, score }) => id !== first.id && quote === first.quote && score >= possible && !id.startsWith(fieldTopic))
    .slice(0, others)
    .flatMap(({ id }) => (partsOf(id, input).length > 0 ? [id] : []))
}

type Ranked = TurnInput['understanding']['topics']

/** Nobody knows which question it was: the likeliest is answered where it is ahead, and the others are put up for a tap. */
function offerQuestions(ranked: Ranked, input: TurnInput): Answered | null {
  const likely = ranked
    .filter(({ score }, at) => score >= (at === 0 ? perhaps : possible))
    .filter(({ id }, at, all) => all.findIndex(other => other.id === id) === at && partsOf(id, input).length > 0)
    .slice(0, choices)
  const [first, second] = likely
  if (!first || first.score < perhaps) return null
  const isAhead = !second || first.score - second.score >= ahead
  const answered = isAhead ? partsOf(first.id, input) : []
  const choosing = (isAhead ? likely.slice(1) : likely).map(({ id }) => id)
  const items = choosing.map((id, at) => topicTap(id, at))
  const offer = choosing.length > 0 ? [say(isAhead ? 'question.others' : 'question.choose', { items })] : []
  return {
    messages: [...(isAhead ? [say('question.perhaps')] : []), ...answered.map(({ message }) => message), ...offer],
    topics: answered.map(({ topic }) => topic),
    offersPerson: answered.some(({ offersPerson }) => offersPerson),
    choosing,
    quickReplies: tapsOf(items),
  }
}

const tapsOf = (items: readonly NonNullable<Message['args']>[]): Reply['quickReplies'] => [
  ...items.map(item => ({ label: say('tap.topic', item), text: '' })),
  ...(items.length > 0 ? [{ label: say('tap.noneOfThese'), text: '' }] : []),
]

const topicTap = (id: string, at: number): NonNullable<Message['args']> => ({
  letter: 'ABCD'[at] ?? '',
  ...(id.startsWith(fieldTopic)
    ? { field: formLabel(id.slice(fieldTopic.length)) }
    : { name: name(`topic.${id.replace(/@[\s\S]*/, '')}`) }),
})

function partsOf(id: string, input: TurnInput): readonly Part[] {
  if (id.startsWith(fieldTopic)) return fieldHelp(id.slice(fieldTopic.length), input)
  const answer = fitting(id, input)
  return answer
    ? [
        {
          message: { id: `answer.${answer.id}`, args: circumstances(input) },
          topic: { id: answer.id, basis: answer.basis },
          ...(answer.offersPerson ? { offersPerson: true } : {}),
        },
      ]
    : []
}

function fieldHelp(field: string, { ctx }: TurnInput): readonly Part[] {
  if (!ctx.catalogue.fields[field]) return []
  const message = say('fieldHelp', { label: label(field), why: why(field), help: help(field) })
  return [{ message, topic: { id: `${fieldTopic}${field}`, basis: [] } }]
}

/** Variants of one question are `<id>@<case>`, tried in the order of the catalogue; the plain one is for everybody else. */
function fitting(id: string, { state, ctx }: TurnInput): Answer | undefined {
  const facts = factsOf(state, ctx)
  const base = id.replace(/@[\s\S]*/, '')
  const variants = ctx.catalogue.answers.filter(each => each.id.startsWith(`${base}@`))
  return (
    variants.find(each => each.when && evaluate(each.when, facts).value === true) ?? ctx.catalogue.answers.find(each => each.id === base)
  )
}

/** days from the opening, MPS33 article 12 */
const policeDays = 30
const policeDue = (opened: string | undefined): string | null => (opened ? addDays(opened, policeDays) : null)

/** What an answer may mention of this very case. */
function circumstances({ state, ctx }: TurnInput): NonNullable<Message['args']> {
  const authority = authorityOf(factsOf(state, ctx))
  return {
    provider: textIn(state, 'accessProviderName') ?? null,
    authority: authority.official?.name ?? null,
    region: textIn(state, 'serverRegion') ?? null,
    policeDue: policeDue(textIn(state, 'siteOpenDate')),
  }
}
