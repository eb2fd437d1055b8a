import type { Answer } from '../catalogue.ts'
import { judge } from '../readiness/judge.ts'
import { evaluate } from '../rules/evaluate.ts'
import { factsOf } from '../rules/facts.ts'
import { help, label, say, why } from './marks.ts'
import type { Message, Reply } from './reply.ts'
import { textIn } from './state-values.ts'
import type { TurnInput } from './turn.ts'

export interface Answered {
  readonly messages: readonly Message[]
  readonly topics: Reply['topics']
}

interface Part {
  readonly message: Message
  readonly topic: Reply['topics'][number]
}

const atOnce = 2
const fieldTopic = 'field:'

/** The answers to what was asked, or null when there is none. Two questions in one message get two answers. */
export function answerQuestion(input: TurnInput): Answered | null {
  const quotes = new Set<string>()
  const topics = input.understanding.topics.filter(topic => !quotes.has(topic.quote) && quotes.add(topic.quote)).slice(0, atOnce)
  const found = topics.flatMap((topic): readonly Part[] => {
    if (topic.id.startsWith(fieldTopic)) return fieldHelp(topic.id.slice(fieldTopic.length), input)
    const answer = fitting(topic.id, input)
    return answer
      ? [{ message: { id: `answer.${answer.id}`, args: circumstances(input) }, topic: { id: answer.id, basis: answer.basis } }]
      : []
  })
  return found.length ? { messages: found.map(each => each.message), topics: found.map(each => each.topic) } : null
}

function fieldHelp(field: string, { ctx }: TurnInput): readonly Part[] {
  if (!ctx.catalogue.fields[field]) return []
  const message = say('fieldHelp', { label: label(field), why: why(field), help: help(field) })
  return [{ message, topic: { id: `${fieldTopic}${field}`, basis: [] } }]
}

/** Variants of one question are `<id>@<case>`, tried in the order of the catalogue; the plain one is for everybody else. */
function fitting(id: string, { state, ctx }: TurnInput): Answer | undefined {
  const facts = factsOf(state, ctx)
  const base = id.replace(/@.*$/, '')
  const variants = ctx.catalogue.answers.filter(each => each.id.startsWith(`${base}@`))
  return (
    variants.find(each => each.when && evaluate(each.when, facts).value === true) ?? ctx.catalogue.answers.find(each => each.id === base)
  )
}

/** What an answer may mention of this very case. */
function circumstances({ state, ctx }: TurnInput): NonNullable<Message['args']> {
  const { authority } = judge(state, ctx)
  return {
    provider: textIn(state, 'accessProviderName') ?? null,
    authority: authority.official?.name ?? null,
    region: textIn(state, 'serverRegion') ?? null,
  }
}
