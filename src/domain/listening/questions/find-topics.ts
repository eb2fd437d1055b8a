import { softmax } from '../learned/softmax.ts'
import { unpackTopics } from '../learned/topic-model.ts'
import { tokensOfAll, vectorOf } from '../learned/topic-tokens.ts'
import type { Lexicon } from '../lexicon.ts'

/** What questions are told by. */
export type TopicWords = Pick<Lexicon, 'topics' | 'topicsOfField' | 'concepts'>

/** how much sooner an answer is meant that goes with what is asked for */
const beside = 1.4

/** chance → how sure that is, on the scale that the dialogue goes by: 0.38 is a guess, 0.5 an answer, 0.7 plain */
const scale: readonly (readonly [chance: number, score: number])[] = [
  [0, 0],
  [0.12, 0.38],
  [0.3, 0.5],
  [0.6, 0.6],
  [0.75, 0.66],
  [0.9, 0.8],
  [1, 1],
]

/** what stands around a question counts half */
const context = 0.6
/** the longer a message, the more of it is about something else: what tells must count for more */
const sharpness = 2.2
const longest = 300
/** what is less likely is not worth a guess */
const least = 0.08

export interface TopicRequest {
  /** the message that the question is part of */
  readonly around?: string
  readonly asking?: readonly string[]
  readonly limit?: number
}

export interface TopicFound {
  readonly id: string
  /** 0..1: how sure that is */
  readonly score: number
}

/** The answers that the question most likely wants, best first. */
export function findTopics(
  question: string,
  words: TopicWords,
  { around, asking = [], limit = 3 }: TopicRequest = {},
): readonly TopicFound[] {
  const { ids, ...model } = unpackTopics(words.topics)
  const values = Float32Array.from(model.bias)
  for (const [token, weight] of vectorOf(tokensOf(question, around, words.concepts), model.rarity)) {
    const { answers, weights } = model.run(token)
    for (let at = 0; at < answers.length; at++) {
      const answer = answers[at] ?? 0
      values[answer] = (values[answer] ?? 0) + sharpness * weight * (weights[at] ?? 0)
    }
  }
  const expected = new Set(asking.flatMap(field => words.topicsOfField[field] ?? []))
  if (expected.size > 0) for (let at = 0; at < ids.length; at++) if (expected.has(ids[at] ?? '')) values[at] = (values[at] ?? 0) + beside
  softmax(values)
  const found: TopicFound[] = []
  for (let at = 0; at < values.length; at++) {
    const chance = values[at] ?? 0
    if (chance >= least) found.push({ id: ids[at] ?? '', score: scoreOf(chance) })
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit)
}

function tokensOf(question: string, around: string | undefined, concepts: Lexicon['concepts']): ReadonlyMap<string, number> {
  if (!around || around === question) return tokensOfAll([question.slice(0, longest)], concepts)[0] ?? new Map()
  const [asked = new Map<string, number>(), all = new Map<string, number>()] = tokensOfAll(
    [question.slice(0, longest), around.slice(0, longest)],
    concepts,
  )
  const both = new Map(asked)
  for (const [token, counts] of all) if (!asked.has(token)) both.set(token, counts * context)
  return both
}

function scoreOf(chance: number): number {
  const at = scale.findIndex(([upTo]) => chance <= upTo)
  const [to = [1, 1], from = [0, 0]] = [scale[at], scale[at - 1]]
  const share = to[0] === from[0] ? 0 : (chance - from[0]) / (to[0] - from[0])
  return Math.round(1000 * (from[1] + share * (to[1] - from[1]))) / 1000
}
